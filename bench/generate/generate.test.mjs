import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildGraph } from '../../dist/src/graph/index.js';
import { ontology } from '../../dist/src/ontology/index.js';
import { generateFacts } from './index.mjs';

const facts = generateFacts({ nodes: 1000 });

test('makes exactly as many nodes as asked for', () => {
  for (const nodes of [100, 101, 150, 1000, 1001]) assert.equal(generateFacts({ nodes }).entities.length, nodes);
});

test('makes the same facts for the same seed, and others for another', () => {
  assert.equal(buildGraph(generateFacts({ nodes: 1000 })).version, buildGraph(facts).version);
  assert.notEqual(buildGraph(generateFacts({ nodes: 1000, seed: 2 })).version, buildGraph(facts).version);
});

test('begins a larger graph with the smaller one', () => {
  const larger = generateFacts({ nodes: 2000 });
  assert.deepEqual(larger.entities.slice(0, 900), facts.entities.slice(0, 900));
});

test('gives every statement an id of its own, evidence from known sources, and ends that exist', () => {
  const known = new Set(facts.entities.map(({ id }) => id));
  const statements = [...facts.claims, ...facts.links];
  assert.equal(new Set(statements.map(({ id }) => id)).size, statements.length);
  assert.ok(
    statements.every(
      ({ evidence }) => evidence.length > 0 && evidence.every(({ source }) => known.has(`Source:${source}`)),
    ),
  );
  assert.ok(facts.claims.every(({ subject }) => known.has(subject)));
  assert.ok(facts.links.every(({ from, to }) => known.has(from) && known.has(to)));
});

test('says only what the ontology allows, and all that it requires', () => {
  const graph = buildGraph(facts);
  for (const { id, type: name } of facts.entities) {
    const type = ontology.type(name);
    if (type.editorial) continue;
    const claims = graph.claimsOf(id);
    for (const [property, { required, schema }] of Object.entries(type.properties)) {
      const said = claims[property] ?? [];
      assert.ok(!required || said.length > 0, `${id} has no ${property}`);
      for (const { value } of said) schema.parse(value);
    }
    for (const [relation, { required }] of Object.entries(type.relations)) {
      assert.ok(!required || graph.linksOf(id, relation).length > 0, `${id} has no ${relation}`);
    }
    for (const { relation, role } of graph.allLinksOf(id)) {
      const { roles } = ontology.relation(name, relation);
      assert.ok(role === undefined || (roles && role in roles.values), `${id} has the unknown role ${role}`);
    }
  }
});
