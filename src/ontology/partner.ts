import { choices, defineType, many, oneOf, text, url } from './define.js';

export const partnerKind = choices(
  'PartnerKind',
  'What sort of body a partner or donor is.',
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
  description: 'A body that an institute or a centre works with, is hosted by or is funded by.',
  term: 'org:Organization',
  properties: {
    kind: oneOf(partnerKind, {
      required: true,
      narrows: true,
      term: 'org:classification',
      phrase: "'s kind is",
      description: 'What sort of body it is.',
    }),
    abbreviation: text({
      orderable: true,
      names: true,
      label: true,
      term: 'schema:alternateName',
      phrase: 'is abbreviated',
      description: 'The short name in use.',
    }),
    website: url({ term: 'schema:url', phrase: "'s website is", description: 'Its own website.' }),
  },
  relations: {
    institutes: many('Institute', {
      inverseOf: 'partners',
      phrase: 'is a partner of',
      description: 'The institutes that it is a partner of, with its role.',
    }),
    centres: many('Centre', {
      inverseOf: 'partners',
      phrase: 'is a partner of',
      description: 'The centres that it is a partner of, with its role.',
    }),
    programmes: many('Programme', {
      inverseOf: 'partners',
      phrase: 'takes part in',
      description: 'The programmes that it leads, funds, supports or carries out, with its role.',
    }),
    events: many('Event', {
      inverseOf: 'partners',
      phrase: 'took part in',
      description: 'The events that it took part in, with its role.',
    }),
  },
});
