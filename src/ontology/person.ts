import { defineType, many } from './define.js';

export const person = defineType('Person', {
  plural: 'people',
  description: 'A person who leads or led an institute, or who took part in its history.',
  term: 'schema:Person',
  properties: {},
  relations: {
    institutes: many('Institute', {
      inverseOf: 'people',
      phrase: 'works for',
      description: 'The institutes that the person leads or led, with the role.',
    }),
    events: many('Event', {
      inverseOf: 'people',
      phrase: 'took part in',
      description: 'The events in which the person took part, with the role.',
    }),
  },
});
