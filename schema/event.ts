import { event } from '../src/ontology/event.js';
import { entity } from './entity.js';

entity(event, (t) => ({
  date: t.claim('date'),
  planned: t.claim('planned'),
  outcome: t.claim('outcome'),
  documents: t.claim('documents'),
  institute: t.link('institute'),
  places: t.links('places'),
  organs: t.links('organs'),
  centres: t.links('centres'),
  programmes: t.links('programmes'),
  people: t.links('people'),
  partners: t.links('partners'),
}));
