import { defineType, integer, many, text } from './define.js';

export const sdg = defineType('SDG', {
  singular: 'sdg',
  plural: 'sdgs',
  description: 'One of the seventeen Sustainable Development Goals of the 2030 Agenda.',
  term: 'skos:Concept',
  properties: {
    number: integer({
      min: 1,
      max: 17,
      required: true,
      term: 'skos:notation',
      phrase: "'s number is",
      description: 'The number of the goal, 1 to 17.',
    }),
    title: text({
      required: true,
      orderable: true,
      names: true,
      term: 'skos:prefLabel',
      phrase: "'s official title is",
      description: 'Its official title.',
    }),
    color: text({
      term: 'schema:color',
      phrase: "'s color is",
      description: 'Its official colour, as `#rrggbb`.',
    }),
  },
  relations: {
    institutes: many('Institute', {
      inverseOf: 'sdgs',
      phrase: 'is supported by',
      description: 'The institutes whose work supports it, and how closely.',
    }),
    programmes: many('Programme', {
      inverseOf: 'sdgs',
      phrase: 'is supported by',
      description: 'The programmes that support it.',
    }),
    priorities: many('Priority', {
      inverseOf: 'sdgs',
      phrase: 'is supported by',
      description: 'The strategic priorities that support it.',
    }),
  },
  order: 'number',
  key: 'number',
});
