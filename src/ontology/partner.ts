import { choices, defineType, many, oneOf, text, url } from './define.js';

export const partnerKind = choices(
  'PartnerKind',
  'The type of body a partner or donor is.',
  {
    UN_ENTITY: 'A body of the United Nations system.',
    INTERGOVERNMENTAL_ORGANIZATION: 'An international or regional organization of states.',
    GOVERNMENT: 'A state, or an agency of its government.',
    NGO: 'A non-governmental organization.',
    UNIVERSITY: 'A university or another school of higher learning.',
    FOUNDATION: 'A foundation.',
    CHARITY: 'A charity.',
    PRIVATE_SECTOR: 'A company.',
    OTHER: 'None of these.',
  },
  { acronyms: ['UN', 'NGO'] },
);

export const partner = defineType('Partner', {
  plural: 'partners',
  description: 'A body that works with, hosts or funds an institute or a centre.',
  term: 'org:Organization',
  properties: {
    kind: oneOf(partnerKind, {
      required: true,
      narrows: true,
      term: 'org:classification',
      phrase: "'s kind is",
      description: 'The type of body.',
    }),
    abbreviation: text({
      orderable: true,
      names: true,
      label: true,
      term: 'schema:alternateName',
      phrase: 'is abbreviated',
      description: 'Its short name.',
    }),
    website: url({ term: 'schema:url', phrase: "'s website is", description: 'Its website.' }),
  },
  relations: {
    institutes: many('Institute', {
      inverseOf: 'partners',
      phrase: 'is a partner of',
      description: 'The institutes it is a partner of, with its role.',
    }),
    centres: many('Centre', {
      inverseOf: 'partners',
      phrase: 'is a partner of',
      description: 'The centres it is a partner of, with its role.',
    }),
    programmes: many('Programme', {
      inverseOf: 'partners',
      phrase: 'takes part in',
      description: 'The programmes it leads, funds, supports or implements, with its role.',
    }),
    events: many('Event', {
      inverseOf: 'partners',
      phrase: 'took part in',
      description: 'The events it took part in, with its role.',
    }),
  },
});
