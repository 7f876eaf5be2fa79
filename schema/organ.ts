import { organ } from '../src/ontology/organ.js';
import { entity } from './entity.js';

entity(organ, (t) => ({
  abbreviation: t.claim('abbreviation'),
  memberCount: t.claim('memberCount'),
  composition: t.claim('composition'),
  institutes: t.links('institutes'),
  people: t.links('people'),
  frameworks: t.links('frameworks'),
  events: t.links('events'),
}));
