import { threat } from '../src/ontology/threat.js';
import { entity } from './entity.js';

export const Threat = entity(threat, (t) => ({
  number: t.claim('number'),
  aspects: t.claim('aspects'),
  framework: t.link('framework'),
  priorities: t.links('priorities'),
}));
