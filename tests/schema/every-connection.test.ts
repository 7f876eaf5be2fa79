import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Facts } from '../../src/fixtures/facts.js';
import { INVERSE_MARK } from '../../src/fixtures/id.js';
import { readFixtures } from '../../src/fixtures/index.js';
import { fixturesFolder } from '../../src/installation.js';
import { ontology } from '../../src/ontology/index.js';
import { randomGraph } from '../graph/random-graph.js';
import { answering, type Connection, connections, type List, type PageAnswer } from './every-connection.js';

type Graph = ReturnType<typeof answering>;

/** All pages of a list one after the other, as their edges, in the order of the list. */
function paged(
  { page }: Graph,
  list: List,
  direction: 'forwards' | 'backwards',
  size: number,
  count: number,
): PageAnswer['edges'] {
  let edges: PageAnswer['edges'] = [];
  for (let cursor: string | null = null, more = true; more; ) {
    const forwards = direction === 'forwards';
    const next = page(list, forwards ? { first: size, after: cursor } : { last: size, before: cursor });
    const { hasNextPage, hasPreviousPage, startCursor, endCursor } = next.pageInfo;
    const had = edges.length;
    edges = forwards ? [...edges, ...next.edges] : [...next.edges, ...edges];
    more = edges.length < count && next.edges.length > 0;
    cursor = forwards ? endCursor : startCursor;
    const [ahead, behind] = [edges.length < count, had > 0];
    const told = { totalCount: next.totalCount, hasNextPage, hasPreviousPage, startCursor, endCursor };
    // One of the two is asked for in each page; an expectation each would take most of the time of the test.
    const right = {
      totalCount: count,
      hasNextPage: forwards ? ahead : behind,
      hasPreviousPage: forwards ? behind : ahead,
      startCursor: next.edges.at(0)?.cursor ?? null,
      endCursor: next.edges.at(-1)?.cursor ?? null,
    };
    if (JSON.stringify(told) !== JSON.stringify(right))
      expect({ list, direction, size, ...told }).toEqual({ list, direction, size, ...right });
  }
  return edges;
}

/** A list gives each of its items once, under a cursor of its own, in the same order whatever the pages; its edges. */
function holds(graph: Graph, list: List, sizes: readonly number[]): PageAnswer['edges'] {
  const { totalCount } = graph.page(list, { first: 0 });
  const whole = paged(graph, list, 'forwards', 100, totalCount);
  const ids = whole.map(({ link, node }) => (link ?? node)?.id);
  const cursors = whole.map(({ cursor }) => cursor);
  for (const told of [new Set(ids).size, new Set(cursors).size, whole.length])
    if (told !== totalCount) expect({ list, ids }).toHaveLength(totalCount);
  for (const size of sizes) {
    if (totalCount === 0 || totalCount / size > MOST_PAGES) continue;
    for (const direction of ['forwards', 'backwards'] as const) {
      const parts = paged(graph, list, direction, size, totalCount);
      if (JSON.stringify(parts) !== JSON.stringify(whole))
        expect({ list, direction, size, parts }).toEqual({ list, direction, size, parts: whole });
    }
  }
  return whole;
}

const SIZES = [1, 2, 3, 7] as const;
/** A long list is not paged in the smallest pages: it would take long and say nothing that the largest does not. */
const MOST_PAGES = 50;

