import { threat } from '../src/ontology/threat.js';
import { entity } from './entity.js';

entity(threat, (t) => ({
  number: t.claim('number'),
  aspects: t.claim('aspects'),
  framework: t.link('framework'),
  priorities: t.links('priorities'),
}));
