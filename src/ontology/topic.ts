import { defineType, many } from './define.js';

export const topic = defineType('Topic', {
  plural: 'topics',
  description: 'A field of work of institutes, centres and priorities.',
  term: 'skos:Concept',
  properties: {},
  relations: {
    broader: many('Topic', {
      inverse: 'narrower',
      acyclic: true,
      term: 'skos:broader',
      phrase: 'is a part of',
      description: 'The broader fields it is part of.',
    }),
    narrower: many('Topic', {
      inverseOf: 'broader',
      term: 'skos:narrower',
      phrase: 'includes',
      description: 'The narrower fields within it.',
    }),
    institutes: many('Institute', {
      inverseOf: 'topics',
      phrase: 'is a field of work of',
      description: 'The institutes that work on it.',
    }),
    centres: many('Centre', {
      inverseOf: 'topics',
      phrase: 'is a field of work of',
      description: 'The centres that work on it.',
    }),
    offices: many('Office', {
      inverseOf: 'topics',
      phrase: 'is a field of work of',
      description: 'The offices that work on it.',
    }),
    programmes: many('Programme', {
      inverseOf: 'topics',
      phrase: 'is a field of work of',
      description: 'The programmes that work on it.',
    }),
    frameworks: many('Framework', {
      inverseOf: 'topics',
      phrase: 'is a cross-cutting theme of',
      description: 'The frameworks of which it is a cross-cutting theme.',
    }),
    priorities: many('Priority', {
      inverseOf: 'topics',
      phrase: 'is covered by',
      description: 'The strategic priorities that cover it.',
    }),
  },
});
