import { date, defineType, document, flag, many, one, text } from './define.js';
import { eventRole, placeRole } from './qualifiers.js';

export const event = defineType('Event', {
  plural: 'events',
  description: 'Something that happened at a date in the history of an institute, with its documents, places and those who took part.',
  term: 'schema:Event',
  said: 'quoted',
  properties: {
    date: date({
      required: true,
      term: 'schema:startDate',
      phrase: "'s date is",
      description: 'When it happened, or was to happen: see `planned`.',
    }),
    planned: flag({
      phrase: 'was planned',
      denial: 'took place',
      description: 'True where its source only foresees it; null where it simply took place (`not: { planned: { eq: true } }`).',
    }),
    outcome: text({ phrase: "'s outcome is", description: 'What came of it. Sources may differ: see `disputes`.' }),
    documents: document({
      many: true,
      term: 'prov:wasDerivedFrom',
      phrase: 'is recorded in',
      description: 'The documents that made or record it.',
    }),
  },
  relations: {
    places: many('Place', {
      inverse: 'events',
      roles: placeRole,
      term: 'schema:location',
      phrase: 'took place in',
      description: 'Where it happened, or from and to where it led.',
    }),
    organs: many('Organ', {
      inverse: 'events',
      roles: eventRole,
      phrase: 'involved',
      description: 'The organs that took part, with their role.',
    }),
    people: many('Person', {
      inverse: 'events',
      roles: eventRole,
      phrase: 'involved',
      description: 'The people who took part, with their role.',
    }),
    partners: many('Partner', {
      inverse: 'events',
      roles: eventRole,
      phrase: 'involved',
      description: 'The partners that took part, with their role.',
    }),
    centres: many('Centre', {
      inverse: 'events',
      phrase: 'belongs to the history of',
      description: 'The centres to whose history it belongs too.',
    }),
    programmes: many('Programme', {
      inverse: 'events',
      phrase: 'belongs to the history of',
      description: 'The programmes to whose history it belongs too.',
    }),
    institute: one('Institute', {
      inverseOf: 'events',
      required: true,
      phrase: 'belongs to the history of',
      description: 'The institute to whose history it belongs.',
    }),
  },
  order: 'date',
  period: { since: 'date' },
});
