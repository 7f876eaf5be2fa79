/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Why a value is missing. */
export type AbsenceReason =
  /** A source says that there is none. */
  | 'NONE'
  /** It does not apply to this thing. */
  | 'NOT_APPLICABLE'
  /** The editors have not looked for it yet. */
  | 'NOT_RECORDED'
  /** It exists or existed, but no source consulted gives it. */
  | 'UNKNOWN';

/** How closely an institute is aligned with a goal. */
export type Alignment =
  /** A further goal the work is linked to. */
  | 'LINKED'
  /** The main goal of the work. */
  | 'PRINCIPAL';

/** What a value of Alignment is compared to. */
export type AlignmentFilter = {
  /** Equal to this. */
  eq?: Alignment | null | undefined;
  /** Whether a value is known. */
  exists?: boolean | null | undefined;
  /** Equal to one of these. */
  in?: Array<Alignment> | null | undefined;
};

/** How a statement rests on its evidence. */
export type Basis =
  /** It was inferred from a passage; the note gives the reason. */
  | 'INFERRED'
  /** A passage says it. */
  | 'STATED';

/** What a true or false value is compared to. */
export type BooleanFilter = {
  /** Equal to this. */
  eq?: boolean | null | undefined;
  /** Whether a value is known. */
  exists?: boolean | null | undefined;
};

/** The type of centre. */
export type CentreKind =
  /** One of a network of centres that share expertise in a region. */
  | 'CENTRE_OF_EXCELLENCE'
  /** Devoted to one field of knowledge. */
  | 'SPECIALIZED_CENTRE';

/** What a value of CentreKind is compared to. */
export type CentreKindFilter = {
  /** Equal to this. */
  eq?: CentreKind | null | undefined;
  /** Whether a value is known. */
  exists?: boolean | null | undefined;
  /** Equal to one of these. */
  in?: Array<CentreKind> | null | undefined;
};

/** Conditions on a link and the Centre it leads to. All must hold. */
export type CentreLinkedWhere = {
  /** All of these must hold. */
  and?: Array<CentreLinkedWhere> | null | undefined;
  /** Its editorial category. */
  category?: StringFilter | null | undefined;
  /** When it was established. */
  established?: DateFilter | null | undefined;
  /** Its history, by date. */
  events?: EventLinksFilter | null | undefined;
  /** The institute it belongs to. */
  institute?: InstituteWhere | null | undefined;
  /** The type of centre. */
  kind?: CentreKindFilter | null | undefined;
  /** Conditions on that same link. */
  link?: LinkWhere | null | undefined;
  /** The name. */
  name?: StringFilter | null | undefined;
  /** This must not hold. */
  not?: CentreLinkedWhere | null | undefined;
  /** At least one of these must hold. */
  or?: Array<CentreLinkedWhere> | null | undefined;
  /** Its partners, hosts and co-founders, with their roles. */
  partners?: PartnerLinksFilter | null | undefined;
  /** Its past and present leaders, with their roles. */
  people?: PersonLinksFilter | null | undefined;
  /** The city it is in. */
  place?: PlaceWhere | null | undefined;
  /** The programmes that work through it. */
  programmes?: ProgrammeLinksFilter | null | undefined;
  /** The region it serves. */
  region?: StringFilter | null | undefined;
  /** The current slug. */
  slug?: StringFilter | null | undefined;
  /** The fields it works on. */
  topics?: TopicLinksFilter | null | undefined;
};

/** Conditions on links to centres. All must hold. */
export type CentreLinksFilter = {
  /** The number of links. */
  count?: IntFilter | null | undefined;
  /** Every link matches, or there is none. */
  every?: CentreLinkedWhere | null | undefined;
  /** No link matches; `{}` means no links at all. */
  none?: CentreLinkedWhere | null | undefined;
  /** At least one link matches; `{}` matches any link. */
  some?: CentreLinkedWhere | null | undefined;
};

/** What a date is compared to. A year or a month is a period: it is before a date if it ends before it begins. */
export type DateFilter = {
  /** Wholly after this date. */
  after?: string | null | undefined;
  /** Wholly before this date. */
  before?: string | null | undefined;
  /** Equal to this. */
  eq?: string | null | undefined;
  /** Whether a value is known. */
  exists?: boolean | null | undefined;
  /** Wholly within this date: 2017-09 is within 2017. */
  within?: string | null | undefined;
};

/** A reference to an entity, by exactly one of these. */
export type EntityRef =
  {   /** By the slug of the Centre. */
  centre: string; event?: never; framework?: never; id?: never; institute?: never; office?: never; organ?: never; partner?: never; person?: never; place?: never; priority?: never; programme?: never; sdg?: never; source?: never; threat?: never; topic?: never; uri?: never; }
  |  { centre?: never;   /** By the slug of the Event. */
  event: string; framework?: never; id?: never; institute?: never; office?: never; organ?: never; partner?: never; person?: never; place?: never; priority?: never; programme?: never; sdg?: never; source?: never; threat?: never; topic?: never; uri?: never; }
  |  { centre?: never; event?: never;   /** By the slug of the Framework. */
  framework: string; id?: never; institute?: never; office?: never; organ?: never; partner?: never; person?: never; place?: never; priority?: never; programme?: never; sdg?: never; source?: never; threat?: never; topic?: never; uri?: never; }
  |  { centre?: never; event?: never; framework?: never;   /** By its global id. */
  id: string | number; institute?: never; office?: never; organ?: never; partner?: never; person?: never; place?: never; priority?: never; programme?: never; sdg?: never; source?: never; threat?: never; topic?: never; uri?: never; }
  |  { centre?: never; event?: never; framework?: never; id?: never;   /** By the slug of the Institute. */
  institute: string; office?: never; organ?: never; partner?: never; person?: never; place?: never; priority?: never; programme?: never; sdg?: never; source?: never; threat?: never; topic?: never; uri?: never; }
  |  { centre?: never; event?: never; framework?: never; id?: never; institute?: never;   /** By the slug of the Office. */
  office: string; organ?: never; partner?: never; person?: never; place?: never; priority?: never; programme?: never; sdg?: never; source?: never; threat?: never; topic?: never; uri?: never; }
  |  { centre?: never; event?: never; framework?: never; id?: never; institute?: never; office?: never;   /** By the slug of the Organ. */
  organ: string; partner?: never; person?: never; place?: never; priority?: never; programme?: never; sdg?: never; source?: never; threat?: never; topic?: never; uri?: never; }
  |  { centre?: never; event?: never; framework?: never; id?: never; institute?: never; office?: never; organ?: never;   /** By the slug of the Partner. */
  partner: string; person?: never; place?: never; priority?: never; programme?: never; sdg?: never; source?: never; threat?: never; topic?: never; uri?: never; }
  |  { centre?: never; event?: never; framework?: never; id?: never; institute?: never; office?: never; organ?: never; partner?: never;   /** By the slug of the Person. */
  person: string; place?: never; priority?: never; programme?: never; sdg?: never; source?: never; threat?: never; topic?: never; uri?: never; }
  |  { centre?: never; event?: never; framework?: never; id?: never; institute?: never; office?: never; organ?: never; partner?: never; person?: never;   /** By the slug of the Place. */
  place: string; priority?: never; programme?: never; sdg?: never; source?: never; threat?: never; topic?: never; uri?: never; }
  |  { centre?: never; event?: never; framework?: never; id?: never; institute?: never; office?: never; organ?: never; partner?: never; person?: never; place?: never;   /** By the slug of the Priority. */
  priority: string; programme?: never; sdg?: never; source?: never; threat?: never; topic?: never; uri?: never; }
  |  { centre?: never; event?: never; framework?: never; id?: never; institute?: never; office?: never; organ?: never; partner?: never; person?: never; place?: never; priority?: never;   /** By the slug of the Programme. */
  programme: string; sdg?: never; source?: never; threat?: never; topic?: never; uri?: never; }
  |  { centre?: never; event?: never; framework?: never; id?: never; institute?: never; office?: never; organ?: never; partner?: never; person?: never; place?: never; priority?: never; programme?: never;   /** By the number of the SDG. */
  sdg: number; source?: never; threat?: never; topic?: never; uri?: never; }
  |  { centre?: never; event?: never; framework?: never; id?: never; institute?: never; office?: never; organ?: never; partner?: never; person?: never; place?: never; priority?: never; programme?: never; sdg?: never;   /** By the slug of the Source. */
  source: string; threat?: never; topic?: never; uri?: never; }
  |  { centre?: never; event?: never; framework?: never; id?: never; institute?: never; office?: never; organ?: never; partner?: never; person?: never; place?: never; priority?: never; programme?: never; sdg?: never; source?: never;   /** By the slug of the Threat. */
  threat: string; topic?: never; uri?: never; }
  |  { centre?: never; event?: never; framework?: never; id?: never; institute?: never; office?: never; organ?: never; partner?: never; person?: never; place?: never; priority?: never; programme?: never; sdg?: never; source?: never; threat?: never;   /** By the slug of the Topic. */
  topic: string; uri?: never; }
  |  { centre?: never; event?: never; framework?: never; id?: never; institute?: never; office?: never; organ?: never; partner?: never; person?: never; place?: never; priority?: never; programme?: never; sdg?: never; source?: never; threat?: never; topic?: never;   /** By its URI or one of its `sameAs`: `http://metadata.un.org/sdg/16`. */
  uri: string; };

/** The node types of the graph. */
export type EntityType =
  /** A centre of an institute: a specialized centre, or a centre of excellence for a region. */
  | 'CENTRE'
  /** A dated event in the history of an institute, with its documents, places and participants. */
  | 'EVENT'
  /** A strategic framework: the threats an institute identifies and the priorities it sets for a period of years. */
  | 'FRAMEWORK'
  /** A research and training institute: its purpose, its governance and everything linked to it. */
  | 'INSTITUTE'
  /** An office of an institute: its headquarters, a liaison office or a project office. */
  | 'OFFICE'
  /** A governing or related body of an institute: its parent, its board, a commission, a group of institutes. */
  | 'ORGAN'
  /** A body that works with, hosts or funds an institute or a centre. */
  | 'PARTNER'
  /** A person who leads or led an institute, or took part in its history. */
  | 'PERSON'
  /** A city with its country: the location of offices, centres and events. */
  | 'PLACE'
  /** A strategic priority of a framework, with the threats it answers and the goals it supports. */
  | 'PRIORITY'
  /** A programme, initiative or project in which institutes take part, with its leaders, donors and implementers. */
  | 'PROGRAMME'
  /** One of the seventeen Sustainable Development Goals of the 2030 Agenda. */
  | 'SDG'
  /** A publication that statements of the graph cite. Its fields are editorial: they have no claims. */
  | 'SOURCE'
  /** A threat or challenge that a framework identifies, with the priorities that answer it. */
  | 'THREAT'
  /** A field of work of institutes, centres and priorities. */
  | 'TOPIC';

/** Conditions on a link and the Event it leads to. All must hold. */
export type EventLinkedWhere = {
  /** All of these must hold. */
  and?: Array<EventLinkedWhere> | null | undefined;
  /** Its editorial category. */
  category?: StringFilter | null | undefined;
  /** The centres whose history it also belongs to. */
  centres?: CentreLinksFilter | null | undefined;
  /** When it happened, or was planned to happen: see `planned`. */
  date?: DateFilter | null | undefined;
  /** The institute whose history it belongs to. */
  institute?: InstituteWhere | null | undefined;
  /** Conditions on that same link. */
  link?: LinkWhere | null | undefined;
  /** The name. */
  name?: StringFilter | null | undefined;
  /** This must not hold. */
  not?: EventLinkedWhere | null | undefined;
  /** At least one of these must hold. */
  or?: Array<EventLinkedWhere> | null | undefined;
  /** The organs that took part, with their roles. */
  organs?: OrganLinksFilter | null | undefined;
  /** Its outcome. Sources differ: see `disputes`. */
  outcome?: StringFilter | null | undefined;
  /** The partners that took part, with their roles. */
  partners?: PartnerLinksFilter | null | undefined;
  /** The people who took part, with their roles. */
  people?: PersonLinksFilter | null | undefined;
  /** Where it took place; for a move, from where and to where. */
  places?: PlaceLinksFilter | null | undefined;
  /** True if its source only announces it, else null. Filter with `not: { planned: { eq: true } }`. */
  planned?: BooleanFilter | null | undefined;
  /** The programmes whose history it also belongs to. */
  programmes?: ProgrammeLinksFilter | null | undefined;
  /** The current slug. */
  slug?: StringFilter | null | undefined;
};

/** Conditions on links to events. All must hold. */
export type EventLinksFilter = {
  /** The number of links. */
  count?: IntFilter | null | undefined;
  /** Every link matches, or there is none. */
  every?: EventLinkedWhere | null | undefined;
  /** No link matches; `{}` means no links at all. */
  none?: EventLinkedWhere | null | undefined;
  /** At least one link matches; `{}` matches any link. */
  some?: EventLinkedWhere | null | undefined;
};

/** What a number is compared to. */
export type FloatFilter = {
  /** Whether a value is known. */
  exists?: boolean | null | undefined;
  /** More than this. */
  gt?: number | null | undefined;
  /** At least this. */
  gte?: number | null | undefined;
  /** Less than this. */
  lt?: number | null | undefined;
  /** At most this. */
  lte?: number | null | undefined;
};

