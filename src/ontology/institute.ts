import { choices, date, defineType, flag, integer, many, manyThrough, oneOf, reading, text, url } from './define.js';
import { partnerKind } from './partner.js';
import { alignment, organRole, partnerRole, personRole } from './qualifiers.js';

export const instituteStatus = choices('InstituteStatus', 'Whether an institute still exists.', {
  ACTIVE: 'It exists.',
  CLOSED: 'It was closed or merged into another.',
});

export const institute = defineType('Institute', {
  plural: 'institutes',
  description: 'A research and training institute: its purpose, its governance and everything linked to it.',
  term: 'org:FormalOrganization',
  nameStyle: 'the',
  properties: {
    abbreviation: text({
      timed: true,
      orderable: true,
      names: true,
      label: true,
      term: 'schema:alternateName',
      phrase: 'is abbreviated',
      description: 'Its short name. With `asOf`, its short name at that date.',
    }),
    kind: text({
      term: 'org:classification',
      phrase: "'s type is",
      description: 'The type of organization, in the source’s words.',
    }),
    status: oneOf(instituteStatus, { timed: true, phrase: "'s status is", description: 'Whether it still exists.' }),
    founded: date({
      term: 'schema:foundingDate',
      phrase: 'was founded in',
      description: 'When it was founded. Sources differ: see `disputes`.',
    }),
    staff: integer({
      min: 0,
      timed: true,
      term: 'schema:numberOfEmployees',
      phrase: "'s number of staff is",
      description: 'The number of people who work for it.',
    }),
    website: url({ term: 'schema:url', phrase: "'s website is", description: 'Its website.' }),
    autonomous: flag({
      timed: true,
      phrase: 'is autonomous',
      denial: 'is not autonomous',
      description: 'Whether it is autonomous within its parent.',
    }),
    mandate: text({
      timed: true,
      phrase: "'s mandate is",
      description: 'What it was set up to do. With `asOf`, its mandate at that date.',
    }),
    mission: text({ timed: true, phrase: "'s mission is", description: 'Its purpose, as it states it.' }),
    objective: text({
      timed: true,
      phrase: "'s overarching objective is",
      description: 'The overall aim of its work.',
    }),
    functions: text({
      timed: true,
      many: true,
      phrase: "'s functions include",
      description: 'What it does to carry out its mandate, one function per item.',
    }),
    commitments: text({
      timed: true,
      many: true,
      phrase: 'is committed to',
      description: 'The principles it has committed to, one per item.',
    }),
    funding: text({ timed: true, phrase: 'is funded by', description: 'Where its money comes from.' }),
    regularBudgetFunding: flag({
      timed: true,
      phrase: 'is funded from the regular budget of the United Nations',
      denial: 'is not funded from the regular budget of the United Nations',
      description: 'Whether the regular budget of the United Nations funds it.',
    }),
    partnerKinds: oneOf(partnerKind, {
      timed: true,
      many: true,
      phrase: 'has official partners of the kind',
      description: 'The kinds of official partners it has.',
    }),
    donorKinds: oneOf(partnerKind, {
      timed: true,
      many: true,
      phrase: 'has donors of the kind',
      description: 'The kinds of donors that support it.',
    }),
  },
  relations: {
    offices: many('Office', {
      inverse: 'institute',
      term: 'org:hasSite',
      phrase: 'maintains',
      description: 'Its offices, past and present.',
    }),
    centres: many('Centre', {
      inverse: 'institute',
      term: 'org:hasUnit',
      phrase: 'runs',
      description: 'Its specialized centres and centres of excellence.',
    }),
    frameworks: many('Framework', {
      inverse: 'institute',
      phrase: "'s strategic framework is",
      description: 'Its strategic frameworks, by period.',
    }),
    sdgs: many('SDG', {
      inverse: 'institutes',
      qualifiers: { alignment },
      phrase: 'supports',
      description: 'The Goals its work supports, and how closely.',
    }),
    partners: many('Partner', {
      inverse: 'institutes',
      roles: partnerRole,
      phrase: 'is a partner of',
      description: 'Its partners and donors, with their roles.',
    }),
    topics: many('Topic', {
      inverse: 'institutes',
      term: 'schema:knowsAbout',
      phrase: 'works on',
      description: 'The fields it works on.',
    }),
    events: many('Event', {
      inverse: 'institute',
      phrase: "'s history includes",
      description: 'Its history, by date.',
    }),
    programmes: many('Programme', {
      inverseOf: 'institutes',
      phrase: 'takes part in',
      description: 'The programmes it takes part in, with its role.',
    }),
    people: many('Person', {
      inverse: 'institutes',
      roles: personRole,
      phrase: "'s staff includes",
      description: 'Its past and present leaders, with their roles.',
    }),
    organs: many('Organ', {
      inverse: 'institutes',
      roles: organRole,
      term: 'org:linkedTo',
      phrase: 'is linked to',
      description: 'Its parent, its board and other related organs, with their roles.',
    }),
  },
  through: {
    priorities: manyThrough('Priority', {
      via: 'frameworks',
      relation: 'priorities',
      description: 'The priorities of its frameworks, by framework and number.',
    }),
    threats: manyThrough('Threat', {
      via: 'frameworks',
      relation: 'threats',
      description: 'The threats its frameworks identify, by framework and number.',
    }),
  },
  readings: {
    headquarters: reading('Office', {
      of: 'offices',
      where: ['kind', 'HEADQUARTERS'],
      description: 'Its headquarters. With `asOf`, its headquarters at that date.',
    }),
    director: reading('Person', {
      of: 'people',
      roles: ['DIRECTOR', 'DIRECTOR_AD_INTERIM', 'OFFICER_IN_CHARGE'],
      description: 'Its head: a director, an acting director or an officer in charge.',
    }),
    parent: reading('Organ', {
      of: 'organs',
      roles: ['PARENT'],
      description: 'The organ it belongs to. With `asOf`, its parent at that date.',
    }),
    board: reading('Organ', {
      of: 'organs',
      roles: ['BOARD'],
      description: 'The board that governs it. With `asOf`, its board at that date.',
    }),
  },
});
