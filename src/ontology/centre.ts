import { choices, date, defineType, many, one, oneOf, text } from './define.js';
import { centreRole, partnerRole } from './qualifiers.js';

export const centreKind = choices('CentreKind', 'The type of centre.', {
  SPECIALIZED_CENTRE: 'Devoted to one field of knowledge.',
  CENTRE_OF_EXCELLENCE: 'One of a network of centres that share expertise in a region.',
});

export const centre = defineType('Centre', {
  plural: 'centres',
  description: 'A centre of an institute: a specialized centre, or a centre of excellence for a region.',
  term: 'org:OrganizationalUnit',
  nameStyle: 'the',
  properties: {
    kind: oneOf(centreKind, {
      narrows: true,
      required: true,
      term: 'org:classification',
      phrase: "'s kind is",
      description: 'The type of centre.',
    }),
    established: date({
      term: 'schema:foundingDate',
      phrase: 'was established in',
      description: 'When it was established.',
    }),
    region: text({
      orderable: true,
      term: 'schema:areaServed',
      phrase: "'s region is",
      description: 'The region it serves.',
    }),
  },
  relations: {
    place: one('Place', {
      inverse: 'centres',
      required: true,
      term: 'org:hasSite',
      phrase: 'is in',
      description: 'The city it is in.',
    }),
    partners: many('Partner', {
      inverse: 'centres',
      roles: partnerRole,
      phrase: 'is a partner of',
      description: 'Its partners, hosts and co-founders, with their roles.',
    }),
    people: many('Person', {
      inverse: 'centres',
      roles: centreRole,
      phrase: "'s staff includes",
      description: 'Its past and present leaders, with their roles.',
    }),
    events: many('Event', {
      inverseOf: 'centres',
      phrase: "'s history includes",
      description: 'Its history, by date.',
    }),
    programmes: many('Programme', {
      inverseOf: 'centres',
      phrase: 'belongs to',
      description: 'The programmes that work through it.',
    }),
    topics: many('Topic', {
      inverse: 'centres',
      term: 'schema:knowsAbout',
      phrase: 'works on',
      description: 'The fields it works on.',
    }),
    institute: one('Institute', {
      inverseOf: 'centres',
      required: true,
      term: 'org:unitOf',
      phrase: 'is a centre of',
      description: 'The institute it belongs to.',
    }),
  },
});