/** Conditions on a link and the Framework it leads to. All must hold. */
export type FrameworkLinkedWhere = {
  /** When it was adopted. */
  adopted?: DateFilter | null | undefined;
  /** All of these must hold. */
  and?: Array<FrameworkLinkedWhere> | null | undefined;
  /** Its editorial category. */
  category?: StringFilter | null | undefined;
  /** The institute whose framework it is. */
  institute?: InstituteWhere | null | undefined;
  /** When it was made public. */
  launched?: DateFilter | null | undefined;
  /** Conditions on that same link. */
  link?: LinkWhere | null | undefined;
  /** The name. */
  name?: StringFilter | null | undefined;
  /** This must not hold. */
  not?: FrameworkLinkedWhere | null | undefined;
  /** At least one of these must hold. */
  or?: Array<FrameworkLinkedWhere> | null | undefined;
  /** The organs that approved it. */
  organs?: OrganLinksFilter | null | undefined;
  /** The priorities it sets, by number. */
  priorities?: PriorityLinksFilter | null | undefined;
  /** What its responses address. */
  scope?: StringFilter | null | undefined;
  /** When its period begins. */
  since?: DateFilter | null | undefined;
  /** The current slug. */
  slug?: StringFilter | null | undefined;
  /** The threats it identifies, by number. */
  threats?: ThreatLinksFilter | null | undefined;
  /** Its cross-cutting themes. */
  topics?: TopicLinksFilter | null | undefined;
  /** When its period ends, inclusive. */
  until?: DateFilter | null | undefined;
};

/** Conditions on links to frameworks. All must hold. */
export type FrameworkLinksFilter = {
  /** The number of links. */
  count?: IntFilter | null | undefined;
  /** Every link matches, or there is none. */
  every?: FrameworkLinkedWhere | null | undefined;
  /** No link matches; `{}` means no links at all. */
  none?: FrameworkLinkedWhere | null | undefined;
  /** At least one link matches; `{}` matches any link. */
  some?: FrameworkLinkedWhere | null | undefined;
};

/** Conditions on a Framework. All must hold. */
export type FrameworkWhere = {
  /** When it was adopted. */
  adopted?: DateFilter | null | undefined;
  /** All of these must hold. */
  and?: Array<FrameworkWhere> | null | undefined;
  /** Its editorial category. */
  category?: StringFilter | null | undefined;
  /** The institute whose framework it is. */
  institute?: InstituteWhere | null | undefined;
  /** When it was made public. */
  launched?: DateFilter | null | undefined;
  /** The name. */
  name?: StringFilter | null | undefined;
  /** This must not hold. */
  not?: FrameworkWhere | null | undefined;
  /** At least one of these must hold. */
  or?: Array<FrameworkWhere> | null | undefined;
  /** The organs that approved it. */
  organs?: OrganLinksFilter | null | undefined;
  /** The priorities it sets, by number. */
  priorities?: PriorityLinksFilter | null | undefined;
  /** What its responses address. */
  scope?: StringFilter | null | undefined;
  /** When its period begins. */
  since?: DateFilter | null | undefined;
  /** The current slug. */
  slug?: StringFilter | null | undefined;
  /** The threats it identifies, by number. */
  threats?: ThreatLinksFilter | null | undefined;
  /** Its cross-cutting themes. */
  topics?: TopicLinksFilter | null | undefined;
  /** When its period ends, inclusive. */
  until?: DateFilter | null | undefined;
};

/** Conditions on a link and the Institute it leads to. All must hold. */
export type InstituteLinkedWhere = {
  /** Its short name. With `asOf`, its short name at that date. */
  abbreviation?: StringFilter | null | undefined;
  /** All of these must hold. */
  and?: Array<InstituteLinkedWhere> | null | undefined;
  /** Whether it is autonomous within its parent. */
  autonomous?: BooleanFilter | null | undefined;
  /** The board that governs it. With `asOf`, its board at that date. */
  board?: OrganWhere | null | undefined;
  /** Its editorial category. */
  category?: StringFilter | null | undefined;
  /** Its specialized centres and centres of excellence. */
  centres?: CentreLinksFilter | null | undefined;
  /** Its head: a director, an acting director or an officer in charge. */
  director?: PersonWhere | null | undefined;
  /** Its history, by date. */
  events?: EventLinksFilter | null | undefined;
  /** When it was founded. Sources differ: see `disputes`. */
  founded?: DateFilter | null | undefined;
  /** Its strategic frameworks, by period. */
  frameworks?: FrameworkLinksFilter | null | undefined;
  /** Where its money comes from. */
  funding?: StringFilter | null | undefined;
  /** Its headquarters. With `asOf`, its headquarters at that date. */
  headquarters?: OfficeWhere | null | undefined;
  /** The type of organization, in the source’s words. */
  kind?: StringFilter | null | undefined;
  /** Conditions on that same link. */
  link?: LinkWhere | null | undefined;
  /** What it was set up to do. With `asOf`, its mandate at that date. */
  mandate?: StringFilter | null | undefined;
  /** Its purpose, as it states it. */
  mission?: StringFilter | null | undefined;
  /** The name. */
  name?: StringFilter | null | undefined;
  /** This must not hold. */
  not?: InstituteLinkedWhere | null | undefined;
  /** The overall aim of its work. */
  objective?: StringFilter | null | undefined;
  /** Its offices, past and present. */
  offices?: OfficeLinksFilter | null | undefined;
  /** At least one of these must hold. */
  or?: Array<InstituteLinkedWhere> | null | undefined;
  /** Its parent, its board and other related organs, with their roles. */
  organs?: OrganLinksFilter | null | undefined;
  /** The organ it belongs to. With `asOf`, its parent at that date. */
  parent?: OrganWhere | null | undefined;
  /** Its partners and donors, with their roles. */
  partners?: PartnerLinksFilter | null | undefined;
  /** Its past and present leaders, with their roles. */
  people?: PersonLinksFilter | null | undefined;
  /** The priorities of its frameworks, by framework and number. */
  priorities?: PriorityLinksFilter | null | undefined;
  /** The programmes it takes part in, with its role. */
  programmes?: ProgrammeLinksFilter | null | undefined;
  /** Whether the regular budget of the United Nations funds it. */
  regularBudgetFunding?: BooleanFilter | null | undefined;
  /** The Goals its work supports, and how closely. */
  sdgs?: SdgLinksFilter | null | undefined;
  /** The current slug. */
  slug?: StringFilter | null | undefined;
  /** The number of people who work for it. */
  staff?: IntFilter | null | undefined;
  /** Whether it still exists. */
  status?: InstituteStatusFilter | null | undefined;
  /** The threats its frameworks identify, by framework and number. */
  threats?: ThreatLinksFilter | null | undefined;
  /** The fields it works on. */
  topics?: TopicLinksFilter | null | undefined;
  /** Its website. */
  website?: StringFilter | null | undefined;
};

/** Conditions on links to institutes. All must hold. */
export type InstituteLinksFilter = {
  /** The number of links. */
  count?: IntFilter | null | undefined;
  /** Every link matches, or there is none. */
  every?: InstituteLinkedWhere | null | undefined;
  /** No link matches; `{}` means no links at all. */
  none?: InstituteLinkedWhere | null | undefined;
  /** At least one link matches; `{}` matches any link. */
  some?: InstituteLinkedWhere | null | undefined;
};

/** Whether an institute still exists. */
export type InstituteStatus =
  /** It exists. */
  | 'ACTIVE'
  /** It was closed or merged into another. */
  | 'CLOSED';

/** What a value of InstituteStatus is compared to. */
export type InstituteStatusFilter = {
  /** Equal to this. */
  eq?: InstituteStatus | null | undefined;
  /** Whether a value is known. */
  exists?: boolean | null | undefined;
  /** Equal to one of these. */
  in?: Array<InstituteStatus> | null | undefined;
};

/** Conditions on a Institute. All must hold. */
export type InstituteWhere = {
  /** Its short name. With `asOf`, its short name at that date. */
  abbreviation?: StringFilter | null | undefined;
  /** All of these must hold. */
  and?: Array<InstituteWhere> | null | undefined;
  /** Whether it is autonomous within its parent. */
  autonomous?: BooleanFilter | null | undefined;
  /** The board that governs it. With `asOf`, its board at that date. */
  board?: OrganWhere | null | undefined;
  /** Its editorial category. */
  category?: StringFilter | null | undefined;
  /** Its specialized centres and centres of excellence. */
  centres?: CentreLinksFilter | null | undefined;
  /** Its head: a director, an acting director or an officer in charge. */
  director?: PersonWhere | null | undefined;
  /** Its history, by date. */
  events?: EventLinksFilter | null | undefined;
  /** When it was founded. Sources differ: see `disputes`. */
  founded?: DateFilter | null | undefined;
  /** Its strategic frameworks, by period. */
  frameworks?: FrameworkLinksFilter | null | undefined;
  /** Where its money comes from. */
  funding?: StringFilter | null | undefined;
  /** Its headquarters. With `asOf`, its headquarters at that date. */
  headquarters?: OfficeWhere | null | undefined;
  /** The type of organization, in the source’s words. */
  kind?: StringFilter | null | undefined;
  /** What it was set up to do. With `asOf`, its mandate at that date. */
  mandate?: StringFilter | null | undefined;
  /** Its purpose, as it states it. */
  mission?: StringFilter | null | undefined;
  /** The name. */
  name?: StringFilter | null | undefined;
  /** This must not hold. */
  not?: InstituteWhere | null | undefined;
  /** The overall aim of its work. */
  objective?: StringFilter | null | undefined;
  /** Its offices, past and present. */
  offices?: OfficeLinksFilter | null | undefined;
  /** At least one of these must hold. */
  or?: Array<InstituteWhere> | null | undefined;
  /** Its parent, its board and other related organs, with their roles. */
  organs?: OrganLinksFilter | null | undefined;
  /** The organ it belongs to. With `asOf`, its parent at that date. */
  parent?: OrganWhere | null | undefined;
  /** Its partners and donors, with their roles. */
  partners?: PartnerLinksFilter | null | undefined;
  /** Its past and present leaders, with their roles. */
  people?: PersonLinksFilter | null | undefined;
  /** The priorities of its frameworks, by framework and number. */
  priorities?: PriorityLinksFilter | null | undefined;
  /** The programmes it takes part in, with its role. */
  programmes?: ProgrammeLinksFilter | null | undefined;
  /** Whether the regular budget of the United Nations funds it. */
  regularBudgetFunding?: BooleanFilter | null | undefined;
  /** The Goals its work supports, and how closely. */
  sdgs?: SdgLinksFilter | null | undefined;
  /** The current slug. */
  slug?: StringFilter | null | undefined;
  /** The number of people who work for it. */
  staff?: IntFilter | null | undefined;
  /** Whether it still exists. */
  status?: InstituteStatusFilter | null | undefined;
  /** The threats its frameworks identify, by framework and number. */
  threats?: ThreatLinksFilter | null | undefined;
  /** The fields it works on. */
  topics?: TopicLinksFilter | null | undefined;
  /** Its website. */
  website?: StringFilter | null | undefined;
};

/** What a whole number is compared to. */
export type IntFilter = {
  /** Equal to this. */
  eq?: number | null | undefined;
  /** Whether a value is known. */
  exists?: boolean | null | undefined;
  /** More than this. */
  gt?: number | null | undefined;
  /** At least this. */
  gte?: number | null | undefined;
  /** Equal to one of these. */
  in?: Array<number> | null | undefined;
  /** Less than this. */
  lt?: number | null | undefined;
  /** At most this. */
  lte?: number | null | undefined;
};

/** Conditions on a link. All must hold. */
export type LinkWhere = {
  /** How closely an institute is aligned with a goal. */
  alignment?: AlignmentFilter | null | undefined;
  /** Whether a source states it or it was inferred. */
  basis?: Basis | null | undefined;
  /** What one end is to the other. */
  role?: RoleFilter | null | undefined;
  /** When it begins to hold. */
  since?: DateFilter | null | undefined;
  /** The slug of any source it cites. */
  source?: StringFilter | null | undefined;
  /** When it stops holding. */
  until?: DateFilter | null | undefined;
};

/** What an office is for. */
export type OfficeKind =
  /** The seat of the institute. */
  | 'HEADQUARTERS'
  /** Maintains relations with other bodies. */
  | 'LIAISON_OFFICE'
  /** Carries out projects locally. */
  | 'PROJECT_OFFICE';

/** What a value of OfficeKind is compared to. */
export type OfficeKindFilter = {
  /** Equal to this. */
  eq?: OfficeKind | null | undefined;
  /** Whether a value is known. */
  exists?: boolean | null | undefined;
  /** Equal to one of these. */
  in?: Array<OfficeKind> | null | undefined;
};

/** Conditions on a link and the Office it leads to. All must hold. */
export type OfficeLinkedWhere = {
  /** Its street address, as the source writes it. */
  address?: StringFilter | null | undefined;
  /** All of these must hold. */
  and?: Array<OfficeLinkedWhere> | null | undefined;
  /** Its editorial category. */
  category?: StringFilter | null | undefined;
  /** The institute it belongs to. */
  institute?: InstituteWhere | null | undefined;
  /** What the office is for. Sources differ: see `disputes`. */
  kind?: OfficeKindFilter | null | undefined;
  /** Conditions on that same link. */
  link?: LinkWhere | null | undefined;
  /** The name. */
  name?: StringFilter | null | undefined;
  /** This must not hold. */
  not?: OfficeLinkedWhere | null | undefined;
  /** At least one of these must hold. */
  or?: Array<OfficeLinkedWhere> | null | undefined;
  /** The city it is in. */
  place?: PlaceWhere | null | undefined;
  /** The current slug. */
  slug?: StringFilter | null | undefined;
  /** The fields it works on. */
  topics?: TopicLinksFilter | null | undefined;
};

/** Conditions on links to offices. All must hold. */
export type OfficeLinksFilter = {
  /** The number of links. */
  count?: IntFilter | null | undefined;
  /** Every link matches, or there is none. */
  every?: OfficeLinkedWhere | null | undefined;
  /** No link matches; `{}` means no links at all. */
  none?: OfficeLinkedWhere | null | undefined;
  /** At least one link matches; `{}` matches any link. */
  some?: OfficeLinkedWhere | null | undefined;
};

