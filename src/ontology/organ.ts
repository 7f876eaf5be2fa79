import { defineType, integer, many, text } from './define.js';

export const organ = defineType('Organ', {
  plural: 'organs',
  description: 'An organ that stands above, over or around an institute: its parent, its board, a commission, a group of institutes.',
  term: 'org:FormalOrganization',
  said: 'the',
  properties: {
    abbreviation: text({ term: 'schema:alternateName', phrase: 'is abbreviated', description: 'The short name in use.' }),
    memberCount: integer({ phrase: "'s number of members is", description: 'How many members it has; of a group, how many institutes.' }),
  },
  relations: {
    institutes: many('Institute', {
      inverseOf: 'organs',
      phrase: 'is linked to',
      description: 'The institutes that it is the parent, the board or a group of, with its role.',
    }),
    events: many('Event', { inverseOf: 'organs', phrase: 'took part in', description: 'The events that it took part in, with its role.' }),
  },
});
