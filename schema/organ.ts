import { organ } from '../src/ontology/organ.js';
import { entity } from './entity.js';

entity(organ, (t) => ({
  abbreviation: t.claim('abbreviation'),
  memberCount: t.claim('memberCount'),
  institutes: t.links('institutes'),
  events: t.links('events'),
}));