/** Conditions on a Office. All must hold. */
export type OfficeWhere = {
  /** Its street address, as the source writes it. */
  address?: StringFilter | null | undefined;
  /** All of these must hold. */
  and?: Array<OfficeWhere> | null | undefined;
  /** Its editorial category. */
  category?: StringFilter | null | undefined;
  /** The institute it belongs to. */
  institute?: InstituteWhere | null | undefined;
  /** What the office is for. Sources differ: see `disputes`. */
  kind?: OfficeKindFilter | null | undefined;
  /** The name. */
  name?: StringFilter | null | undefined;
  /** This must not hold. */
  not?: OfficeWhere | null | undefined;
  /** At least one of these must hold. */
  or?: Array<OfficeWhere> | null | undefined;
  /** The city it is in. */
  place?: PlaceWhere | null | undefined;
  /** The current slug. */
  slug?: StringFilter | null | undefined;
  /** The fields it works on. */
  topics?: TopicLinksFilter | null | undefined;
};

/** Conditions on a link and the Organ it leads to. All must hold. */
export type OrganLinkedWhere = {
  /** Its short name. */
  abbreviation?: StringFilter | null | undefined;
  /** All of these must hold. */
  and?: Array<OrganLinkedWhere> | null | undefined;
  /** Its editorial category. */
  category?: StringFilter | null | undefined;
  /** The events it took part in, with its role. */
  events?: EventLinksFilter | null | undefined;
  /** The strategic frameworks it approved. */
  frameworks?: FrameworkLinksFilter | null | undefined;
  /** The institutes it governs or groups, with its role. */
  institutes?: InstituteLinksFilter | null | undefined;
  /** Conditions on that same link. */
  link?: LinkWhere | null | undefined;
  /** The number of its members; for a group, of its institutes. */
  memberCount?: IntFilter | null | undefined;
  /** The name. */
  name?: StringFilter | null | undefined;
  /** This must not hold. */
  not?: OrganLinkedWhere | null | undefined;
  /** At least one of these must hold. */
  or?: Array<OrganLinkedWhere> | null | undefined;
  /** Its members and officers, with their roles. */
  people?: PersonLinksFilter | null | undefined;
  /** The current slug. */
  slug?: StringFilter | null | undefined;
};

/** Conditions on links to organs. All must hold. */
export type OrganLinksFilter = {
  /** The number of links. */
  count?: IntFilter | null | undefined;
  /** Every link matches, or there is none. */
  every?: OrganLinkedWhere | null | undefined;
  /** No link matches; `{}` means no links at all. */
  none?: OrganLinkedWhere | null | undefined;
  /** At least one link matches; `{}` matches any link. */
  some?: OrganLinkedWhere | null | undefined;
};

/** Conditions on a Organ. All must hold. */
export type OrganWhere = {
  /** Its short name. */
  abbreviation?: StringFilter | null | undefined;
  /** All of these must hold. */
  and?: Array<OrganWhere> | null | undefined;
  /** Its editorial category. */
  category?: StringFilter | null | undefined;
  /** The events it took part in, with its role. */
  events?: EventLinksFilter | null | undefined;
  /** The strategic frameworks it approved. */
  frameworks?: FrameworkLinksFilter | null | undefined;
  /** The institutes it governs or groups, with its role. */
  institutes?: InstituteLinksFilter | null | undefined;
  /** The number of its members; for a group, of its institutes. */
  memberCount?: IntFilter | null | undefined;
  /** The name. */
  name?: StringFilter | null | undefined;
  /** This must not hold. */
  not?: OrganWhere | null | undefined;
  /** At least one of these must hold. */
  or?: Array<OrganWhere> | null | undefined;
  /** Its members and officers, with their roles. */
  people?: PersonLinksFilter | null | undefined;
  /** The current slug. */
  slug?: StringFilter | null | undefined;
};

/** The type of body a partner or donor is. */
export type PartnerKind =
  /** A charity. */
  | 'CHARITY'
  /** A foundation. */
  | 'FOUNDATION'
  /** A state, or an agency of its government. */
  | 'GOVERNMENT'
  /** An international or regional organization of states. */
  | 'INTERGOVERNMENTAL_ORGANIZATION'
  /** A non-governmental organization. */
  | 'NGO'
  /** None of these. */
  | 'OTHER'
  /** A company. */
  | 'PRIVATE_SECTOR'
  /** A university or another school of higher learning. */
  | 'UNIVERSITY'
  /** A body of the United Nations system. */
  | 'UN_ENTITY';

/** What a value of PartnerKind is compared to. */
export type PartnerKindFilter = {
  /** Equal to this. */
  eq?: PartnerKind | null | undefined;
  /** Whether a value is known. */
  exists?: boolean | null | undefined;
  /** Equal to one of these. */
  in?: Array<PartnerKind> | null | undefined;
};

/** Conditions on a link and the Partner it leads to. All must hold. */
export type PartnerLinkedWhere = {
  /** Its short name. */
  abbreviation?: StringFilter | null | undefined;
  /** All of these must hold. */
  and?: Array<PartnerLinkedWhere> | null | undefined;
  /** Its editorial category. */
  category?: StringFilter | null | undefined;
  /** The centres it is a partner of, with its role. */
  centres?: CentreLinksFilter | null | undefined;
  /** The events it took part in, with its role. */
  events?: EventLinksFilter | null | undefined;
  /** The institutes it is a partner of, with its role. */
  institutes?: InstituteLinksFilter | null | undefined;
  /** The type of body. */
  kind?: PartnerKindFilter | null | undefined;
  /** Conditions on that same link. */
  link?: LinkWhere | null | undefined;
  /** The name. */
  name?: StringFilter | null | undefined;
  /** This must not hold. */
  not?: PartnerLinkedWhere | null | undefined;
  /** At least one of these must hold. */
  or?: Array<PartnerLinkedWhere> | null | undefined;
  /** The programmes it leads, funds, supports or implements, with its role. */
  programmes?: ProgrammeLinksFilter | null | undefined;
  /** The current slug. */
  slug?: StringFilter | null | undefined;
  /** Its website. */
  website?: StringFilter | null | undefined;
};

/** Conditions on links to partners. All must hold. */
export type PartnerLinksFilter = {
  /** The number of links. */
  count?: IntFilter | null | undefined;
  /** Every link matches, or there is none. */
  every?: PartnerLinkedWhere | null | undefined;
  /** No link matches; `{}` means no links at all. */
  none?: PartnerLinkedWhere | null | undefined;
  /** At least one link matches; `{}` matches any link. */
  some?: PartnerLinkedWhere | null | undefined;
};

/** Conditions on a link and the Person it leads to. All must hold. */
export type PersonLinkedWhere = {
  /** All of these must hold. */
  and?: Array<PersonLinkedWhere> | null | undefined;
  /** Its editorial category. */
  category?: StringFilter | null | undefined;
  /** The centres the person leads or led, with the role. */
  centres?: CentreLinksFilter | null | undefined;
  /** The events the person took part in, with the role. */
  events?: EventLinksFilter | null | undefined;
  /** The institutes the person leads or led, with the role. */
  institutes?: InstituteLinksFilter | null | undefined;
  /** Conditions on that same link. */
  link?: LinkWhere | null | undefined;
  /** The name. */
  name?: StringFilter | null | undefined;
  /** The person’s country, by its usual English name. */
  nationality?: StringFilter | null | undefined;
  /** This must not hold. */
  not?: PersonLinkedWhere | null | undefined;
  /** At least one of these must hold. */
  or?: Array<PersonLinkedWhere> | null | undefined;
  /** The organs the person is or was a member of, with the role. */
  organs?: OrganLinksFilter | null | undefined;
  /** The person’s profession. */
  profession?: StringFilter | null | undefined;
  /** The current slug. */
  slug?: StringFilter | null | undefined;
};

/** Conditions on links to people. All must hold. */
export type PersonLinksFilter = {
  /** The number of links. */
  count?: IntFilter | null | undefined;
  /** Every link matches, or there is none. */
  every?: PersonLinkedWhere | null | undefined;
  /** No link matches; `{}` means no links at all. */
  none?: PersonLinkedWhere | null | undefined;
  /** At least one link matches; `{}` matches any link. */
  some?: PersonLinkedWhere | null | undefined;
};

/** Conditions on a Person. All must hold. */
export type PersonWhere = {
  /** All of these must hold. */
  and?: Array<PersonWhere> | null | undefined;
  /** Its editorial category. */
  category?: StringFilter | null | undefined;
  /** The centres the person leads or led, with the role. */
  centres?: CentreLinksFilter | null | undefined;
  /** The events the person took part in, with the role. */
  events?: EventLinksFilter | null | undefined;
  /** The institutes the person leads or led, with the role. */
  institutes?: InstituteLinksFilter | null | undefined;
  /** The name. */
  name?: StringFilter | null | undefined;
  /** The person’s country, by its usual English name. */
  nationality?: StringFilter | null | undefined;
  /** This must not hold. */
  not?: PersonWhere | null | undefined;
  /** At least one of these must hold. */
  or?: Array<PersonWhere> | null | undefined;
  /** The organs the person is or was a member of, with the role. */
  organs?: OrganLinksFilter | null | undefined;
  /** The person’s profession. */
  profession?: StringFilter | null | undefined;
  /** The current slug. */
  slug?: StringFilter | null | undefined;
};

/** Conditions on a link and the Place it leads to. All must hold. */
export type PlaceLinkedWhere = {
  /** All of these must hold. */
  and?: Array<PlaceLinkedWhere> | null | undefined;
  /** Its editorial category. */
  category?: StringFilter | null | undefined;
  /** The centres in the city. */
  centres?: CentreLinksFilter | null | undefined;
  /** The country, by its usual English name. */
  country?: StringFilter | null | undefined;
  /** The country’s two-letter ISO 3166-1 code. */
  countryCode?: StringFilter | null | undefined;
  /** The country’s three-letter ISO 3166-1 code. */
  countryCodeAlpha3?: StringFilter | null | undefined;
  /** The events that took place there, or moved something there or away. */
  events?: EventLinksFilter | null | undefined;
  /** Degrees north of the equator (WGS 84). */
  latitude?: FloatFilter | null | undefined;
  /** Conditions on that same link. */
  link?: LinkWhere | null | undefined;
  /** Degrees east of Greenwich (WGS 84). */
  longitude?: FloatFilter | null | undefined;
  /** The name. */
  name?: StringFilter | null | undefined;
  /** This must not hold. */
  not?: PlaceLinkedWhere | null | undefined;
  /** The offices in the city, past and present. */
  offices?: OfficeLinksFilter | null | undefined;
  /** At least one of these must hold. */
  or?: Array<PlaceLinkedWhere> | null | undefined;
  /** The current slug. */
  slug?: StringFilter | null | undefined;
};

/** Conditions on links to places. All must hold. */
export type PlaceLinksFilter = {
  /** The number of links. */
  count?: IntFilter | null | undefined;
  /** Every link matches, or there is none. */
  every?: PlaceLinkedWhere | null | undefined;
  /** No link matches; `{}` means no links at all. */
  none?: PlaceLinkedWhere | null | undefined;
  /** At least one link matches; `{}` matches any link. */
  some?: PlaceLinkedWhere | null | undefined;
};

/** Conditions on a Place. All must hold. */
export type PlaceWhere = {
  /** All of these must hold. */
  and?: Array<PlaceWhere> | null | undefined;
  /** Its editorial category. */
  category?: StringFilter | null | undefined;
  /** The centres in the city. */
  centres?: CentreLinksFilter | null | undefined;
  /** The country, by its usual English name. */
  country?: StringFilter | null | undefined;
  /** The country’s two-letter ISO 3166-1 code. */
  countryCode?: StringFilter | null | undefined;
  /** The country’s three-letter ISO 3166-1 code. */
  countryCodeAlpha3?: StringFilter | null | undefined;
  /** The events that took place there, or moved something there or away. */
  events?: EventLinksFilter | null | undefined;
  /** Degrees north of the equator (WGS 84). */
  latitude?: FloatFilter | null | undefined;
  /** Degrees east of Greenwich (WGS 84). */
  longitude?: FloatFilter | null | undefined;
  /** The name. */
  name?: StringFilter | null | undefined;
  /** This must not hold. */
  not?: PlaceWhere | null | undefined;
  /** The offices in the city, past and present. */
  offices?: OfficeLinksFilter | null | undefined;
  /** At least one of these must hold. */
  or?: Array<PlaceWhere> | null | undefined;
  /** The current slug. */
  slug?: StringFilter | null | undefined;
};

/** Conditions on a link and the Priority it leads to. All must hold. */
export type PriorityLinkedWhere = {
  /** All of these must hold. */
  and?: Array<PriorityLinkedWhere> | null | undefined;
  /** Its editorial category. */
  category?: StringFilter | null | undefined;
  /** The priorities of a later framework that continue it. */
  continuedBy?: PriorityLinksFilter | null | undefined;
  /** The priorities of an earlier framework that it continues. */
  continues?: PriorityLinksFilter | null | undefined;
  /** The framework that sets it. */
  framework?: FrameworkWhere | null | undefined;
  /** The institute whose framework sets it. */
  institute?: InstituteWhere | null | undefined;
  /** Its letter in the framework: `(a)`. */
  letter?: StringFilter | null | undefined;
  /** Conditions on that same link. */
  link?: LinkWhere | null | undefined;
  /** The name. */
  name?: StringFilter | null | undefined;
  /** This must not hold. */
  not?: PriorityLinkedWhere | null | undefined;
  /** Its position in the framework’s list, from 1; may be disputed. */
  number?: IntFilter | null | undefined;
  /** At least one of these must hold. */
  or?: Array<PriorityLinkedWhere> | null | undefined;
  /** The programmes that pursue it. */
  programmes?: ProgrammeLinksFilter | null | undefined;
  /** The Sustainable Development Goals it supports. */
  sdgs?: SdgLinksFilter | null | undefined;
  /** The current slug. */
  slug?: StringFilter | null | undefined;
  /** The threats it answers. */
  threats?: ThreatLinksFilter | null | undefined;
  /** The fields it covers. */
  topics?: TopicLinksFilter | null | undefined;
};

