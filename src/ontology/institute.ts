import { choices, date, defineType, flag, integer, many, manyThrough, oneOf, reading, text, url } from './define.js';
import { partnerKind } from './partner.js';
import { alignment, organRole, partnerRole, personRole } from './qualifiers.js';

export const instituteStatus = choices('InstituteStatus', 'Whether an institute still works.', {
  ACTIVE: 'It works.',
  CLOSED: 'It was closed or merged into another.',
});

export const institute = defineType('Institute', {
  plural: 'institutes',
  description: 'A research and training institute: what it is for, how it is governed and everything that it is linked to.',
  term: 'org:FormalOrganization',
  said: 'the',
  properties: {
    abbreviation: text({
      timed: true,
      term: 'schema:alternateName',
      phrase: 'is abbreviated',
      description: 'The short name in use; with `asOf`, the one in use then.',
    }),
    kind: text({
      term: 'org:classification',
      phrase: "'s type is",
      description: 'What sort of organization it is, in the words of the source.',
    }),
    status: oneOf(instituteStatus, { timed: true, phrase: "'s status is", description: 'Whether it still works.' }),
    founded: date({
      term: 'schema:foundingDate',
      phrase: 'was founded in',
      description: 'When it was founded. Sources may differ: see `disputes`.',
    }),
    staff: integer({
      least: 0,
      timed: true,
      term: 'schema:numberOfEmployees',
      phrase: "'s number of staff is",
      description: 'How many people work for it, in persons.',
    }),
    website: url({ term: 'schema:url', phrase: "'s website is", description: 'Its own website.' }),
    autonomous: flag({
      timed: true,
      phrase: 'is autonomous',
      denial: 'is not autonomous',
      description: 'Whether it is an autonomous institution within its parent.',
    }),
    mandate: text({
      timed: true,
      phrase: "'s mandate is",
      description: 'What it was set up to do; with `asOf`, its mandate at that time.',
    }),
    mission: text({ timed: true, phrase: "'s mission is", description: 'What it says that it is for, today.' }),
    objective: text({ timed: true, phrase: "'s overarching objective is", description: 'What its work is to achieve in the end.' }),
    functions: text({
      timed: true,
      many: true,
      phrase: "'s functions include",
      description: 'What it does to carry out its mandate, one item each.',
    }),
    commitments: text({
      timed: true,
      many: true,
      phrase: 'is committed to',
      description: 'What it has bound itself to in how it works, one item each.',
    }),
    funding: text({ timed: true, phrase: 'is funded by', description: 'Where its money comes from.' }),
    regularBudgetFunding: flag({
      timed: true,
      phrase: 'is funded from the regular budget of the United Nations',
      denial: 'is not funded from the regular budget of the United Nations',
      description: 'Whether it receives money from the regular budget of the United Nations.',
    }),
    partnerKinds: oneOf(partnerKind, {
      timed: true,
      many: true,
      phrase: 'has official partners of the kind',
      description: 'The kinds of official partners that it has.',
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
      description: 'The strategic frameworks under which it works, by period.',
    }),
    sdgs: many('SDG', {
      inverse: 'institutes',
      facts: { alignment },
      phrase: 'supports',
      description: 'The Sustainable Development Goals that its work supports, with how closely.',
    }),
    partners: many('Partner', {
      inverse: 'institutes',
      roles: partnerRole,
      phrase: 'is a partner of',
      description: 'Those it works with or is supported by, with their role.',
    }),
    topics: many('Topic', {
      inverse: 'institutes',
      term: 'schema:knowsAbout',
      phrase: 'works on',
      description: 'The fields on which its work focuses.',
    }),
    events: many('Event', { inverse: 'institute', phrase: "'s history includes", description: 'Its history, by date.' }),
    programmes: many('Programme', {
      inverseOf: 'institutes',
      phrase: 'takes part in',
      description: 'The programmes, initiatives and projects in which it takes part, with its role.',
    }),
    people: many('Person', {
      inverse: 'institutes',
      roles: personRole,
      phrase: "'s staff includes",
      description: 'The people who lead or led it, with their role.',
    }),
    organs: many('Organ', {
      inverse: 'institutes',
      roles: organRole,
      term: 'org:linkedTo',
      phrase: 'is linked to',
      description: 'The organs above, over and around it, with their role.',
    }),
  },
  through: {
    priorities: manyThrough('Priority', {
      via: 'frameworks',
      relation: 'priorities',
      description:
        'The strategic priorities of its frameworks, by framework and number. The edge carries the facts of the link from framework to priority.',
    }),
    threats: manyThrough('Threat', {
      via: 'frameworks',
      relation: 'threats',
      description:
        'The threats that its frameworks identify, by framework and number. The edge carries the facts of the link from framework to threat.',
    }),
  },
  readings: {
    headquarters: reading('Office', {
      of: 'offices',
      where: ['kind', 'HEADQUARTERS'],
      description: 'Its seat; with `asOf`, the seat that it had then.',
    }),
    director: reading('Person', {
      of: 'people',
      roles: ['DIRECTOR', 'DIRECTOR_AD_INTERIM', 'OFFICER_IN_CHARGE'],
      description: 'Who heads it, as director, ad interim or in charge; with `asOf`, who headed it then.',
    }),
    parent: reading('Organ', { of: 'organs', roles: ['PARENT'], description: 'The organ above it; with `asOf`, the one above it then.' }),
    board: reading('Organ', {
      of: 'organs',
      roles: ['BOARD'],
      description: 'The board that governs it; with `asOf`, the one that governed it then.',
    }),
  },
});
