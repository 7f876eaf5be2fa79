/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** How closely an institute is aligned with a goal. */
export type Alignment =
  /** A further goal to which the work is linked. */
  | 'LINKED'
  /** The goal at which the work aims in particular. */
  | 'PRINCIPAL';

/** Whether a source says it. */
export type Basis =
  /** No passage says it: it was read from the passage given, for the reason in the note. */
  | 'INFERRED'
  /** A passage says it, in whatever words. */
  | 'STATED';

/** What sort of centre it is. */
export type CentreKind =
  /** Part of a network of centres that share expertise in a region. */
  | 'CENTRE_OF_EXCELLENCE'
  /** Devoted to one field of knowledge. */
  | 'SPECIALIZED_CENTRE';

/** The node types of the graph. */
export type EntityType =
  /** A centre of an institute: a specialized centre, or a centre of excellence for a region. */
  | 'CENTRE'
  /** Something that happened at a date in the history of an institute, with its documents, places and those who took part. */
  | 'EVENT'
  /** A strategic framework: for a period of years, the threats that an institute sees and the priorities that it sets. */
  | 'FRAMEWORK'
  /** A research and training institute: what it is for, how it is governed and everything that it is linked to. */
  | 'INSTITUTE'
  /** A place of work of an institute: its headquarters, a liaison office or a project office. */
  | 'OFFICE'
  /** An organ that stands above, over or around an institute: its parent, its board, a commission, a group of institutes. */
  | 'ORGAN'
  /** A body that an institute or a centre works with, is hosted by or is funded by. */
  | 'PARTNER'
  /** A person who leads or led an institute, or who took part in its history. */
  | 'PERSON'
  /** A city, with its country: where offices and centres are and where events happened. */
  | 'PLACE'
  /** A strategic priority of a framework: what an institute set itself to do, the threats that it answers and the goals that it supports. */
  | 'PRIORITY'
  /** One of the seventeen Sustainable Development Goals of the 2030 Agenda. */
  | 'SDG'
  /** A publication that says what the graph holds. Written by the editors: no claim stands behind its fields. */
  | 'SOURCE'
  /** A threat or challenge that a framework identifies, and the priorities that answer it. */
  | 'THREAT'
  /** A field of work: what institutes, centres and priorities are about. */
  | 'TOPIC';

/** What an office is for. */
export type OfficeKind =
  /** The seat of the institute. */
  | 'HEADQUARTERS'
  /** Keeps up relations with other bodies. */
  | 'LIAISON_OFFICE'
  /** Carries out projects on the spot. */
  | 'PROJECT_OFFICE';

/** What sort of body a partner or donor is. */
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


export type PlaceFromBothEndsQuery = { place: { id: string, name: string, country: string, offices: { nodes: Array<{ id: string, name: string, kind: OfficeKind }> }, centres: { nodes: Array<{ id: string, name: string, kind: CentreKind, partners: { edges: Array<{ role: string | null, node: { id: string, name: string } }> } }> }, links: { nodes: Array<{ id: string, relation: string, inverse: string, sentence: string }> } } | null, office: { id: string, name: string, place: { id: string, name: string }, links: { nodes: Array<{ id: string, relation: string, inverse: string, sentence: string }> } } | null };

export type HistoryAsATimelineQueryVariables = Exact<{
  slug?: string;
}>;


export type HistoryAsATimelineQuery = { institute: { id: string, abbreviation: string | null, events: { totalCount: number, edges: Array<{ evidence: Array<{ citation: string, url: string | null }>, node: { id: string, date: string, name: string, description: string | null, documents: Array<{ symbol: string | null, title: string, url: string | null }>, organs: { edges: Array<{ role: string | null, node: { id: string, name: string } }> }, people: { edges: Array<{ role: string | null, node: { id: string, name: string } }> }, partners: { edges: Array<{ role: string | null, node: { id: string, name: string } }> }, places: { edges: Array<{ role: string | null, node: { id: string, name: string } }> } } }> } } | null };

export type PartnersAndOrgansQueryVariables = Exact<{
  slug?: string;
  role?: string | null | undefined;
}>;


export type PartnersAndOrgansQuery = { institute: { id: string, abbreviation: string | null, partnerKinds: Array<PartnerKind>, donorKinds: Array<PartnerKind>, partners: { totalCount: number, edges: Array<{ role: string | null, basis: Basis, note: string | null, link: { id: string, sentence: string }, node: { id: string, name: string, abbreviation: string | null, kind: PartnerKind } }> }, organs: { totalCount: number, edges: Array<{ role: string | null, note: string | null, link: { id: string, sentence: string }, node: { id: string, name: string, abbreviation: string | null, memberCount: number | null } }> } } | null };

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
         }> } } | null };

export type WhoSaysSoQueryVariables = Exact<{
  slug?: string;
  property?: string | null | undefined;
  relation?: string | null | undefined;
}>;


export type WhoSaysSoQuery = { institute: { id: string, abbreviation: string | null, claims: Array<{ id: string, sentence: string, basis: Basis, note: string | null, since: string | null, until: string | null, evidence: Array<{ citation: string, section: string | null, paragraph: number | null, url: string | null, source: { id: string, title: string } }> }>, links: { nodes: Array<{ id: string, sentence: string, basis: Basis, note: string | null, since: string | null, until: string | null, evidence: Array<{ citation: string, section: string | null, paragraph: number | null, url: string | null, source: { id: string, title: string } }> }> }, people: { edges: Array<{ role: string | null, basis: Basis, note: string | null, since: string | null, until: string | null, link: { id: string }, node: { id: string, name: string }, evidence: Array<{ citation: string, section: string | null, paragraph: number | null, url: string | null, source: { id: string, title: string } }> }> } } | null };

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
            | { __typename: 'SDG', id: string, name: string }
            | { __typename: 'Source', id: string, name: string }
            | { __typename: 'Threat', id: string, name: string }
            | { __typename: 'Topic', id: string, name: string }
           }> }, sources: Array<{ id: string, title: string }> }
   | null };

export type VocabularyQueryVariables = Exact<{ [key: string]: never; }>;


export type VocabularyQuery = { graph: { version: string, entityCount: number, claimCount: number, linkCount: number, types: Array<{ type: EntityType, count: number }>, relations: Array<{ from: EntityType, name: string, to: EntityType, inverse: string, description: string, count: number }>, properties: Array<{ name: string, of: Array<EntityType>, description: string, count: number }> } };

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
    query PartnersAndOrgans($slug: String! = "unicri", $role: String) {
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