/** Conditions on links to priorities. All must hold. */
export type PriorityLinksFilter = {
  /** The number of links. */
  count?: IntFilter | null | undefined;
  /** Every link matches, or there is none. */
  every?: PriorityLinkedWhere | null | undefined;
  /** No link matches; `{}` means no links at all. */
  none?: PriorityLinkedWhere | null | undefined;
  /** At least one link matches; `{}` matches any link. */
  some?: PriorityLinkedWhere | null | undefined;
};

/** Conditions on a link and the Programme it leads to. All must hold. */
export type ProgrammeLinkedWhere = {
  /** All of these must hold. */
  and?: Array<ProgrammeLinkedWhere> | null | undefined;
  /** Its editorial category. */
  category?: StringFilter | null | undefined;
  /** The number of its centres. */
  centreCount?: IntFilter | null | undefined;
  /** The centres it works through. */
  centres?: CentreLinksFilter | null | undefined;
  /** The number of countries that take part. */
  countryCount?: IntFilter | null | undefined;
  /** Its history, by date. */
  events?: EventLinksFilter | null | undefined;
  /** Who carries it out, in a few words. Sources differ: see `disputes`. */
  implementation?: StringFilter | null | undefined;
  /** The institutes that take part, with their roles. */
  institutes?: InstituteLinksFilter | null | undefined;
  /** Conditions on that same link. */
  link?: LinkWhere | null | undefined;
  /** The name. */
  name?: StringFilter | null | undefined;
  /** This must not hold. */
  not?: ProgrammeLinkedWhere | null | undefined;
  /** At least one of these must hold. */
  or?: Array<ProgrammeLinkedWhere> | null | undefined;
  /** Its leaders, donors, supporters and implementers, with their roles. */
  partners?: PartnerLinksFilter | null | undefined;
  /** The strategic priorities it pursues. */
  priorities?: PriorityLinksFilter | null | undefined;
  /** The Sustainable Development Goals it supports. */
  sdgs?: SdgLinksFilter | null | undefined;
  /** When it began. */
  since?: DateFilter | null | undefined;
  /** The current slug. */
  slug?: StringFilter | null | undefined;
  /** The fields it works on. */
  topics?: TopicLinksFilter | null | undefined;
  /** When it ended, inclusive. */
  until?: DateFilter | null | undefined;
};

/** Conditions on links to programmes. All must hold. */
export type ProgrammeLinksFilter = {
  /** The number of links. */
  count?: IntFilter | null | undefined;
  /** Every link matches, or there is none. */
  every?: ProgrammeLinkedWhere | null | undefined;
  /** No link matches; `{}` means no links at all. */
  none?: ProgrammeLinkedWhere | null | undefined;
  /** At least one link matches; `{}` matches any link. */
  some?: ProgrammeLinkedWhere | null | undefined;
};

/** Conditions on a Programme. All must hold. */
export type ProgrammeWhere = {
  /** All of these must hold. */
  and?: Array<ProgrammeWhere> | null | undefined;
  /** Its editorial category. */
  category?: StringFilter | null | undefined;
  /** The number of its centres. */
  centreCount?: IntFilter | null | undefined;
  /** The centres it works through. */
  centres?: CentreLinksFilter | null | undefined;
  /** The number of countries that take part. */
  countryCount?: IntFilter | null | undefined;
  /** Its history, by date. */
  events?: EventLinksFilter | null | undefined;
  /** Who carries it out, in a few words. Sources differ: see `disputes`. */
  implementation?: StringFilter | null | undefined;
  /** The institutes that take part, with their roles. */
  institutes?: InstituteLinksFilter | null | undefined;
  /** The name. */
  name?: StringFilter | null | undefined;
  /** This must not hold. */
  not?: ProgrammeWhere | null | undefined;
  /** At least one of these must hold. */
  or?: Array<ProgrammeWhere> | null | undefined;
  /** Its leaders, donors, supporters and implementers, with their roles. */
  partners?: PartnerLinksFilter | null | undefined;
  /** The strategic priorities it pursues. */
  priorities?: PriorityLinksFilter | null | undefined;
  /** The Sustainable Development Goals it supports. */
  sdgs?: SdgLinksFilter | null | undefined;
  /** When it began. */
  since?: DateFilter | null | undefined;
  /** The current slug. */
  slug?: StringFilter | null | undefined;
  /** The fields it works on. */
  topics?: TopicLinksFilter | null | undefined;
  /** When it ended, inclusive. */
  until?: DateFilter | null | undefined;
};

/** How reliable a source is. */
export type Reliability =
  /** An encyclopaedia that anyone may edit. */
  | 'ENCYCLOPAEDIA'
  /** A copy or an automatic translation that others keep: weak, and used only where nothing else is known. */
  | 'MIRROR'
  /** Published by the body that it is about, by the United Nations or by a government that takes part. */
  | 'OFFICIAL'
  /** A newspaper, an agency or another publisher that reports what it saw or was told. */
  | 'PRESS'
  /** A maintained set of data about many things: identifiers, codes, places. */
  | 'REGISTRY';

/** What one end of a link is to the other. Each relation has some of these. */
export type Role =
  /** Was appointed. */
  | 'APPOINTED'
  /** The body that governs the institute. */
  | 'BOARD'
  /** A body with particularly close working relations. */
  | 'CLOSE_PARTNER'
  /** Coordinates the programme. */
  | 'COORDINATOR'
  /** Deputizes for the director. */
  | 'DEPUTY_DIRECTOR'
  /** Heads the institute. */
  | 'DIRECTOR'
  /** Heads the institute until a director takes office. */
  | 'DIRECTOR_AD_INTERIM'
  /** A body that gives money. */
  | 'DONOR'
  /** A body that helped to establish it. */
  | 'ESTABLISHING_PARTNER'
  /** Is a member by virtue of an office. */
  | 'EX_OFFICIO'
  /** The origin of a move. */
  | 'FROM'
  /** A group of institutes it belongs to. */
  | 'GROUP'
  /** Heads the centre. */
  | 'HEAD'
  /** Heads one of the centres. */
  | 'HEAD_OF_CENTRE'
  /** A body that provides premises. Or: Was the host. */
  | 'HOST'
  /** A body that carries out the work. Or: Carries it out. */
  | 'IMPLEMENTER'
  /** Held the inauguration. */
  | 'INAUGURATED_BY'
  /** Issued or adopted the document. */
  | 'ISSUER'
  /** A body that leads the work. */
  | 'LEADER'
  /** Is one of its members. */
  | 'MEMBER'
  /** Runs the institute while nobody directs it. */
  | 'OFFICER_IN_CHARGE'
  /** A body named as an official partner. */
  | 'OFFICIAL_PARTNER'
  /** Called or organized it. */
  | 'ORGANIZER'
  /** The body the institute belongs to. */
  | 'PARENT'
  /** Was a party to the agreement. */
  | 'PARTY'
  /** Presides over it. */
  | 'PRESIDENT'
  /** Where something was established. */
  | 'SEAT'
  /** The body that sets the priorities its work follows. */
  | 'SETS_PRIORITIES'
  /** Spoke there. */
  | 'SPEAKER'
  /** A body that supports the work other than with money or premises. */
  | 'SUPPORTER'
  /** The destination of a move. */
  | 'TO'
  /** Deputizes for the president. */
  | 'VICE_PRESIDENT';

/** What a value of Role is compared to. */
export type RoleFilter = {
  /** Equal to this. */
  eq?: Role | null | undefined;
  /** Whether a value is known. */
  exists?: boolean | null | undefined;
  /** Equal to one of these. */
  in?: Array<Role> | null | undefined;
};

/** Conditions on a link and the SDG it leads to. All must hold. */
export type SdgLinkedWhere = {
  /** All of these must hold. */
  and?: Array<SdgLinkedWhere> | null | undefined;
  /** Its editorial category. */
  category?: StringFilter | null | undefined;
  /** Its official colour, as `#rrggbb`. */
  color?: StringFilter | null | undefined;
  /** The institutes whose work supports it, and how closely. */
  institutes?: InstituteLinksFilter | null | undefined;
  /** Conditions on that same link. */
  link?: LinkWhere | null | undefined;
  /** The name. */
  name?: StringFilter | null | undefined;
  /** This must not hold. */
  not?: SdgLinkedWhere | null | undefined;
  /** The number of the goal, 1 to 17. */
  number?: IntFilter | null | undefined;
  /** At least one of these must hold. */
  or?: Array<SdgLinkedWhere> | null | undefined;
  /** The strategic priorities that support it. */
  priorities?: PriorityLinksFilter | null | undefined;
  /** The programmes that support it. */
  programmes?: ProgrammeLinksFilter | null | undefined;
  /** The current slug. */
  slug?: StringFilter | null | undefined;
  /** Its official title. */
  title?: StringFilter | null | undefined;
};

/** Conditions on links to sdgs. All must hold. */
export type SdgLinksFilter = {
  /** The number of links. */
  count?: IntFilter | null | undefined;
  /** Every link matches, or there is none. */
  every?: SdgLinkedWhere | null | undefined;
  /** No link matches; `{}` means no links at all. */
  none?: SdgLinkedWhere | null | undefined;
  /** At least one link matches; `{}` matches any link. */
  some?: SdgLinkedWhere | null | undefined;
};

/** What a text is compared to. */
export type StringFilter = {
  /** Contains this text, whatever its case and accents. */
  contains?: string | null | undefined;
  /** Equal to this. */
  eq?: string | null | undefined;
  /** Whether a value is known. */
  exists?: boolean | null | undefined;
  /** Equal to one of these. */
  in?: Array<string> | null | undefined;
  /** Starts with this text, whatever its case and accents. */
  startsWith?: string | null | undefined;
};

/** Conditions on a link and the Threat it leads to. All must hold. */
export type ThreatLinkedWhere = {
  /** All of these must hold. */
  and?: Array<ThreatLinkedWhere> | null | undefined;
  /** Its editorial category. */
  category?: StringFilter | null | undefined;
  /** The framework that identifies it. */
  framework?: FrameworkWhere | null | undefined;
  /** Conditions on that same link. */
  link?: LinkWhere | null | undefined;
  /** The name. */
  name?: StringFilter | null | undefined;
  /** This must not hold. */
  not?: ThreatLinkedWhere | null | undefined;
  /** Its position in the framework’s list, from 1. */
  number?: IntFilter | null | undefined;
  /** At least one of these must hold. */
  or?: Array<ThreatLinkedWhere> | null | undefined;
  /** The priorities that answer it. */
  priorities?: PriorityLinksFilter | null | undefined;
  /** The current slug. */
  slug?: StringFilter | null | undefined;
};

/** Conditions on links to threats. All must hold. */
export type ThreatLinksFilter = {
  /** The number of links. */
  count?: IntFilter | null | undefined;
  /** Every link matches, or there is none. */
  every?: ThreatLinkedWhere | null | undefined;
  /** No link matches; `{}` means no links at all. */
  none?: ThreatLinkedWhere | null | undefined;
  /** At least one link matches; `{}` matches any link. */
  some?: ThreatLinkedWhere | null | undefined;
};

/** Conditions on a link and the Topic it leads to. All must hold. */
export type TopicLinkedWhere = {
  /** All of these must hold. */
  and?: Array<TopicLinkedWhere> | null | undefined;
  /** The broader fields it is part of. */
  broader?: TopicLinksFilter | null | undefined;
  /** Its editorial category. */
  category?: StringFilter | null | undefined;
  /** The centres that work on it. */
  centres?: CentreLinksFilter | null | undefined;
  /** The frameworks of which it is a cross-cutting theme. */
  frameworks?: FrameworkLinksFilter | null | undefined;
  /** The institutes that work on it. */
  institutes?: InstituteLinksFilter | null | undefined;
  /** Conditions on that same link. */
  link?: LinkWhere | null | undefined;
  /** The name. */
  name?: StringFilter | null | undefined;
  /** The narrower fields within it. */
  narrower?: TopicLinksFilter | null | undefined;
  /** This must not hold. */
  not?: TopicLinkedWhere | null | undefined;
  /** The offices that work on it. */
  offices?: OfficeLinksFilter | null | undefined;
  /** At least one of these must hold. */
  or?: Array<TopicLinkedWhere> | null | undefined;
  /** The strategic priorities that cover it. */
  priorities?: PriorityLinksFilter | null | undefined;
  /** The programmes that work on it. */
  programmes?: ProgrammeLinksFilter | null | undefined;
  /** The current slug. */
  slug?: StringFilter | null | undefined;
};

/** Conditions on links to topics. All must hold. */
export type TopicLinksFilter = {
  /** The number of links. */
  count?: IntFilter | null | undefined;
  /** Every link matches, or there is none. */
  every?: TopicLinkedWhere | null | undefined;
  /** No link matches; `{}` means no links at all. */
  none?: TopicLinkedWhere | null | undefined;
  /** At least one link matches; `{}` matches any link. */
  some?: TopicLinkedWhere | null | undefined;
};

export type InstituteAtAGlanceQueryVariables = Exact<{
  slug?: string;
}>;


export type InstituteAtAGlanceQuery = { institute: { id: string, name: string, abbreviation: string | null, description: string | null, founded: string | null, mission: string | null, staff: number | null, funding: string | null, regularBudgetFunding: boolean | null, director: { id: string, name: string } | null, headquarters: { id: string, name: string, place: { id: string, name: string, country: string } } | null, parent: { id: string, name: string } | null, board: { id: string, name: string } | null, topics: { totalCount: number, nodes: Array<{ id: string, name: string, category: string | null }> }, offices: { totalCount: number }, centres: { totalCount: number } } | null };

