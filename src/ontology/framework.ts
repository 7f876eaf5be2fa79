import { date, defineType, document, many, one, text } from './define.js';

export const framework = defineType('Framework', {
  plural: 'frameworks',
  description: 'A strategic framework: for a period of years, the threats that an institute sees and the priorities that it sets.',
  term: 'schema:CreativeWork',
  said: 'the',
  properties: {
    since: date({ term: 'schema:startDate', phrase: "'s period begins in", description: 'When its period begins.' }),
    until: date({
      term: 'schema:endDate',
      phrase: "'s period ends in",
      description: 'When its period ends; the whole of that date still counts.',
    }),
    adopted: date({ phrase: 'was adopted in', description: 'When it was adopted.' }),
    launched: date({ phrase: 'was launched in', description: 'When it was presented to the public.' }),
    documents: document({ many: true, phrase: 'is set down in', description: 'The documents that set it down or go with it.' }),
    inputs: text({ many: true, phrase: 'was built on', description: 'What its threats and priorities were found by, one item each.' }),
    scope: text({ phrase: "'s responses address", description: 'What its responses are meant for.' }),
  },
  relations: {
    priorities: many('Priority', {
      inverse: 'framework',
      phrase: 'sets the priority',
      description: 'The strategic priorities that it sets, by number.',
    }),
    threats: many('Threat', {
      inverse: 'framework',
      phrase: 'identifies the threat',
      description: 'The threats and challenges that it identifies, by number.',
    }),
    topics: many('Topic', {
      inverse: 'frameworks',
      phrase: "'s cross-cutting theme is",
      description: 'The themes that cut across its priorities.',
    }),
    organs: many('Organ', {
      inverse: 'frameworks',
      phrase: 'was approved by',
      description: 'The organs that approved it.',
    }),
    institute: one('Institute', {
      inverseOf: 'frameworks',
      required: true,
      phrase: 'is a strategic framework of',
      description: 'The institute whose framework it is.',
    }),
  },
  order: 'since',
  period: { since: 'since', until: 'until' },
});
