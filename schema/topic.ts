import { topic } from '../src/ontology/topic.js';
import { entity } from './entity.js';

entity(topic, (t) => ({
  broader: t.links('broader'),
  narrower: t.links('narrower'),
  institutes: t.links('institutes'),
  centres: t.links('centres'),
  offices: t.links('offices'),
  programmes: t.links('programmes'),
  frameworks: t.links('frameworks'),
  priorities: t.links('priorities'),
}));