export type PrioritiesWithThreatsAndGoalsQueryVariables = Exact<{
  institute?: string;
  framework?: string | null | undefined;
}>;


export type PrioritiesWithThreatsAndGoalsQuery = { institute: { id: string, abbreviation: string | null, priorities: { totalCount: number, nodes: Array<{ id: string, number: number, name: string, framework: { id: string, since: string | null, until: string | null }, threats: { edges: Array<{ basis: Basis, note: string | null, node: { id: string, number: number, name: string, aspects: Array<string> } }> }, sdgs: { edges: Array<{ basis: Basis, note: string | null, node: { id: string, number: number, name: string } }> }, topics: { nodes: Array<{ id: string, name: string }> } }> }, sdgs: { totalCount: number, edges: Array<{ alignment: Alignment, node: { id: string, number: number, title: string } }> } } | null };

export type OfficesAndCentresByPlaceQueryVariables = Exact<{
  asOf?: string | null | undefined;
}>;


export type OfficesAndCentresByPlaceQuery = { places: { totalCount: number, nodes: Array<{ id: string, name: string, country: string, countryCode: string, latitude: number | null, longitude: number | null, offices: { edges: Array<{ since: string | null, until: string | null, node: { id: string, name: string, kind: OfficeKind } }> }, centres: { edges: Array<{ since: string | null, until: string | null, node: { id: string, name: string, kind: CentreKind, established: string | null } }> } }> } };

export type PlaceFromBothEndsQueryVariables = Exact<{
  place?: string;
  office?: string;
}>;


export type PlaceFromBothEndsQuery = { place: { id: string, name: string, country: string, offices: { nodes: Array<{ id: string, name: string, kind: OfficeKind }> }, centres: { nodes: Array<{ id: string, name: string, kind: CentreKind, partners: { edges: Array<{ role: Role | null, node: { id: string, name: string } }> } }> }, links: { nodes: Array<{ id: string, relation: string, inverse: string, sentence: string }> } } | null, office: { id: string, name: string, place: { id: string, name: string }, links: { nodes: Array<{ id: string, relation: string, inverse: string, sentence: string }> } } | null };

export type HistoryAsATimelineQueryVariables = Exact<{
  slug?: string;
}>;


export type HistoryAsATimelineQuery = { institute: { id: string, abbreviation: string | null, events: { totalCount: number, edges: Array<{ evidence: Array<{ citation: string, url: string | null }>, node: { id: string, date: string, name: string, description: string | null, documents: Array<{ symbol: string | null, title: string, url: string | null }>, organs: { edges: Array<{ role: Role | null, node: { id: string, name: string } }> }, people: { edges: Array<{ role: Role | null, node: { id: string, name: string } }> }, partners: { edges: Array<{ role: Role | null, node: { id: string, name: string } }> }, places: { edges: Array<{ role: Role | null, node: { id: string, name: string } }> } } }> } } | null };

export type PartnersAndOrgansQueryVariables = Exact<{
  slug?: string;
  role?: Role | null | undefined;
}>;


export type PartnersAndOrgansQuery = { institute: { id: string, abbreviation: string | null, partnerKinds: Array<PartnerKind>, donorKinds: Array<PartnerKind>, partners: { totalCount: number, edges: Array<{ role: Role | null, basis: Basis, note: string | null, link: { id: string, sentence: string }, node: { id: string, name: string, abbreviation: string | null, kind: PartnerKind } }> }, organs: { totalCount: number, edges: Array<{ role: Role | null, note: string | null, link: { id: string, sentence: string }, node: { id: string, name: string, abbreviation: string | null, memberCount: number | null } }> } } | null };

export type FromAGoalBackQueryVariables = Exact<{
  number?: number;
}>;


export type FromAGoalBackQuery = { sdg: { id: string, number: number, name: string, title: string, sameAs: Array<string>, institutes: { totalCount: number, edges: Array<{ alignment: Alignment, evidence: Array<{ citation: string, url: string | null }>, link: { id: string, sentence: string }, node: { id: string, name: string, abbreviation: string | null, partners: { nodes: Array<{ id: string, name: string, abbreviation: string | null }> } } }> }, priorities: { totalCount: number, edges: Array<{ basis: Basis, note: string | null, link: { id: string, sentence: string }, node: { id: string, number: number, name: string } }> } } | null };

export type InstituteAtADateQueryVariables = Exact<{
  slug?: string;
  asOf?: string;
}>;


export type InstituteAtADateQuery = { institute: { id: string, name: string, abbreviation: string | null, mandate: string | null, nameToday: string, headquarters: { id: string, name: string, place: { id: string, name: string, country: string } } | null, director: { id: string, name: string } | null, offices: { totalCount: number }, names: Array<{ id: string, value: string, since: string | null, until: string | null, current: boolean }>, seats: { nodes: Array<{ id: string, since: string | null, until: string | null, to:
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
         }> } } | null };

export type WhoSaysSoQueryVariables = Exact<{
  slug?: string;
  property?: string | null | undefined;
  relation?: string | null | undefined;
}>;


export type WhoSaysSoQuery = { institute: { id: string, abbreviation: string | null, claims: Array<{ id: string, sentence: string, basis: Basis, note: string | null, since: string | null, until: string | null, evidence: Array<{ citation: string, section: string | null, paragraph: number | null, url: string | null, source: { id: string, title: string } }> }>, links: { nodes: Array<{ id: string, sentence: string, basis: Basis, note: string | null, since: string | null, until: string | null, evidence: Array<{ citation: string, section: string | null, paragraph: number | null, url: string | null, source: { id: string, title: string } }> }> }, people: { edges: Array<{ role: Role | null, basis: Basis, note: string | null, since: string | null, until: string | null, link: { id: string }, node: { id: string, name: string }, evidence: Array<{ citation: string, section: string | null, paragraph: number | null, url: string | null, source: { id: string, title: string } }> }> } } | null };

type Provenance_CentreLinkEdge_Fragment = { basis: Basis, note: string | null, since: string | null, until: string | null, evidence: Array<{ citation: string, section: string | null, paragraph: number | null, url: string | null, source: { id: string, title: string } }> };

type Provenance_Claim_Fragment = { basis: Basis, note: string | null, since: string | null, until: string | null, evidence: Array<{ citation: string, section: string | null, paragraph: number | null, url: string | null, source: { id: string, title: string } }> };

type Provenance_EventLinkEdge_Fragment = { basis: Basis, note: string | null, since: string | null, until: string | null, evidence: Array<{ citation: string, section: string | null, paragraph: number | null, url: string | null, source: { id: string, title: string } }> };

type Provenance_FrameworkLinkEdge_Fragment = { basis: Basis, note: string | null, since: string | null, until: string | null, evidence: Array<{ citation: string, section: string | null, paragraph: number | null, url: string | null, source: { id: string, title: string } }> };

type Provenance_InstituteLinkEdge_Fragment = { basis: Basis, note: string | null, since: string | null, until: string | null, evidence: Array<{ citation: string, section: string | null, paragraph: number | null, url: string | null, source: { id: string, title: string } }> };

type Provenance_InstituteSdgEdge_Fragment = { basis: Basis, note: string | null, since: string | null, until: string | null, evidence: Array<{ citation: string, section: string | null, paragraph: number | null, url: string | null, source: { id: string, title: string } }> };

type Provenance_Link_Fragment = { basis: Basis, note: string | null, since: string | null, until: string | null, evidence: Array<{ citation: string, section: string | null, paragraph: number | null, url: string | null, source: { id: string, title: string } }> };

type Provenance_OfficeLinkEdge_Fragment = { basis: Basis, note: string | null, since: string | null, until: string | null, evidence: Array<{ citation: string, section: string | null, paragraph: number | null, url: string | null, source: { id: string, title: string } }> };

type Provenance_OrganLinkEdge_Fragment = { basis: Basis, note: string | null, since: string | null, until: string | null, evidence: Array<{ citation: string, section: string | null, paragraph: number | null, url: string | null, source: { id: string, title: string } }> };

type Provenance_PartnerLinkEdge_Fragment = { basis: Basis, note: string | null, since: string | null, until: string | null, evidence: Array<{ citation: string, section: string | null, paragraph: number | null, url: string | null, source: { id: string, title: string } }> };

type Provenance_PersonLinkEdge_Fragment = { basis: Basis, note: string | null, since: string | null, until: string | null, evidence: Array<{ citation: string, section: string | null, paragraph: number | null, url: string | null, source: { id: string, title: string } }> };

type Provenance_PlaceLinkEdge_Fragment = { basis: Basis, note: string | null, since: string | null, until: string | null, evidence: Array<{ citation: string, section: string | null, paragraph: number | null, url: string | null, source: { id: string, title: string } }> };

type Provenance_PriorityLinkEdge_Fragment = { basis: Basis, note: string | null, since: string | null, until: string | null, evidence: Array<{ citation: string, section: string | null, paragraph: number | null, url: string | null, source: { id: string, title: string } }> };

type Provenance_ProgrammeLinkEdge_Fragment = { basis: Basis, note: string | null, since: string | null, until: string | null, evidence: Array<{ citation: string, section: string | null, paragraph: number | null, url: string | null, source: { id: string, title: string } }> };

type Provenance_SdgInstituteEdge_Fragment = { basis: Basis, note: string | null, since: string | null, until: string | null, evidence: Array<{ citation: string, section: string | null, paragraph: number | null, url: string | null, source: { id: string, title: string } }> };

type Provenance_SdgLinkEdge_Fragment = { basis: Basis, note: string | null, since: string | null, until: string | null, evidence: Array<{ citation: string, section: string | null, paragraph: number | null, url: string | null, source: { id: string, title: string } }> };

type Provenance_ThreatLinkEdge_Fragment = { basis: Basis, note: string | null, since: string | null, until: string | null, evidence: Array<{ citation: string, section: string | null, paragraph: number | null, url: string | null, source: { id: string, title: string } }> };

type Provenance_TopicLinkEdge_Fragment = { basis: Basis, note: string | null, since: string | null, until: string | null, evidence: Array<{ citation: string, section: string | null, paragraph: number | null, url: string | null, source: { id: string, title: string } }> };

export type ProvenanceFragment =
  | Provenance_CentreLinkEdge_Fragment
  | Provenance_Claim_Fragment
  | Provenance_EventLinkEdge_Fragment
  | Provenance_FrameworkLinkEdge_Fragment
  | Provenance_InstituteLinkEdge_Fragment
  | Provenance_InstituteSdgEdge_Fragment
  | Provenance_Link_Fragment
  | Provenance_OfficeLinkEdge_Fragment
  | Provenance_OrganLinkEdge_Fragment
  | Provenance_PartnerLinkEdge_Fragment
  | Provenance_PersonLinkEdge_Fragment
  | Provenance_PlaceLinkEdge_Fragment
  | Provenance_PriorityLinkEdge_Fragment
  | Provenance_ProgrammeLinkEdge_Fragment
  | Provenance_SdgInstituteEdge_Fragment
  | Provenance_SdgLinkEdge_Fragment
  | Provenance_ThreatLinkEdge_Fragment
  | Provenance_TopicLinkEdge_Fragment
;

export type WhereSourcesDisagreeQueryVariables = Exact<{
  first?: number | null | undefined;
}>;


export type WhereSourcesDisagreeQuery = { disputes: { totalCount: number, nodes: Array<{ id: string, property: string, subject:
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
      , claims: Array<{ id: string, sentence: string, current: boolean, preferred: boolean, basis: Basis, note: string | null, evidence: Array<{ citation: string, url: string | null }> }>, links: Array<{ id: string, sentence: string, basis: Basis, note: string | null, evidence: Array<{ citation: string, url: string | null }> }> }> } };

