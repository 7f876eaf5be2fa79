import { expect, it } from 'vitest';
import type { Facts } from '../../src/fixtures/facts.js';
import { readFixtures } from '../../src/fixtures/index.js';
import { buildGraph } from '../../src/graph/index.js';
import { Queries } from '../../src/graph/query/index.js';
import { fixturesFolder } from '../../src/installation.js';
import { claim, record, world } from './statements.js';

const graph = buildGraph(readFixtures(fixturesFolder).facts as Facts);
const entities = graph.ontology.types.flatMap(({ name }) => graph.entitiesOf(name));

/** What of a value, or of anything in it, is not frozen. */
const unfrozen = (value: unknown): unknown[] =>
  typeof value !== 'object' || value === null
    ? []
    : [...(Object.isFrozen(value) ? [] : [value]), ...Object.values(value).flatMap(unfrozen)];

it.each([
  ['an entity', () => entities],
  ['the claims about one', () => entities.map(({ id }) => graph.claimsOf(id))],
  ['its disputes', () => entities.map(({ id }) => graph.disputesOf(id))],
  ['its links', () => entities.flatMap(({ id }) => graph.allLinksOf(id))],
  ['a list of entities', () => graph.ontology.types.map(({ name }) => graph.everyEntity(name))],
  ['a list of claims', () => [graph.everyClaim, graph.claimsAbout('name'), graph.claimsFrom('wikipedia-unicri')]],
  ['a list of links', () => [graph.everyLink, graph.noLinks, graph.linksNamed('offices'), graph.linksOf('x', 'y')]],
  ['a list at a moment', () => [graph.listOf('Institute:unicri', 'offices', 20_000_101)]],
  ['a list of disputes', () => [graph.everyDispute]],
])('nobody can change %s', (_, values) => {
  expect(values().flatMap(unfrozen)).toEqual([]);
});

it('a selection asked of two types gives each its own entities', () => {
  const queries = new Queries(
    buildGraph(
      world(
        record('Institute', 'x'),
        claim('Institute:x', 'name', 'Same'),
        record('Partner', 'x'),
        claim('Partner:x', 'name', 'Same'),
      ),
    ),
  );
  const selection = { where: { property: 'name', is: { op: 'eq', to: 'Same' } } } as const;
  const ids = ['Institute', 'Partner'].flatMap((type) => queries.entities(type, selection).items.map(({ id }) => id));
  expect(ids).toEqual(['Institute:x', 'Partner:x']);
});
