import { sdg } from '../src/ontology/sdg.js';
import { entity } from './entity.js';

entity(sdg, (t) => ({
  number: t.claim('number'),
  title: t.claim('title'),
  color: t.claim('color'),
  priorities: t.links('priorities'),
  programmes: t.links('programmes'),
  institutes: t.links('institutes'),
}));