export type WhatWasInferredQueryVariables = Exact<{
  basis?: Basis | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type WhatWasInferredQuery = { links: { totalCount: number, nodes: Array<{ id: string, sentence: string, note: string | null, evidence: Array<{ citation: string, url: string | null }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, claims: { totalCount: number, nodes: Array<{ id: string, sentence: string, note: string | null, evidence: Array<{ citation: string, url: string | null }> }> } };

export type WhatRestsOnASourceQueryVariables = Exact<{
  slug?: string;
  first?: number | null | undefined;
}>;


export type WhatRestsOnASourceQuery = { source: { id: string, title: string, publisher: string | null, url: string | null, license: string | null, attribution: string | null, asAt: string | null, accessed: string | null, supportedClaims: { totalCount: number, nodes: Array<{ id: string, sentence: string, subject:
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
         }> }, supportedLinks: { totalCount: number, nodes: Array<{ id: string, sentence: string }> } } | null };

export type AnyEntityByUriQueryVariables = Exact<{
  uri?: string;
}>;


export type AnyEntityByUriQuery = { entity:
    | { __typename: 'Centre', id: string, slug: string, uri: string, name: string, aliases: Array<string>, description: string | null, sameAs: Array<string>, claims: Array<{ id: string, property: string, value: string }>, links: { totalCount: number, nodes: Array<{ id: string, relation: string, sentence: string, to:
            | { __typename: 'Centre', id: string, name: string }
            | { __typename: 'Event', id: string, name: string }
            | { __typename: 'Framework', id: string, name: string }
            | { __typename: 'Institute', id: string, name: string }
            | { __typename: 'Office', id: string, name: string }
            | { __typename: 'Organ', id: string, name: string }
            | { __typename: 'Partner', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
            | { __typename: 'Place', id: string, name: string }
            | { __typename: 'Priority', id: string, name: string }
            | { __typename: 'Programme', id: string, name: string }
            | { __typename: 'SDG', id: string, name: string }
            | { __typename: 'Source', id: string, name: string }
            | { __typename: 'Threat', id: string, name: string }
            | { __typename: 'Topic', id: string, name: string }
           }> }, sources: Array<{ id: string, title: string }> }
    | { __typename: 'Event', id: string, slug: string, uri: string, name: string, aliases: Array<string>, description: string | null, sameAs: Array<string>, claims: Array<{ id: string, property: string, value: string }>, links: { totalCount: number, nodes: Array<{ id: string, relation: string, sentence: string, to:
            | { __typename: 'Centre', id: string, name: string }
            | { __typename: 'Event', id: string, name: string }
            | { __typename: 'Framework', id: string, name: string }
            | { __typename: 'Institute', id: string, name: string }
            | { __typename: 'Office', id: string, name: string }
            | { __typename: 'Organ', id: string, name: string }
            | { __typename: 'Partner', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
            | { __typename: 'Place', id: string, name: string }
            | { __typename: 'Priority', id: string, name: string }
            | { __typename: 'Programme', id: string, name: string }
            | { __typename: 'SDG', id: string, name: string }
            | { __typename: 'Source', id: string, name: string }
            | { __typename: 'Threat', id: string, name: string }
            | { __typename: 'Topic', id: string, name: string }
           }> }, sources: Array<{ id: string, title: string }> }
    | { __typename: 'Framework', id: string, slug: string, uri: string, name: string, aliases: Array<string>, description: string | null, sameAs: Array<string>, claims: Array<{ id: string, property: string, value: string }>, links: { totalCount: number, nodes: Array<{ id: string, relation: string, sentence: string, to:
            | { __typename: 'Centre', id: string, name: string }
            | { __typename: 'Event', id: string, name: string }
            | { __typename: 'Framework', id: string, name: string }
            | { __typename: 'Institute', id: string, name: string }
            | { __typename: 'Office', id: string, name: string }
            | { __typename: 'Organ', id: string, name: string }
            | { __typename: 'Partner', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
            | { __typename: 'Place', id: string, name: string }
            | { __typename: 'Priority', id: string, name: string }
            | { __typename: 'Programme', id: string, name: string }
            | { __typename: 'SDG', id: string, name: string }
            | { __typename: 'Source', id: string, name: string }
            | { __typename: 'Threat', id: string, name: string }
            | { __typename: 'Topic', id: string, name: string }
           }> }, sources: Array<{ id: string, title: string }> }
    | { __typename: 'Institute', abbreviation: string | null, founded: string | null, id: string, slug: string, uri: string, name: string, aliases: Array<string>, description: string | null, sameAs: Array<string>, claims: Array<{ id: string, property: string, value: string }>, links: { totalCount: number, nodes: Array<{ id: string, relation: string, sentence: string, to:
            | { __typename: 'Centre', id: string, name: string }
            | { __typename: 'Event', id: string, name: string }
            | { __typename: 'Framework', id: string, name: string }
            | { __typename: 'Institute', id: string, name: string }
            | { __typename: 'Office', id: string, name: string }
            | { __typename: 'Organ', id: string, name: string }
            | { __typename: 'Partner', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
            | { __typename: 'Place', id: string, name: string }
            | { __typename: 'Priority', id: string, name: string }
            | { __typename: 'Programme', id: string, name: string }
            | { __typename: 'SDG', id: string, name: string }
            | { __typename: 'Source', id: string, name: string }
            | { __typename: 'Threat', id: string, name: string }
            | { __typename: 'Topic', id: string, name: string }
           }> }, sources: Array<{ id: string, title: string }> }
    | { __typename: 'Office', id: string, slug: string, uri: string, name: string, aliases: Array<string>, description: string | null, sameAs: Array<string>, claims: Array<{ id: string, property: string, value: string }>, links: { totalCount: number, nodes: Array<{ id: string, relation: string, sentence: string, to:
            | { __typename: 'Centre', id: string, name: string }
            | { __typename: 'Event', id: string, name: string }
            | { __typename: 'Framework', id: string, name: string }
            | { __typename: 'Institute', id: string, name: string }
            | { __typename: 'Office', id: string, name: string }
            | { __typename: 'Organ', id: string, name: string }
            | { __typename: 'Partner', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
            | { __typename: 'Place', id: string, name: string }
            | { __typename: 'Priority', id: string, name: string }
            | { __typename: 'Programme', id: string, name: string }
            | { __typename: 'SDG', id: string, name: string }
            | { __typename: 'Source', id: string, name: string }
            | { __typename: 'Threat', id: string, name: string }
            | { __typename: 'Topic', id: string, name: string }
           }> }, sources: Array<{ id: string, title: string }> }
    | { __typename: 'Organ', id: string, slug: string, uri: string, name: string, aliases: Array<string>, description: string | null, sameAs: Array<string>, claims: Array<{ id: string, property: string, value: string }>, links: { totalCount: number, nodes: Array<{ id: string, relation: string, sentence: string, to:
            | { __typename: 'Centre', id: string, name: string }
            | { __typename: 'Event', id: string, name: string }
            | { __typename: 'Framework', id: string, name: string }
            | { __typename: 'Institute', id: string, name: string }
            | { __typename: 'Office', id: string, name: string }
            | { __typename: 'Organ', id: string, name: string }
            | { __typename: 'Partner', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
            | { __typename: 'Place', id: string, name: string }
            | { __typename: 'Priority', id: string, name: string }
            | { __typename: 'Programme', id: string, name: string }
            | { __typename: 'SDG', id: string, name: string }
            | { __typename: 'Source', id: string, name: string }
            | { __typename: 'Threat', id: string, name: string }
            | { __typename: 'Topic', id: string, name: string }
           }> }, sources: Array<{ id: string, title: string }> }
    | { __typename: 'Partner', id: string, slug: string, uri: string, name: string, aliases: Array<string>, description: string | null, sameAs: Array<string>, claims: Array<{ id: string, property: string, value: string }>, links: { totalCount: number, nodes: Array<{ id: string, relation: string, sentence: string, to:
            | { __typename: 'Centre', id: string, name: string }
            | { __typename: 'Event', id: string, name: string }
            | { __typename: 'Framework', id: string, name: string }
            | { __typename: 'Institute', id: string, name: string }
            | { __typename: 'Office', id: string, name: string }
            | { __typename: 'Organ', id: string, name: string }
            | { __typename: 'Partner', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
            | { __typename: 'Place', id: string, name: string }
            | { __typename: 'Priority', id: string, name: string }
            | { __typename: 'Programme', id: string, name: string }
            | { __typename: 'SDG', id: string, name: string }
            | { __typename: 'Source', id: string, name: string }
            | { __typename: 'Threat', id: string, name: string }
            | { __typename: 'Topic', id: string, name: string }
           }> }, sources: Array<{ id: string, title: string }> }
    | { __typename: 'Person', id: string, slug: string, uri: string, name: string, aliases: Array<string>, description: string | null, sameAs: Array<string>, claims: Array<{ id: string, property: string, value: string }>, links: { totalCount: number, nodes: Array<{ id: string, relation: string, sentence: string, to:
            | { __typename: 'Centre', id: string, name: string }
            | { __typename: 'Event', id: string, name: string }
            | { __typename: 'Framework', id: string, name: string }
            | { __typename: 'Institute', id: string, name: string }
            | { __typename: 'Office', id: string, name: string }
            | { __typename: 'Organ', id: string, name: string }
            | { __typename: 'Partner', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
            | { __typename: 'Place', id: string, name: string }
            | { __typename: 'Priority', id: string, name: string }
            | { __typename: 'Programme', id: string, name: string }
            | { __typename: 'SDG', id: string, name: string }
            | { __typename: 'Source', id: string, name: string }
            | { __typename: 'Threat', id: string, name: string }
            | { __typename: 'Topic', id: string, name: string }
           }> }, sources: Array<{ id: string, title: string }> }
    | { __typename: 'Place', id: string, slug: string, uri: string, name: string, aliases: Array<string>, description: string | null, sameAs: Array<string>, claims: Array<{ id: string, property: string, value: string }>, links: { totalCount: number, nodes: Array<{ id: string, relation: string, sentence: string, to:
            | { __typename: 'Centre', id: string, name: string }
            | { __typename: 'Event', id: string, name: string }
            | { __typename: 'Framework', id: string, name: string }
            | { __typename: 'Institute', id: string, name: string }
            | { __typename: 'Office', id: string, name: string }
            | { __typename: 'Organ', id: string, name: string }
            | { __typename: 'Partner', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
            | { __typename: 'Place', id: string, name: string }
            | { __typename: 'Priority', id: string, name: string }
            | { __typename: 'Programme', id: string, name: string }
            | { __typename: 'SDG', id: string, name: string }
            | { __typename: 'Source', id: string, name: string }
            | { __typename: 'Threat', id: string, name: string }
            | { __typename: 'Topic', id: string, name: string }
           }> }, sources: Array<{ id: string, title: string }> }
    | { __typename: 'Priority', id: string, slug: string, uri: string, name: string, aliases: Array<string>, description: string | null, sameAs: Array<string>, claims: Array<{ id: string, property: string, value: string }>, links: { totalCount: number, nodes: Array<{ id: string, relation: string, sentence: string, to:
            | { __typename: 'Centre', id: string, name: string }
            | { __typename: 'Event', id: string, name: string }
            | { __typename: 'Framework', id: string, name: string }
            | { __typename: 'Institute', id: string, name: string }
            | { __typename: 'Office', id: string, name: string }
            | { __typename: 'Organ', id: string, name: string }
            | { __typename: 'Partner', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
            | { __typename: 'Place', id: string, name: string }
            | { __typename: 'Priority', id: string, name: string }
            | { __typename: 'Programme', id: string, name: string }
            | { __typename: 'SDG', id: string, name: string }
            | { __typename: 'Source', id: string, name: string }
            | { __typename: 'Threat', id: string, name: string }
            | { __typename: 'Topic', id: string, name: string }
           }> }, sources: Array<{ id: string, title: string }> }
    | { __typename: 'Programme', id: string, slug: string, uri: string, name: string, aliases: Array<string>, description: string | null, sameAs: Array<string>, claims: Array<{ id: string, property: string, value: string }>, links: { totalCount: number, nodes: Array<{ id: string, relation: string, sentence: string, to:
            | { __typename: 'Centre', id: string, name: string }
            | { __typename: 'Event', id: string, name: string }
            | { __typename: 'Framework', id: string, name: string }
            | { __typename: 'Institute', id: string, name: string }
            | { __typename: 'Office', id: string, name: string }
            | { __typename: 'Organ', id: string, name: string }
            | { __typename: 'Partner', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
            | { __typename: 'Place', id: string, name: string }
            | { __typename: 'Priority', id: string, name: string }
            | { __typename: 'Programme', id: string, name: string }
            | { __typename: 'SDG', id: string, name: string }
            | { __typename: 'Source', id: string, name: string }
            | { __typename: 'Threat', id: string, name: string }
            | { __typename: 'Topic', id: string, name: string }
           }> }, sources: Array<{ id: string, title: string }> }
    | { __typename: 'SDG', number: number, title: string, id: string, slug: string, uri: string, name: string, aliases: Array<string>, description: string | null, sameAs: Array<string>, claims: Array<{ id: string, property: string, value: string }>, links: { totalCount: number, nodes: Array<{ id: string, relation: string, sentence: string, to:
            | { __typename: 'Centre', id: string, name: string }
            | { __typename: 'Event', id: string, name: string }
            | { __typename: 'Framework', id: string, name: string }
            | { __typename: 'Institute', id: string, name: string }
            | { __typename: 'Office', id: string, name: string }
            | { __typename: 'Organ', id: string, name: string }
            | { __typename: 'Partner', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
            | { __typename: 'Place', id: string, name: string }
            | { __typename: 'Priority', id: string, name: string }
            | { __typename: 'Programme', id: string, name: string }
            | { __typename: 'SDG', id: string, name: string }
            | { __typename: 'Source', id: string, name: string }
            | { __typename: 'Threat', id: string, name: string }
            | { __typename: 'Topic', id: string, name: string }
           }> }, sources: Array<{ id: string, title: string }> }
    | { __typename: 'Source', id: string, slug: string, uri: string, name: string, aliases: Array<string>, description: string | null, sameAs: Array<string>, claims: Array<{ id: string, property: string, value: string }>, links: { totalCount: number, nodes: Array<{ id: string, relation: string, sentence: string, to:
            | { __typename: 'Centre', id: string, name: string }
            | { __typename: 'Event', id: string, name: string }
            | { __typename: 'Framework', id: string, name: string }
            | { __typename: 'Institute', id: string, name: string }
            | { __typename: 'Office', id: string, name: string }
            | { __typename: 'Organ', id: string, name: string }
            | { __typename: 'Partner', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
            | { __typename: 'Place', id: string, name: string }
            | { __typename: 'Priority', id: string, name: string }
            | { __typename: 'Programme', id: string, name: string }
            | { __typename: 'SDG', id: string, name: string }
            | { __typename: 'Source', id: string, name: string }
            | { __typename: 'Threat', id: string, name: string }
            | { __typename: 'Topic', id: string, name: string }
           }> }, sources: Array<{ id: string, title: string }> }
    | { __typename: 'Threat', id: string, slug: string, uri: string, name: string, aliases: Array<string>, description: string | null, sameAs: Array<string>, claims: Array<{ id: string, property: string, value: string }>, links: { totalCount: number, nodes: Array<{ id: string, relation: string, sentence: string, to:
            | { __typename: 'Centre', id: string, name: string }
            | { __typename: 'Event', id: string, name: string }
            | { __typename: 'Framework', id: string, name: string }
            | { __typename: 'Institute', id: string, name: string }
            | { __typename: 'Office', id: string, name: string }
            | { __typename: 'Organ', id: string, name: string }
            | { __typename: 'Partner', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
            | { __typename: 'Place', id: string, name: string }
            | { __typename: 'Priority', id: string, name: string }
            | { __typename: 'Programme', id: string, name: string }
            | { __typename: 'SDG', id: string, name: string }
            | { __typename: 'Source', id: string, name: string }
            | { __typename: 'Threat', id: string, name: string }
            | { __typename: 'Topic', id: string, name: string }
           }> }, sources: Array<{ id: string, title: string }> }
    | { __typename: 'Topic', id: string, slug: string, uri: string, name: string, aliases: Array<string>, description: string | null, sameAs: Array<string>, claims: Array<{ id: string, property: string, value: string }>, links: { totalCount: number, nodes: Array<{ id: string, relation: string, sentence: string, to:
            | { __typename: 'Centre', id: string, name: string }
            | { __typename: 'Event', id: string, name: string }
            | { __typename: 'Framework', id: string, name: string }
            | { __typename: 'Institute', id: string, name: string }
            | { __typename: 'Office', id: string, name: string }
            | { __typename: 'Organ', id: string, name: string }
            | { __typename: 'Partner', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
            | { __typename: 'Place', id: string, name: string }
            | { __typename: 'Priority', id: string, name: string }
            | { __typename: 'Programme', id: string, name: string }
            | { __typename: 'SDG', id: string, name: string }
            | { __typename: 'Source', id: string, name: string }
            | { __typename: 'Threat', id: string, name: string }
            | { __typename: 'Topic', id: string, name: string }
           }> }, sources: Array<{ id: string, title: string }> }
   | null };

export type SearchByWordsQueryVariables = Exact<{
  query?: string;
  types?: Array<EntityType> | EntityType | null | undefined;
  first?: number | null | undefined;
}>;


export type SearchByWordsQuery = { search: { totalCount: number, edges: Array<{ score: number, matched: Array<{ property: string, text: string }>, node:
        | { __typename: 'Centre', id: string, slug: string, name: string, description: string | null }
        | { __typename: 'Event', id: string, slug: string, name: string, description: string | null }
        | { __typename: 'Framework', id: string, slug: string, name: string, description: string | null }
        | { __typename: 'Institute', id: string, slug: string, name: string, description: string | null }
        | { __typename: 'Office', id: string, slug: string, name: string, description: string | null }
        | { __typename: 'Organ', id: string, slug: string, name: string, description: string | null }
        | { __typename: 'Partner', id: string, slug: string, name: string, description: string | null }
        | { __typename: 'Person', id: string, slug: string, name: string, description: string | null }
        | { __typename: 'Place', id: string, slug: string, name: string, description: string | null }
        | { __typename: 'Priority', id: string, slug: string, name: string, description: string | null }
        | { __typename: 'Programme', id: string, slug: string, name: string, description: string | null }
        | { __typename: 'SDG', id: string, slug: string, name: string, description: string | null }
        | { __typename: 'Source', id: string, slug: string, name: string, description: string | null }
        | { __typename: 'Threat', id: string, slug: string, name: string, description: string | null }
        | { __typename: 'Topic', id: string, slug: string, name: string, description: string | null }
       }> } };

export type HowTwoAreConnectedQueryVariables = Exact<{
  from?: EntityRef;
  to?: EntityRef;
  maxLength?: number | null | undefined;
  relations?: Array<string> | string | null | undefined;
  asOf?: string | null | undefined;
}>;


export type HowTwoAreConnectedQuery = { paths: Array<{ length: number, sentence: string, links: Array<{ id: string, sentence: string, basis: Basis, evidence: Array<{ citation: string, url: string | null }> }> }> };

export type WhoDidWhatAtEventsQueryVariables = Exact<{
  role?: Role;
  before?: string;
}>;


export type WhoDidWhatAtEventsQuery = { organs: { totalCount: number, nodes: Array<{ id: string, name: string, events: { totalCount: number, edges: Array<{ role: Role | null, basis: Basis, node: { id: string, date: string, name: string, documents: Array<{ symbol: string | null, title: string }> } }> } }> } };

export type HowManyOfEachQueryVariables = Exact<{
  offices?: OfficeWhere | null | undefined;
}>;


export type HowManyOfEachQuery = { offices: { totalCount: number, byKind: Array<{ value: string, label: string, count: number }>, byCountry: Array<{ value: string, count: number }> }, centres: { totalCount: number, facets: Array<{ value: string, label: string, count: number }> }, partners: { totalCount: number, facets: Array<{ value: string, label: string, count: number }> }, topics: { totalCount: number, facets: Array<{ value: string, count: number }> } };

export type AroundOneThingQueryVariables = Exact<{
  of?: EntityRef;
  depth?: number | null | undefined;
  types?: Array<EntityType> | EntityType | null | undefined;
  first?: number | null | undefined;
}>;


export type AroundOneThingQuery = { neighbourhood: { truncated: boolean, nodes: Array<
      | { __typename: 'Centre', id: string, name: string }
      | { __typename: 'Event', id: string, name: string }
      | { __typename: 'Framework', id: string, name: string }
      | { __typename: 'Institute', id: string, name: string }
      | { __typename: 'Office', id: string, name: string }
      | { __typename: 'Organ', id: string, name: string }
      | { __typename: 'Partner', id: string, name: string }
      | { __typename: 'Person', id: string, name: string }
      | { __typename: 'Place', id: string, name: string }
      | { __typename: 'Priority', id: string, name: string }
      | { __typename: 'Programme', id: string, name: string }
      | { __typename: 'SDG', id: string, name: string }
      | { __typename: 'Source', id: string, name: string }
      | { __typename: 'Threat', id: string, name: string }
      | { __typename: 'Topic', id: string, name: string }
    >, links: Array<{ id: string, relation: string, sentence: string, basis: Basis, from:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
      , to:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
       }> } | null };

export type StateOfTheGraphQueryVariables = Exact<{
  asOf?: string | null | undefined;
  first?: number | null | undefined;
}>;


export type StateOfTheGraphQuery = { report: { asOf: string | null, sourcedShare: number, inferredShare: number, staleClaims: { totalCount: number, nodes: Array<{ id: string, sentence: string }> }, staleLinks: { totalCount: number, nodes: Array<{ id: string, sentence: string }> }, disputes: { totalCount: number, nodes: Array<{ id: string, property: string, subject:
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
         }> }, types: Array<{ type: EntityType, count: number, properties: Array<{ property: string, known: number, missing: number }> }> } };

export type VocabularyQueryVariables = Exact<{ [key: string]: never; }>;


export type VocabularyQuery = { graph: { version: string, entityCount: number, claimCount: number, linkCount: number, types: Array<{ type: EntityType, count: number }>, relations: Array<{ from: EntityType, name: string, to: EntityType, inverse: string, description: string, count: number }>, properties: Array<{ name: string, of: Array<EntityType>, description: string, count: number }> } };

export type WhoHeadedItQueryVariables = Exact<{
  slug?: string;
  asOf?: string;
}>;


export type WhoHeadedItQuery = { institute: { id: string, abbreviation: string | null, today: { id: string, name: string } | null, then: { id: string, name: string } | null, heads: { nodes: Array<{ id: string, role: Role | null, since: string | null, until: string | null, note: string | null, to:
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { nationality: string | null, profession: string | null, id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
        , evidence: Array<{ citation: string }> }> }, missing: Array<{ relation: string | null, reason: AbsenceReason, since: string | null, until: string | null, note: string | null }> } | null };

export type ProgrammesQueryVariables = Exact<{
  where?: ProgrammeWhere | null | undefined;
  first?: number | null | undefined;
}>;


export type ProgrammesQuery = { programmes: { totalCount: number, nodes: Array<{ id: string, name: string, since: string | null, purpose: Array<string>, implementation: string | null, targets: Array<string>, partners: { edges: Array<{ role: Role | null, node: { id: string, name: string } }> }, centres: { totalCount: number }, priorities: { edges: Array<{ basis: Basis, node: { id: string, name: string } }> }, sdgs: { edges: Array<{ basis: Basis, node: { id: string, number: number } }> } }> } };

export type WhatContinuesQueryVariables = Exact<{
  framework?: string;
}>;


export type WhatContinuesQuery = { framework: { id: string, name: string, since: string | null, until: string | null, topics: { nodes: Array<{ id: string, name: string }> }, priorities: { nodes: Array<{ id: string, number: number, letter: string | null, name: string, continues: { edges: Array<{ basis: Basis, note: string | null, node: { id: string, number: number, name: string, framework: { id: string, name: string } } }> } }> } } | null };

export type WhatIsNotKnownQueryVariables = Exact<{
  of?: EntityRef;
}>;


export type WhatIsNotKnownQuery = { entity:
    | { id: string, name: string, missing: Array<{ property: string | null, relation: string | null, reason: AbsenceReason, since: string | null, until: string | null, note: string | null }> }
    | { id: string, name: string, missing: Array<{ property: string | null, relation: string | null, reason: AbsenceReason, since: string | null, until: string | null, note: string | null }> }
    | { id: string, name: string, missing: Array<{ property: string | null, relation: string | null, reason: AbsenceReason, since: string | null, until: string | null, note: string | null }> }
    | { id: string, name: string, missing: Array<{ property: string | null, relation: string | null, reason: AbsenceReason, since: string | null, until: string | null, note: string | null }> }
    | { id: string, name: string, missing: Array<{ property: string | null, relation: string | null, reason: AbsenceReason, since: string | null, until: string | null, note: string | null }> }
    | { id: string, name: string, missing: Array<{ property: string | null, relation: string | null, reason: AbsenceReason, since: string | null, until: string | null, note: string | null }> }
    | { id: string, name: string, missing: Array<{ property: string | null, relation: string | null, reason: AbsenceReason, since: string | null, until: string | null, note: string | null }> }
    | { id: string, name: string, missing: Array<{ property: string | null, relation: string | null, reason: AbsenceReason, since: string | null, until: string | null, note: string | null }> }
    | { id: string, name: string, missing: Array<{ property: string | null, relation: string | null, reason: AbsenceReason, since: string | null, until: string | null, note: string | null }> }
    | { id: string, name: string, missing: Array<{ property: string | null, relation: string | null, reason: AbsenceReason, since: string | null, until: string | null, note: string | null }> }
    | { id: string, name: string, missing: Array<{ property: string | null, relation: string | null, reason: AbsenceReason, since: string | null, until: string | null, note: string | null }> }
    | { id: string, name: string, missing: Array<{ property: string | null, relation: string | null, reason: AbsenceReason, since: string | null, until: string | null, note: string | null }> }
    | { id: string, name: string, missing: Array<{ property: string | null, relation: string | null, reason: AbsenceReason, since: string | null, until: string | null, note: string | null }> }
    | { id: string, name: string, missing: Array<{ property: string | null, relation: string | null, reason: AbsenceReason, since: string | null, until: string | null, note: string | null }> }
    | { id: string, name: string, missing: Array<{ property: string | null, relation: string | null, reason: AbsenceReason, since: string | null, until: string | null, note: string | null }> }
   | null, report: { absenceCount: number, weakCount: number, types: Array<{ type: EntityType, count: number, properties: Array<{ property: string, known: number, missing: number, explained: number }> }> } };

export type DonorsByYearQueryVariables = Exact<{
  slug?: string;
  year?: string;
}>;


export type DonorsByYearQuery = { institute: { id: string, abbreviation: string | null, partners: { totalCount: number, edges: Array<{ since: string | null, until: string | null, evidence: Array<{ source: { id: string, title: string, reliability: Reliability | null } }>, node: { id: string, name: string, kind: PartnerKind } }> } } | null };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const ProvenanceFragmentDoc = new TypedDocumentString(`
    fragment Provenance on Sourced {
  basis
  note
  since
  until
  evidence {
    citation
    section
    paragraph
    url
    source {
      id
      title
    }
  }
}
    `, {"fragmentName":"Provenance"}) as unknown as TypedDocumentString<ProvenanceFragment, unknown>;
export const InstituteAtAGlanceDocument = new TypedDocumentString(`
    query InstituteAtAGlance($slug: String! = "unicri") {
  institute(slug: $slug) {
    id
    name
    abbreviation
    description
    founded
    mission
    staff
    funding
    regularBudgetFunding
    director {
      id
      name
    }
    headquarters {
      id
      name
      place {
        id
        name
        country
      }
    }
    parent {
      id
      name
    }
    board {
      id
      name
    }
    topics {
      totalCount
      nodes {
        id
        name
        category
      }
    }
    offices {
      totalCount
    }
    centres {
      totalCount
    }
  }
}
    `) as unknown as TypedDocumentString<InstituteAtAGlanceQuery, InstituteAtAGlanceQueryVariables>;
export const PrioritiesWithThreatsAndGoalsDocument = new TypedDocumentString(`
    query PrioritiesWithThreatsAndGoals($institute: String! = "unicri", $framework: String = "unicri-2019-2022") {
  institute(slug: $institute) {
    id
    abbreviation
    priorities(framework: $framework) {
      totalCount
      nodes {
        id
        number
        name
        framework {
          id
          since
          until
        }
        threats {
          edges {
            basis
            note
            node {
              id
              number
              name
              aspects
            }
          }
        }
        sdgs {
          edges {
            basis
            note
            node {
              id
              number
              name
            }
          }
        }
        topics {
          nodes {
            id
            name
          }
        }
      }
    }
    sdgs {
      totalCount
      edges {
        alignment
        node {
          id
          number
          title
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PrioritiesWithThreatsAndGoalsQuery, PrioritiesWithThreatsAndGoalsQueryVariables>;
export const OfficesAndCentresByPlaceDocument = new TypedDocumentString(`
    query OfficesAndCentresByPlace($asOf: PartialDate) {
  places {
    totalCount
    nodes {
      id
      name
      country
      countryCode
      latitude
      longitude
      offices(asOf: $asOf) {
        edges {
          since
          until
          node {
            id
            name
            kind
          }
        }
      }
      centres(asOf: $asOf) {
        edges {
          since
          until
          node {
            id
            name
            kind
            established
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<OfficesAndCentresByPlaceQuery, OfficesAndCentresByPlaceQueryVariables>;
export const PlaceFromBothEndsDocument = new TypedDocumentString(`
    query PlaceFromBothEnds($place: String! = "nairobi", $office: String! = "unicri-nairobi") {
  place(slug: $place) {
    id
    name
    country
    offices {
      nodes {
        id
        name
        kind
      }
    }
    centres {
      nodes {
        id
        name
        kind
        partners {
          edges {
            role
            node {
              id
              name
            }
          }
        }
      }
    }
    links(relation: "offices") {
      nodes {
        id
        relation
        inverse
        sentence
      }
    }
  }
  office(slug: $office) {
    id
    name
    place {
      id
      name
    }
    links(relation: "place") {
      nodes {
        id
        relation
        inverse
        sentence
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PlaceFromBothEndsQuery, PlaceFromBothEndsQueryVariables>;
export const HistoryAsATimelineDocument = new TypedDocumentString(`
    query HistoryAsATimeline($slug: String! = "unicri") {
  institute(slug: $slug) {
    id
    abbreviation
    events {
      totalCount
      edges {
        evidence {
          citation
          url
        }
        node {
          id
          date
          name
          description
          documents {
            symbol
            title
            url
          }
          organs {
            edges {
              role
              node {
                id
                name
              }
            }
          }
          people {
            edges {
              role
              node {
                id
                name
              }
            }
          }
          partners {
            edges {
              role
              node {
                id
                name
              }
            }
          }
          places {
            edges {
              role
              node {
                id
                name
              }
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<HistoryAsATimelineQuery, HistoryAsATimelineQueryVariables>;
export const PartnersAndOrgansDocument = new TypedDocumentString(`
    query PartnersAndOrgans($slug: String! = "unicri", $role: Role) {
  institute(slug: $slug) {
    id
    abbreviation
    partnerKinds
    donorKinds
    partners(role: $role) {
      totalCount
      edges {
        role
        basis
        note
        link {
          id
          sentence
        }
        node {
          id
          name
          abbreviation
          kind
        }
      }
    }
    organs {
      totalCount
      edges {
        role
        note
        link {
          id
          sentence
        }
        node {
          id
          name
          abbreviation
          memberCount
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PartnersAndOrgansQuery, PartnersAndOrgansQueryVariables>;
export const FromAGoalBackDocument = new TypedDocumentString(`
    query FromAGoalBack($number: Int! = 16) {
  sdg(number: $number) {
    id
    number
    name
    title
    sameAs
    institutes {
      totalCount
      edges {
        alignment
        evidence {
          citation
          url
        }
        link {
          id
          sentence
        }
        node {
          id
          name
          abbreviation
          partners {
            nodes {
              id
              name
              abbreviation
            }
          }
        }
      }
    }
    priorities {
      totalCount
      edges {
        basis
        note
        link {
          id
          sentence
        }
        node {
          id
          number
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<FromAGoalBackQuery, FromAGoalBackQueryVariables>;
export const InstituteAtADateDocument = new TypedDocumentString(`
    query InstituteAtADate($slug: String! = "unicri", $asOf: PartialDate! = "1995") {
  institute(slug: $slug) {
    id
    name(asOf: $asOf)
    abbreviation(asOf: $asOf)
    mandate(asOf: $asOf)
    headquarters(asOf: $asOf) {
      id
      name(asOf: $asOf)
      place {
        id
        name
        country
      }
    }
    director(asOf: $asOf) {
      id
      name
    }
    offices(asOf: $asOf) {
      totalCount
    }
    nameToday: name
    names: claims(property: "name") {
      id
      value
      since
      until
      current(asOf: $asOf)
    }
    seats: links(relation: "headquarters") {
      nodes {
        id
        since
        until
        to {
          id
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<InstituteAtADateQuery, InstituteAtADateQueryVariables>;
export const WhoSaysSoDocument = new TypedDocumentString(`
    query WhoSaysSo($slug: String! = "unicri", $property: String = "founded", $relation: String = "headquarters") {
  institute(slug: $slug) {
    id
    abbreviation
    claims(property: $property) {
      id
      sentence
      ...Provenance
    }
    links(relation: $relation) {
      nodes {
        id
        sentence
        ...Provenance
      }
    }
    people {
      edges {
        role
        ...Provenance
        link {
          id
        }
        node {
          id
          name
        }
      }
    }
  }
}
    fragment Provenance on Sourced {
  basis
  note
  since
  until
  evidence {
    citation
    section
    paragraph
    url
    source {
      id
      title
    }
  }
}`) as unknown as TypedDocumentString<WhoSaysSoQuery, WhoSaysSoQueryVariables>;
export const WhereSourcesDisagreeDocument = new TypedDocumentString(`
    query WhereSourcesDisagree($first: Int = 20) {
  disputes(first: $first) {
    totalCount
    nodes {
      id
      property
      subject {
        id
        name
      }
      claims {
        id
        sentence
        current
        preferred
        basis
        note
        evidence {
          citation
          url
        }
      }
      links {
        id
        sentence
        basis
        note
        evidence {
          citation
          url
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<WhereSourcesDisagreeQuery, WhereSourcesDisagreeQueryVariables>;
export const WhatWasInferredDocument = new TypedDocumentString(`
    query WhatWasInferred($basis: Basis = INFERRED, $first: Int = 25, $after: String) {
  links(basis: $basis, first: $first, after: $after) {
    totalCount
    nodes {
      id
      sentence
      note
      evidence {
        citation
        url
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
  claims(basis: $basis, first: $first) {
    totalCount
    nodes {
      id
      sentence
      note
      evidence {
        citation
        url
      }
    }
  }
}
    `) as unknown as TypedDocumentString<WhatWasInferredQuery, WhatWasInferredQueryVariables>;
export const WhatRestsOnASourceDocument = new TypedDocumentString(`
    query WhatRestsOnASource($slug: String! = "wikipedia-unicri", $first: Int = 10) {
  source(slug: $slug) {
    id
    title
    publisher
    url
    license
    attribution
    asAt
    accessed
    supportedClaims(first: $first) {
      totalCount
      nodes {
        id
        sentence
        subject {
          id
          name
        }
      }
    }
    supportedLinks(first: $first) {
      totalCount
      nodes {
        id
        sentence
      }
    }
  }
}
    `) as unknown as TypedDocumentString<WhatRestsOnASourceQuery, WhatRestsOnASourceQueryVariables>;
export const AnyEntityByUriDocument = new TypedDocumentString(`
    query AnyEntityByUri($uri: URL! = "http://metadata.un.org/sdg/16") {
  entity(ref: {uri: $uri}) {
    __typename
    id
    slug
    uri
    name
    aliases
    description
    sameAs
    claims {
      id
      property
      value
    }
    links(first: 20) {
      totalCount
      nodes {
        id
        relation
        sentence
        to {
          __typename
          id
          name
        }
      }
    }
    sources {
      id
      title
    }
    ... on SDG {
      number
      title
    }
    ... on Institute {
      abbreviation
      founded
    }
  }
}
    `) as unknown as TypedDocumentString<AnyEntityByUriQuery, AnyEntityByUriQueryVariables>;
export const SearchByWordsDocument = new TypedDocumentString(`
    query SearchByWords($query: String! = "trafficking", $types: [EntityType!], $first: Int = 10) {
  search(query: $query, types: $types, first: $first) {
    totalCount
    edges {
      score
      matched {
        property
        text
      }
      node {
        __typename
        id
        slug
        name
        description
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SearchByWordsQuery, SearchByWordsQueryVariables>;
export const HowTwoAreConnectedDocument = new TypedDocumentString(`
    query HowTwoAreConnected($from: EntityRef! = {partner: "unodc"}, $to: EntityRef! = {sdg: 16}, $maxLength: Int = 4, $relations: [String!], $asOf: PartialDate) {
  paths(
    from: $from
    to: $to
    maxLength: $maxLength
    relations: $relations
    asOf: $asOf
  ) {
    length
    sentence
    links {
      id
      sentence
      basis
      evidence {
        citation
        url
      }
    }
  }
}
    `) as unknown as TypedDocumentString<HowTwoAreConnectedQuery, HowTwoAreConnectedQueryVariables>;
export const WhoDidWhatAtEventsDocument = new TypedDocumentString(`
    query WhoDidWhatAtEvents($role: Role! = ISSUER, $before: PartialDate! = "1990") {
  organs(
    where: {events: {some: {link: {role: {eq: $role}}, date: {before: $before}}}}
  ) {
    totalCount
    nodes {
      id
      name
      events(where: {link: {role: {eq: $role}}, date: {before: $before}}) {
        totalCount
        edges {
          role
          basis
          node {
            id
            date
            name
            documents {
              symbol
              title
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<WhoDidWhatAtEventsQuery, WhoDidWhatAtEventsQueryVariables>;
export const HowManyOfEachDocument = new TypedDocumentString(`
    query HowManyOfEach($offices: OfficeWhere = {}) {
  offices(where: $offices) {
    totalCount
    byKind: facets(by: KIND) {
      value
      label
      count
    }
    byCountry: facets(by: PLACE_COUNTRY) {
      value
      count
    }
  }
  centres {
    totalCount
    facets(by: KIND) {
      value
      label
      count
    }
  }
  partners {
    totalCount
    facets(by: KIND) {
      value
      label
      count
    }
  }
  topics {
    totalCount
    facets(by: CATEGORY) {
      value
      count
    }
  }
}
    `) as unknown as TypedDocumentString<HowManyOfEachQuery, HowManyOfEachQueryVariables>;
export const AroundOneThingDocument = new TypedDocumentString(`
    query AroundOneThing($of: EntityRef! = {place: "nairobi"}, $depth: Int = 2, $types: [EntityType!], $first: Int = 50) {
  neighbourhood(of: $of, depth: $depth, types: $types, first: $first) {
    truncated
    nodes {
      __typename
      id
      name
    }
    links {
      id
      relation
      sentence
      basis
      from {
        id
      }
      to {
        id
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AroundOneThingQuery, AroundOneThingQueryVariables>;
export const StateOfTheGraphDocument = new TypedDocumentString(`
    query StateOfTheGraph($asOf: PartialDate, $first: Int = 5) {
  report(asOf: $asOf) {
    asOf
    sourcedShare
    inferredShare
    staleClaims(first: $first) {
      totalCount
      nodes {
        id
        sentence
      }
    }
    staleLinks(first: $first) {
      totalCount
      nodes {
        id
        sentence
      }
    }
    disputes {
      totalCount
      nodes {
        id
        property
        subject {
          id
          name
        }
      }
    }
    types {
      type
      count
      properties {
        property
        known
        missing
      }
    }
  }
}
    `) as unknown as TypedDocumentString<StateOfTheGraphQuery, StateOfTheGraphQueryVariables>;
export const VocabularyDocument = new TypedDocumentString(`
    query Vocabulary {
  graph {
    version
    entityCount
    claimCount
    linkCount
    types {
      type
      count
    }
    relations {
      from
      name
      to
      inverse
      description
      count
    }
    properties {
      name
      of
      description
      count
    }
  }
}
    `) as unknown as TypedDocumentString<VocabularyQuery, VocabularyQueryVariables>;
export const WhoHeadedItDocument = new TypedDocumentString(`
    query WhoHeadedIt($slug: String! = "unicri", $asOf: PartialDate! = "2016") {
  institute(slug: $slug) {
    id
    abbreviation
    today: director {
      id
      name
    }
    then: director(asOf: $asOf) {
      id
      name
    }
    heads: links(relation: "director") {
      nodes {
        id
        role
        since
        until
        note
        to {
          id
          name
          ... on Person {
            nationality
            profession
          }
        }
        evidence {
          citation
        }
      }
    }
    missing {
      relation
      reason
      since
      until
      note
    }
  }
}
    `) as unknown as TypedDocumentString<WhoHeadedItQuery, WhoHeadedItQueryVariables>;
export const ProgrammesDocument = new TypedDocumentString(`
    query Programmes($where: ProgrammeWhere, $first: Int = 20) {
  programmes(where: $where, first: $first) {
    totalCount
    nodes {
      id
      name
      since
      purpose
      implementation
      targets
      partners {
        edges {
          role
          node {
            id
            name
          }
        }
      }
      centres {
        totalCount
      }
      priorities {
        edges {
          basis
          node {
            id
            name
          }
        }
      }
      sdgs {
        edges {
          basis
          node {
            id
            number
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ProgrammesQuery, ProgrammesQueryVariables>;
export const WhatContinuesDocument = new TypedDocumentString(`
    query WhatContinues($framework: String! = "unicri-2023-2026") {
  framework(slug: $framework) {
    id
    name
    since
    until
    topics {
      nodes {
        id
        name
      }
    }
    priorities {
      nodes {
        id
        number
        letter
        name
        continues {
          edges {
            basis
            note
            node {
              id
              number
              name
              framework {
                id
                name
              }
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<WhatContinuesQuery, WhatContinuesQueryVariables>;
export const WhatIsNotKnownDocument = new TypedDocumentString(`
    query WhatIsNotKnown($of: EntityRef! = {framework: "unicri-2023-2026"}) {
  entity(ref: $of) {
    id
    name
    missing {
      property
      relation
      reason
      since
      until
      note
    }
  }
  report {
    absenceCount
    weakCount
    types {
      type
      count
      properties {
        property
        known
        missing
        explained
      }
    }
  }
}
    `) as unknown as TypedDocumentString<WhatIsNotKnownQuery, WhatIsNotKnownQueryVariables>;
export const DonorsByYearDocument = new TypedDocumentString(`
    query DonorsByYear($slug: String! = "unicri", $year: PartialDate! = "2018") {
  institute(slug: $slug) {
    id
    abbreviation
    partners(role: DONOR, asOf: $year) {
      totalCount
      edges {
        since
        until
        evidence {
          source {
            id
            title
            reliability
          }
        }
        node {
          id
          name
          kind
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DonorsByYearQuery, DonorsByYearQueryVariables>;