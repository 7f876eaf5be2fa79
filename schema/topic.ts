import { topic } from '../src/ontology/topic.js';
import { entity } from './entity.js';

entity(topic, (t) => ({
  institutes: t.links('institutes'),
  centres: t.links('centres'),
  priorities: t.links('priorities'),
}));
