import { centre } from '../src/ontology/centre.js';
import { entity } from './entity.js';

entity(centre, (t) => ({
  kind: t.claim('kind'),
  established: t.claim('established'),
  region: t.claim('region'),
  place: t.link('place'),
  institute: t.link('institute'),
  partners: t.links('partners'),
  people: t.links('people'),
  programmes: t.links('programmes'),
  events: t.links('events'),
  topics: t.links('topics'),
}));
