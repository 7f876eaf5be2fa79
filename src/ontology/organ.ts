import { defineType, integer, many, text } from './define.js';
import { memberRole } from './qualifiers.js';

export const organ = defineType('Organ', {
  plural: 'organs',
  description: 'An organ that stands above, over or around an institute: its parent, its board, a commission, a group of institutes.',
  term: 'org:FormalOrganization',
  said: 'the',
  properties: {
    abbreviation: text({ term: 'schema:alternateName', phrase: 'is abbreviated', description: 'The short name in use.' }),
    memberCount: integer({
      least: 0,
      phrase: "'s number of members is",
      description: 'How many members it has; of a group, how many institutes.',
    }),
    composition: text({ many: true, phrase: 'is composed of', description: 'Who sits in it and how they get there, one item each.' }),
  },
  relations: {
    people: many('Person', {
      inverse: 'organs',
      roles: memberRole,
      term: 'org:hasMember',
      phrase: "'s members include",
      description: 'The people who sit in it or preside over it, with their role.',
    }),
    frameworks: many('Framework', { inverseOf: 'organs', phrase: 'approved', description: 'The strategic frameworks that it approved.' }),
    institutes: many('Institute', {
      inverseOf: 'organs',
      phrase: 'is linked to',
      description: 'The institutes that it is the parent, the board or a group of, with its role.',
    }),
    events: many('Event', { inverseOf: 'organs', phrase: 'took part in', description: 'The events that it took part in, with its role.' }),
  },
});
