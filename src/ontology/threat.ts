import { defineType, integer, many, one, text } from './define.js';

export const threat = defineType('Threat', {
  plural: 'threats',
  description: 'A threat or challenge that a framework identifies, with the priorities that answer it.',
  term: 'skos:Concept',
  nameStyle: 'quoted',
  properties: {
    number: integer({
      min: 1,
      required: true,
      term: 'skos:notation',
      phrase: "'s number is",
      description: 'Its position in the framework’s list, from 1.',
    }),
    aspects: text({
      many: true,
      phrase: 'involves',
      description: 'What the source lists under this threat, one aspect per item.',
    }),
  },
  relations: {
    priorities: many('Priority', {
      inverseOf: 'threats',
      phrase: 'is answered by',
      description: 'The priorities that answer it.',
    }),
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
