import { person } from '../src/ontology/person.js';
import { entity } from './entity.js';

entity(person, (t) => ({
  institutes: t.links('institutes'),
  events: t.links('events'),
}));
