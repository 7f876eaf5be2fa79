import { date, defineType, document, many, one, text } from './define.js';

export const framework = defineType('Framework', {
  plural: 'frameworks',
  description:
    'A strategic framework: the threats an institute identifies and the priorities it sets for a period of years.',
  term: 'schema:CreativeWork',
  nameStyle: 'the',
  properties: {
    since: date({ term: 'schema:startDate', phrase: "'s period begins in", description: 'When its period begins.' }),
    until: date({
      term: 'schema:endDate',
      phrase: "'s period ends in",
      description: 'When its period ends, inclusive.',
    }),
    adopted: date({ phrase: 'was adopted in', description: 'When it was adopted.' }),
    launched: date({ phrase: 'was launched in', description: 'When it was made public.' }),
    documents: document({
      many: true,
      phrase: 'is set down in',
      description: 'The documents that contain or accompany it.',
    }),
    inputs: text({
      many: true,
      phrase: 'was built on',
      description: 'The inputs from which its threats and priorities were identified, one per item.',
    }),
    scope: text({ phrase: "'s responses address", description: 'What its responses address.' }),
  },
  relations: {
    priorities: many('Priority', {
      inverse: 'framework',
      phrase: 'sets the priority',
      description: 'The priorities it sets, by number.',
    }),
    threats: many('Threat', {
      inverse: 'framework',
      phrase: 'identifies the threat',
      description: 'The threats it identifies, by number.',
    }),
    topics: many('Topic', {
      inverse: 'frameworks',
      phrase: "'s cross-cutting theme is",
      description: 'Its cross-cutting themes.',
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
