import { office } from '../src/ontology/office.js';
import { entity } from './entity.js';

entity(office, (t) => ({
  kind: t.claim('kind'),
  functions: t.claim('functions'),
  address: t.claim('address'),
  place: t.link('place'),
  institute: t.link('institute'),
  topics: t.links('topics'),
}));
