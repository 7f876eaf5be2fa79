import { framework } from '../src/ontology/framework.js';
import { entity } from './entity.js';

entity(framework, (t) => ({
  since: t.claim('since'),
  until: t.claim('until'),
  adopted: t.claim('adopted'),
  launched: t.claim('launched'),
  documents: t.claim('documents'),
  inputs: t.claim('inputs'),
  scope: t.claim('scope'),
  institute: t.link('institute'),
  priorities: t.links('priorities'),
  threats: t.links('threats'),
  topics: t.links('topics'),
  organs: t.links('organs'),
}));
