import { defineType, integer, many, one, text } from './define.js';

export const threat = defineType('Threat', {
  plural: 'threats',
  description: 'A threat or challenge that a framework identifies, and the priorities that answer it.',
  term: 'skos:Concept',
  said: 'quoted',
  properties: {
    number: integer({
      least: 1,
      required: true,
      term: 'skos:notation',
      phrase: "'s number is",
      description: 'Its place in the list of its framework, from 1.',
    }),
    aspects: text({ many: true, phrase: 'involves', description: 'What the source names under this threat, one item each.' }),
  },
  relations: {
    priorities: many('Priority', { inverseOf: 'threats', phrase: 'is answered by', description: 'The priorities that answer it.' }),
    framework: one('Framework', {
      inverseOf: 'threats',
      required: true,
      phrase: 'is identified by',
      description: 'The framework that identifies it.',
    }),
  },
  order: 'number',
  period: { via: 'framework' },
});
