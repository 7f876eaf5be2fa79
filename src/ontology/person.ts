import { defineType, many, text } from './define.js';

export const person = defineType('Person', {
  plural: 'people',
  description: 'A person who leads or led an institute, or who took part in its history.',
  term: 'schema:Person',
  pronoun: 'who',
  properties: {
    nationality: text({
      repeats: true,
      term: 'schema:nationality',
      phrase: "'s country is",
      description: 'The country that the person comes from, by its usual English name.',
    }),
    profession: text({ term: 'schema:hasOccupation', phrase: "'s profession is", description: 'What the person is by profession.' }),
  },
  relations: {
    institutes: many('Institute', {
      inverseOf: 'people',
      phrase: 'works for',
      description: 'The institutes that the person leads or led, with the role.',
    }),
    centres: many('Centre', {
      inverseOf: 'people',
      phrase: 'works for',
      description: 'The centres that the person leads or led, with the role.',
    }),
    organs: many('Organ', {
      inverseOf: 'people',
      phrase: 'is a member of',
      description: 'The organs in which the person sits or sat, with the role.',
    }),
    events: many('Event', {
      inverseOf: 'people',
      phrase: 'took part in',
      description: 'The events in which the person took part, with the role.',
    }),
  },
});