describe('every list of the schema gives each of its items once, in one order, in pages of any size, forwards and backwards', () => {
  it('is found: those of the root, of every type, and of what a field of the root gives', () => {
    const found = new Set(connections.map(({ on, field }) => `${on}.${field}`));
    for (const { plural } of ontology.types) expect(found).toContain(`Query.${plural}`);
    const some = [
      'Query.disputes',
      'Query.search',
      'Institute.priorities',
      'Topic.links',
      'Source.supportedClaims',
      'Report.staleLinks',
    ];
    expect([...found]).toEqual(expect.arrayContaining(some));
  });

  it('of random graphs, with all that can be asked', () => {
    fc.assert(
      fc.property(randomGraph, fc.nat(), (facts, seed) => {
        const graph = answering(facts);
        const some = choosing(seed);
        for (const connection of connections) {
          const bare = connection.args.flatMap(({ ways, required }) => (required ? [some(ways)] : []));
          const full = connection.args.flatMap(({ ways, required }) =>
            required || some([true, false]) ? [some(ways)] : [],
          );
          for (const args of [bare, full]) {
            for (const list of graph.listsOf(connection, args.join(', '))) holds(graph, list, [some(SIZES)]);
          }
        }
      }),
      { numRuns: 8, endOnFailure: true },
    );
  }, 60_000);

  it('of the facts of the package, those of the root in every order', () => {
    const { facts } = readFixtures(fixturesFolder) as { facts: Facts };
    const graph = answering(facts);
    for (const connection of connections) {
      const bare = connection.args.flatMap(({ ways, required }) => (required ? [ways[0]] : [])).join(', ');
      for (const list of graph.listsOf(connection, bare))
        holds(graph, list, connection.on === 'Query' ? [...SIZES, 50] : [7, 50]);
      if (connection.on !== 'Query') continue;
      for (const args of ordersOf(connection))
        for (const list of graph.listsOf(connection, args)) holds(graph, list, [7, 50]);
    }
  }, 60_000);
});

describe('links of a relation or reading', () => {
  it('are among the links of the thing, and of the graph', () => {
    const ids = (list: unknown) => (list as { nodes: { id: string }[] }).nodes.map(({ id }) => id);
    const asked = [...ontology.relationNames]
      .map((name) => `${name}: links(first: 100, relation: "${name}") { nodes { id } }`)
      .join(' ');
    fc.assert(
      fc.property(randomGraph, ({ entities, links, ...facts }) => {
        const { run } = answering({ entities, links, ...facts });
        const beyond = (named: object | null | undefined, all: readonly string[]) => {
          const known = new Set(all);
          return Object.values(named ?? {})
            .flatMap(ids)
            .filter((id) => !known.has(id));
        };
        const stored = links.map(({ id }) => id);
        expect(beyond(run(`{ ${asked} }`).data, stored)).toEqual([]);
        for (const { id } of entities) {
          const own = links.flatMap((link) => [
            ...(link.from === id ? [link.id] : []),
            ...(link.to === id ? [link.id + INVERSE_MARK] : []),
          ]);
          expect(beyond(run(`{ node(id: "${id}") { ... on Entity { ${asked} } } }`).data?.node, own)).toEqual([]);
        }
      }),
      { numRuns: 10, endOnFailure: true },
    );
  });
});

describe('a cursor of a list', () => {
  it('is refused by every list of another order', () => {
    const [facts] = fc.sample(randomGraph, { numRuns: 1, seed: 7 }) as [Facts];
    const graph = answering(facts);
    for (const connection of connections) {
      const [order, other] = ordersOf(connection);
      if (order === undefined || other === undefined) continue;
      for (const list of graph.listsOf(connection, order)) {
        const [first] = graph.page(list, { first: 1 }).edges;
        if (!first) continue;
        for (const argument of ['after', 'before']) {
          const refused = { code: 'BAD_USER_INPUT', argument };
          expect(graph.refusal({ ...list, args: other }, { [argument]: first.cursor })).toEqual(refused);
          expect(graph.refusal({ ...list, args: '' }, { [argument]: first.cursor })).toEqual(refused);
        }
      }
    }
  });
});

const ordersOf = ({ args }: Connection) => args.flatMap(({ ways }) => ways.filter((way) => way.startsWith('orderBy')));

/** Chooses by chance, the same for the same seed. */
function choosing(seed: number) {
  let state = seed;
  return <T>(of: readonly T[]): T => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return of[Math.floor((state / 2 ** 32) * of.length)] as T;
  };
}
