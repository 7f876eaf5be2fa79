import { choices, defineType, many, one, oneOf, text } from './define.js';

export const officeKind = choices('OfficeKind', 'What an office is for.', {
  HEADQUARTERS: 'The seat of the institute.',
  LIAISON_OFFICE: 'Maintains relations with other bodies.',
  PROJECT_OFFICE: 'Carries out projects locally.',
});

export const office = defineType('Office', {
  plural: 'offices',
  description: 'An office of an institute: its headquarters, a liaison office or a project office.',
  term: 'org:Site',
  nameStyle: 'the',
  properties: {
    kind: oneOf(officeKind, {
      narrows: true,
      required: true,
      term: 'org:classification',
      phrase: "'s kind is",
      description: 'What the office is for. Sources differ: see `disputes`.',
    }),
    functions: text({
      many: true,
      phrase: "'s functions include",
      description: 'What it does, one function per item.',
    }),
    address: text({
      term: 'schema:address',
      phrase: "'s address is",
      description: 'Its street address, as the source writes it.',
    }),
  },
  relations: {
    place: one('Place', {
      inverse: 'offices',
      required: true,
      term: 'org:siteAddress',
      phrase: 'is in',
      description: 'The city it is in.',
    }),
    topics: many('Topic', {
      inverse: 'offices',
      term: 'schema:knowsAbout',
      phrase: 'works on',
      description: 'The fields it works on.',
    }),
    institute: one('Institute', {
      inverseOf: 'offices',
      required: true,
      term: 'org:siteOf',
      phrase: 'is an office of',
      description: 'The institute it belongs to.',
    }),
  },
});
