import { date, defineType, integer, many, text } from './define.js';
import { partnerRole, programmeRole } from './qualifiers.js';

export const programme = defineType('Programme', {
  plural: 'programmes',
  description: 'A programme, an initiative or a project in which institutes take part, with those who lead, fund and carry it out.',
  term: 'schema:Project',
  said: 'quoted',
  properties: {
    since: date({ term: 'schema:startDate', phrase: 'began in', description: 'When it began.' }),
    until: date({ term: 'schema:endDate', phrase: 'ended in', description: 'When it ended; the whole of that date still counts.' }),
    purpose: text({ many: true, phrase: "'s purpose is", description: 'What it is for, one item each.' }),
    scope: text({ many: true, phrase: 'covers', description: 'Whom and what it covers, one item each.' }),
    implementation: text({
      phrase: 'is carried out by',
      description: 'Who carries it out, in a few words. Sources may differ: see `disputes`.',
    }),
    centreCount: integer({ least: 0, phrase: "'s number of centres is", description: 'How many centres it has in all.' }),
    countryCount: integer({ least: 0, phrase: "'s number of countries is", description: 'How many countries take part.' }),
    targets: text({
      many: true,
      phrase: 'contributes to',
      description: 'The targets and indicators of the goals that it contributes to, by their numbers: `target 16.2`.',
    }),
  },
  relations: {
    partners: many('Partner', {
      inverse: 'programmes',
      roles: partnerRole,
      term: 'schema:contributor',
      phrase: 'involves',
      description: 'Those who lead, fund, support or carry it out, with their role.',
    }),
    centres: many('Centre', {
      inverse: 'programmes',
      phrase: 'works through',
      description: 'The centres through which it works.',
    }),
    sdgs: many('SDG', { inverse: 'programmes', phrase: 'supports', description: 'The Sustainable Development Goals that it supports.' }),
    topics: many('Topic', {
      inverse: 'programmes',
      term: 'schema:about',
      phrase: 'works on',
      description: 'The fields on which it works.',
    }),
    priorities: many('Priority', {
      inverse: 'programmes',
      phrase: 'pursues the priority',
      description: 'The strategic priorities that it pursues.',
    }),
    events: many('Event', { inverseOf: 'programmes', phrase: "'s history includes", description: 'Its history, by date.' }),
    institutes: many('Institute', {
      inverse: 'programmes',
      roles: programmeRole,
      phrase: 'is a programme of',
      description: 'The institutes that take part, with their role.',
    }),
  },
  order: 'since',
});
