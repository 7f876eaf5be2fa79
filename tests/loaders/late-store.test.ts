import { execute, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { schema } from '../../schema/index.js';
import type { Facts } from '../../src/fixtures/facts.js';
import { readFixtures } from '../../src/fixtures/index.js';
import { buildGraph } from '../../src/graph/index.js';
import { createLoaders, MemoryStore } from '../../src/loaders/index.js';
import { textFacts } from '../started.js';
import { type LateStore, lateStore } from './late-store.js';

const { facts } = readFixtures(textFacts) as { facts: Facts };
const memory = new MemoryStore(buildGraph(facts));

/** Runs a query over a store that answers at once and over one that answers later. */
async function both(query: string) {
  const late = lateStore(memory);
  const run = (store: MemoryStore | LateStore) =>
    execute({ schema, document: parse(query), contextValue: { loaders: createLoaders(store) } });
  const resident = run(memory);
  return { resident, late: await run(late), batches: late.batches };
}

const nested = (first: number) => `{
  priorities(first: ${first}) { totalCount nodes {
    number name
    threats(first: ${first}) { nodes { number name priorities(first: ${first}) { nodes { name } } } }
    sdgs(first: ${first}) { edges { basis node { number title institutes(first: ${first}) { nodes { name } } } } }
    framework { name institute { name } }
  } }
}`;

describe('over a store that answers later', () => {
  it.each([
    ['a nested query', nested(50)],
    [
      'every entity field',
      `{ institute(slug: "unicri") { ...F } sdg(number: 16) { ...F } } fragment F on Entity { id slug uri name(asOf: "1975") aliases sameAs claims { id value current sentence subject { id } } disputes { property claims { value } links { id } } sources { slug title } links { totalCount nodes { id sentence from { id } to { id } evidence { citation source { slug } } } } }`,
    ],
    [
      'look-ups',
      `{ node(id: "Institute:unicri") { id ... on Entity { name } } nodes(ids: ["SDG:16", "nothing"]) { id } entity(ref: { uri: "http://metadata.un.org/sdg/16" }) { id } graph { version claimCount types { type count } } }`,
    ],
    [
      'statements',
      `{ claims(first: 100, property: "kind") { totalCount nodes { value subject { name } } } links(relation: "priorities") { nodes { sentence } } disputes { nodes { subject { name } } } source(slug: "wikipedia-unicri") { claimCount supportedLinks(first: 3) { nodes { id } } } }`,
    ],
    [
      'filters, facets, search, paths, neighbourhoods and the report',
      `{ offices(where: { place: { countryCode: { eq: "KE" } } }) { nodes { name } facets(by: KIND) { value count } }
         places(orderBy: [{ field: OFFICES_COUNT, direction: DESC }]) { nodes { offices(where: { link: { basis: STATED } }) { totalCount } } }
         search(query: "trafficking") { edges { score node { name } matched { property text } } }
         paths(from: { partner: "unodc" }, to: { sdg: 16 }) { sentence nodes { name } links { id } }
         neighbourhood(of: { place: "nairobi" }, depth: 2) { nodes { name } links { id } truncated }
         report { asOf sourcedShare staleLinks(first: 2) { nodes { id } } types { type properties { property missing } } } }`,
    ],
  ])('answers %s as the resident one does', async (_, query) => {
    const { resident, late } = await both(query);
    expect(late).toEqual(await resident);
    expect(late.errors).toBeUndefined();
  });

  it('asks once for a level of the query, however many nodes it has', async () => {
    const [few, many] = [await both(nested(1)), await both(nested(100))];
    const keys = ({ batches }: typeof few) => batches.reduce((sum, batch) => sum + batch.keys, 0);
    expect(keys(many)).toBeGreaterThan(2 * keys(few));
    expect(many.batches.length).toBe(few.batches.length);
  });
});

describe('over a resident store', () => {
  it('waits for no promise at all', async () => {
    const { resident } = await both(nested(100));
    expect(resident).not.toBeInstanceOf(Promise);
    expect(resident).toMatchObject({ data: { priorities: { totalCount: 6 } } });
  });
});
