import { date, defineType, integer, many, text } from './define.js';
import { partnerRole, programmeRole } from './qualifiers.js';

export const programme = defineType('Programme', {
  plural: 'programmes',
  description:
    'A programme, initiative or project in which institutes take part, with its leaders, donors and implementers.',
  term: 'schema:Project',
  nameStyle: 'quoted',
  properties: {
    since: date({ term: 'schema:startDate', phrase: 'began in', description: 'When it began.' }),
    until: date({ term: 'schema:endDate', phrase: 'ended in', description: 'When it ended, inclusive.' }),
    purpose: text({ many: true, phrase: "'s purpose is", description: 'Its purposes, one per item.' }),
    scope: text({ many: true, phrase: 'covers', description: 'What it covers, one entry per item.' }),
    implementation: text({
      phrase: 'is carried out by',
      description: 'Who carries it out, in a few words. Sources differ: see `disputes`.',
    }),
    centreCount: integer({ min: 0, phrase: "'s number of centres is", description: 'The number of its centres.' }),
    countryCount: integer({
      min: 0,
      phrase: "'s number of countries is",
      description: 'The number of countries that take part.',
    }),
    targets: text({
      many: true,
      phrase: 'contributes to',
      description: 'The SDG targets and indicators it contributes to: `target 16.2`.',
    }),
  },
  relations: {
    partners: many('Partner', {
      inverse: 'programmes',
      roles: partnerRole,
      term: 'schema:contributor',
      phrase: 'involves',
      description: 'Its leaders, donors, supporters and implementers, with their roles.',
    }),
    centres: many('Centre', {
      inverse: 'programmes',
      phrase: 'works through',
      description: 'The centres it works through.',
    }),
    sdgs: many('SDG', {
      inverse: 'programmes',
      phrase: 'supports',
      description: 'The Sustainable Development Goals it supports.',
    }),
    topics: many('Topic', {
      inverse: 'programmes',
      term: 'schema:about',
      phrase: 'works on',
      description: 'The fields it works on.',
    }),
    priorities: many('Priority', {
      inverse: 'programmes',
      phrase: 'pursues the priority',
      description: 'The strategic priorities it pursues.',
    }),
    events: many('Event', {
      inverseOf: 'programmes',
      phrase: "'s history includes",
      description: 'Its history, by date.',
    }),
    institutes: many('Institute', {
      inverse: 'programmes',
      roles: programmeRole,
      phrase: 'is a programme of',
      description: 'The institutes that take part, with their roles.',
    }),
  },
  order: 'since',
});
