import { partner } from '../src/ontology/partner.js';
import { entity } from './entity.js';

entity(partner, (t) => ({
  kind: t.claim('kind'),
  abbreviation: t.claim('abbreviation'),
  website: t.claim('website'),
  institutes: t.links('institutes'),
  centres: t.links('centres'),
  programmes: t.links('programmes'),
  events: t.links('events'),
}));
