import { person } from '../src/ontology/person.js';
import { entity } from './entity.js';

entity(person, (t) => ({
  nationality: t.claim('nationality'),
  profession: t.claim('profession'),
  institutes: t.links('institutes'),
  centres: t.links('centres'),
  organs: t.links('organs'),
  events: t.links('events'),
}));
