import { defineType, many, text } from './define.js';

export const person = defineType('Person', {
  plural: 'people',
  description: 'A person who leads or led an institute, or took part in its history.',
  term: 'schema:Person',
  pronoun: 'who',
  properties: {
    nationality: text({
      groupable: true,
      term: 'schema:nationality',
      phrase: "'s country is",
      description: 'The person’s country, by its usual English name.',
    }),
    profession: text({
      term: 'schema:hasOccupation',
      phrase: "'s profession is",
      description: 'The person’s profession.',
    }),
  },
  relations: {
    institutes: many('Institute', {
      inverseOf: 'people',
      phrase: 'works for',
      description: 'The institutes the person leads or led, with the role.',
    }),
    centres: many('Centre', {
      inverseOf: 'people',
      phrase: 'works for',
      description: 'The centres the person leads or led, with the role.',
    }),
    organs: many('Organ', {
      inverseOf: 'people',
      phrase: 'is a member of',
      description: 'The organs the person is or was a member of, with the role.',
    }),
    events: many('Event', {
      inverseOf: 'people',
      phrase: 'took part in',
      description: 'The events the person took part in, with the role.',
    }),
  },
});
