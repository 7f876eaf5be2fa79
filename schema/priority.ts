import { priority } from '../src/ontology/priority.js';
import { entity } from './entity.js';

entity(priority, (t) => ({
  number: t.claim('number'),
  letter: t.claim('letter'),
  framework: t.link('framework'),
  institute: t.link('institute'),
  threats: t.links('threats'),
  sdgs: t.links('sdgs'),
  topics: t.links('topics'),
  programmes: t.links('programmes'),
  continues: t.links('continues'),
  continuedBy: t.links('continuedBy'),
}));
