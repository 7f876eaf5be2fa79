import { defineType, integer, many, one, oneThrough, text } from './define.js';

export const priority = defineType('Priority', {
  plural: 'priorities',
  description: 'A strategic priority of a framework, with the threats it answers and the goals it supports.',
  term: 'skos:Concept',
  nameStyle: 'quoted',
  properties: {
    number: integer({
      min: 1,
      required: true,
      term: 'skos:notation',
      phrase: "'s number is",
      description: 'Its position in the framework’s list, from 1; may be disputed.',
    }),
    letter: text({
      orderable: true,
      term: 'skos:notation',
      phrase: "'s letter is",
      description: 'Its letter in the framework: `(a)`.',
    }),
  },
  relations: {
    threats: many('Threat', { inverse: 'priorities', phrase: 'answers', description: 'The threats it answers.' }),
    sdgs: many('SDG', {
      inverse: 'priorities',
      phrase: 'supports',
      description: 'The Sustainable Development Goals it supports.',
    }),
    topics: many('Topic', { inverse: 'priorities', phrase: 'covers', description: 'The fields it covers.' }),
    programmes: many('Programme', {
      inverseOf: 'priorities',
      phrase: 'is pursued by',
      description: 'The programmes that pursue it.',
    }),
    continues: many('Priority', {
      inverse: 'continuedBy',
      acyclic: true,
      phrase: 'continues',
      description: 'The priorities of an earlier framework that it continues.',
    }),
    continuedBy: many('Priority', {
      inverseOf: 'continues',
      phrase: 'is continued by',
      description: 'The priorities of a later framework that continue it.',
    }),
    framework: one('Framework', {
      inverseOf: 'priorities',
      required: true,
      phrase: 'is a priority of',
      description: 'The framework that sets it.',
    }),
  },
  through: {
    institute: oneThrough('Institute', {
      via: 'framework',
      relation: 'institute',
      description: 'The institute whose framework sets it.',
    }),
  },
  order: 'number',
  period: { via: 'framework' },
});
