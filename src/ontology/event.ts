import { date, defineType, document, flag, many, one, text } from './define.js';
import { eventRole, placeRole } from './qualifiers.js';

export const event = defineType('Event', {
  plural: 'events',
  description: 'A dated event in the history of an institute, with its documents, places and participants.',
  term: 'schema:Event',
  nameStyle: 'quoted',
  properties: {
    date: date({
      required: true,
      term: 'schema:startDate',
      phrase: "'s date is",
      description: 'When it happened, or was planned to happen: see `planned`.',
    }),
    planned: flag({
      phrase: 'was planned',
      denial: 'took place',
      description: 'True if its source only announces it, else null. Filter with `not: { planned: { eq: true } }`.',
    }),
    outcome: text({ phrase: "'s outcome is", description: 'Its outcome. Sources differ: see `disputes`.' }),
    documents: document({
      many: true,
      term: 'prov:wasDerivedFrom',
      phrase: 'is recorded in',
      description: 'The documents that created or record it.',
    }),
  },
  relations: {
    places: many('Place', {
      inverse: 'events',
      roles: placeRole,
      term: 'schema:location',
      phrase: 'took place in',
      description: 'Where it took place; for a move, from where and to where.',
    }),
    organs: many('Organ', {
      inverse: 'events',
      roles: eventRole,
      phrase: 'involved',
      description: 'The organs that took part, with their roles.',
    }),
    people: many('Person', {
      inverse: 'events',
      roles: eventRole,
      phrase: 'involved',
      description: 'The people who took part, with their roles.',
    }),
    partners: many('Partner', {
      inverse: 'events',
      roles: eventRole,
      phrase: 'involved',
      description: 'The partners that took part, with their roles.',
    }),
    centres: many('Centre', {
      inverse: 'events',
      phrase: 'belongs to the history of',
      description: 'The centres whose history it also belongs to.',
    }),
    programmes: many('Programme', {
      inverse: 'events',
      phrase: 'belongs to the history of',
      description: 'The programmes whose history it also belongs to.',
    }),
    institute: one('Institute', {
      inverseOf: 'events',
      required: true,
      phrase: 'belongs to the history of',
      description: 'The institute whose history it belongs to.',
    }),
  },
  order: 'date',
  period: { since: 'date' },
});
