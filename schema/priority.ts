import { priority } from '../src/ontology/priority.js';
import { entity } from './entity.js';

entity(priority, (t) => ({
  number: t.claim('number'),
  framework: t.link('framework'),
  institute: t.link('institute'),
  threats: t.links('threats'),
  sdgs: t.links('sdgs'),
  topics: t.links('topics'),
}));
