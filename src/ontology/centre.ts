import { choices, date, defineType, many, one, oneOf, text } from './define.js';
import { centreRole, partnerRole } from './qualifiers.js';

export const centreKind = choices('CentreKind', 'What sort of centre it is.', {
  SPECIALIZED_CENTRE: 'Devoted to one field of knowledge.',
  CENTRE_OF_EXCELLENCE: 'Part of a network of centres that share expertise in a region.',
});

export const centre = defineType('Centre', {
  plural: 'centres',
  description: 'A centre of an institute: a specialized centre, or a centre of excellence for a region.',
  term: 'org:OrganizationalUnit',
  said: 'the',
  properties: {
    kind: oneOf(centreKind, {
      narrows: true,
      required: true,
      term: 'org:classification',
      phrase: "'s kind is",
      description: 'What sort of centre it is.',
    }),
    established: date({ term: 'schema:foundingDate', phrase: 'was established in', description: 'When it was established.' }),
    region: text({
      orderable: true,
      term: 'schema:areaServed',
      phrase: "'s region is",
      description: 'The part of the world that it serves.',
    }),
  },
  relations: {
    place: one('Place', {
      inverse: 'centres',
      required: true,
      term: 'org:hasSite',
      phrase: 'is in',
      description: 'The city where the centre is.',
    }),
    partners: many('Partner', {
      inverse: 'centres',
      roles: partnerRole,
      phrase: 'is a partner of',
      description: 'Those it works with, was established with or is hosted by, with their role.',
    }),
    people: many('Person', {
      inverse: 'centres',
      roles: centreRole,
      phrase: "'s staff includes",
      description: 'The people who lead or led it, with their role.',
    }),
    events: many('Event', { inverseOf: 'centres', phrase: "'s history includes", description: 'Its history, by date.' }),
    programmes: many('Programme', {
      inverseOf: 'centres',
      phrase: 'belongs to',
      description: 'The programmes that work through it.',
    }),
    topics: many('Topic', {
      inverse: 'centres',
      term: 'schema:knowsAbout',
      phrase: 'works on',
      description: 'The fields on which it works.',
    }),
    institute: one('Institute', {
      inverseOf: 'centres',
      required: true,
      term: 'org:unitOf',
      phrase: 'is a centre of',
      description: 'The institute that the centre belongs to.',
    }),
  },
});
