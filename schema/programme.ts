import { programme } from '../src/ontology/programme.js';
import { entity } from './entity.js';

entity(programme, (t) => ({
  since: t.claim('since'),
  until: t.claim('until'),
  purpose: t.claim('purpose'),
  scope: t.claim('scope'),
  implementation: t.claim('implementation'),
  centreCount: t.claim('centreCount'),
  countryCount: t.claim('countryCount'),
  targets: t.claim('targets'),
  institutes: t.links('institutes'),
  partners: t.links('partners'),
  centres: t.links('centres'),
  priorities: t.links('priorities'),
  sdgs: t.links('sdgs'),
  events: t.links('events'),
  topics: t.links('topics'),
}));
