import { office } from '../src/ontology/office.js';
import { entity } from './entity.js';

entity(office, (t) => ({
  kind: t.claim('kind'),
  address: t.claim('address'),
  place: t.link('place'),
  institute: t.link('institute'),
}));
