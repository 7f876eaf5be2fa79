import { defineType, integer, many, text } from './define.js';
import { memberRole } from './qualifiers.js';

export const organ = defineType('Organ', {
  plural: 'organs',
  description:
    'A governing or related body of an institute: its parent, its board, a commission, a group of institutes.',
  term: 'org:FormalOrganization',
  nameStyle: 'the',
  properties: {
    abbreviation: text({
      orderable: true,
      names: true,
      label: true,
      term: 'schema:alternateName',
      phrase: 'is abbreviated',
      description: 'Its short name.',
    }),
    memberCount: integer({
      min: 0,
      phrase: "'s number of members is",
      description: 'The number of its members; for a group, of its institutes.',
    }),
    composition: text({
      many: true,
      phrase: 'is composed of',
      description: 'Who its members are and how they are chosen, one rule per item.',
    }),
  },
  relations: {
    people: many('Person', {
      inverse: 'organs',
      roles: memberRole,
      term: 'org:hasMember',
      phrase: "'s members include",
      description: 'Its members and officers, with their roles.',
    }),
    frameworks: many('Framework', {
      inverseOf: 'organs',
      phrase: 'approved',
      description: 'The strategic frameworks it approved.',
    }),
    institutes: many('Institute', {
      inverseOf: 'organs',
      phrase: 'is linked to',
      description: 'The institutes it governs or groups, with its role.',
    }),
    events: many('Event', {
      inverseOf: 'organs',
      phrase: 'took part in',
      description: 'The events it took part in, with its role.',
    }),
  },
});
