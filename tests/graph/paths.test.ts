import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildGraph, type Graph } from '../../src/graph/index.js';
import { neighbourhoodOf } from '../../src/graph/neighbourhood.js';
import { type Path, pathSentence, pathsBetween } from '../../src/graph/paths.js';
import { ontology } from '../../src/ontology/index.js';
import { randomFacts } from './random-world.js';
import { claim, link, record, world } from './statements.js';

/** Every way without a repeated entity, by trying all of them. */
function everyWay(graph: Graph, from: string, to: string, maxLength: number): string[][] {
  const ways: string[][] = [];
  const go = (way: string[]) => {
    const at = way.at(-1) as string;
    if (at === to) return ways.push(way);
    if (way.length > maxLength) return undefined;
    for (const next of new Set(graph.allLinksOf(at).map((one) => one.to))) if (!way.includes(next)) go([...way, next]);
    return undefined;
  };
  go([from]);
  return ways;
}

const passed = (from: string, path: Path) => [from, ...path.map(({ to }) => to)];
const ends = (graph: Graph) =>
  graph.ontology.types
    .flatMap(({ name }) => graph.entitiesOf(name).map(({ id }) => id))
    .filter((id) => !id.startsWith('Source'));
const someEnds = fc.tuple(fc.nat({ max: 20 }), fc.nat({ max: 20 }));

describe('every link', () => {
  it('is found from its other end, under the same id with a mark, and again from there', () => {
    fc.assert(
      fc.property(randomFacts, (facts) => {
        const graph = buildGraph(facts);
        for (const there of ends(graph).flatMap((id) => graph.allLinksOf(id))) {
          const back = graph
            .linksOf(there.to, there.inverse)
            .filter((one) => one.to === there.from && one.id.replace('~', '') === there.id.replace('~', ''));
          expect(back).toEqual([
            {
              ...there,
              id: expect.any(String),
              from: there.to,
              relation: there.inverse,
              to: there.from,
              inverse: there.relation,
              forward: !there.forward,
            },
          ]);
          expect(back[0]?.id).not.toBe(there.id);
        }
        expect(graph.links).toHaveLength(facts.links.length);
      }),
    );
  });
});

describe('paths', () => {
  it('are all that there are, shortest first, valid link by link', () => {
    fc.assert(
      fc.property(randomFacts, someEnds, fc.integer({ min: 1, max: 5 }), (facts, [a, b], maxLength) => {
        const graph = buildGraph(facts);
        const ids = ends(graph);
        const [from, to] = [ids[a % ids.length] as string, ids[b % ids.length] as string];
        const paths = pathsBetween(graph, { from, to, maxLength, first: 10_000 });
        for (const path of paths) {
          path.forEach((step, index) => {
            expect(step.from).toBe(index === 0 ? from : path[index - 1]?.to);
            expect(graph.allLinksOf(step.from)).toContain(step);
          });
          expect(path.at(-1)?.to).toBe(to);
        }
        const lengths = paths.map(({ length }) => length);
        expect(lengths).toEqual([...lengths].sort((x, y) => x - y));
        const expected = from === to ? [] : everyWay(graph, from, to, maxLength);
        expect(paths.map((path) => passed(from, path).join()).sort()).toEqual(expected.map((way) => way.join()).sort());
        expect(pathsBetween(graph, { from, to, maxLength, first: 2 })).toEqual(paths.slice(0, 2));
      }),
      { numRuns: 300 },
    );
  });

  const small = buildGraph(
    world(
      record('Institute', 'x'),
      claim('Institute:x', 'name', 'Institute X'),
      record('Partner', 'p'),
      claim('Partner:p', 'name', 'Partner P'),
      record('Person', 'q'),
      claim('Person:q', 'name', 'Person Q'),
      record('SDG', '16'),
      claim('SDG:16', 'name', 'Goal 16'),
      claim('SDG:16', 'number', 16),
      link('Institute:x', 'partners', 'Partner:p', { role: 'CLOSE_PARTNER', until: '2000' }),
      link('Institute:x', 'partners', 'Partner:p', { role: 'DONOR' }),
      link('Institute:x', 'people', 'Person:q', { role: 'DIRECTOR' }),
      link('Institute:x', 'sdgs', 'SDG:16', { qualifiers: { alignment: 'PRINCIPAL' } }),
    ),
  );
  const sentences = (query: Omit<Parameters<typeof pathsBetween>[1], 'maxLength' | 'first'>) =>
    pathsBetween(small, { maxLength: 4, first: 5, ...query }).map((path) =>
      pathSentence(
        ontology,
        passed(query.from, path).flatMap((id) => small.entity(id) ?? []),
        path,
      ),
    );

  it('explain themselves in a sentence', () => {
    expect(sentences({ from: 'Partner:p', to: 'SDG:16' })).toEqual([
      'Partner P works closely with the Institute X (until 2000), whose principal goal is Goal 16.',
    ]);
    expect(sentences({ from: 'SDG:16', to: 'Person:q' })).toEqual([
      'Goal 16 is the principal goal of the Institute X, whose director is Person Q.',
    ]);
    expect(sentences({ from: 'Institute:x', to: 'Person:q' })).toEqual(['The Institute X’s director is Person Q.']);
  });

  it('keep to the relations that are named, and to what held at the moment', () => {
    expect(sentences({ from: 'Partner:p', to: 'SDG:16', relations: ['partners', 'institutes'] })).toHaveLength(1);
    expect(sentences({ from: 'Partner:p', to: 'SDG:16', relations: ['partners', 'Institute.sdgs'] })).toHaveLength(1);
    expect(sentences({ from: 'Partner:p', to: 'SDG:16', relations: ['partners', 'Priority.sdgs'] })).toEqual([]);
    expect(sentences({ from: 'Partner:p', to: 'SDG:16', relations: ['partners'] })).toEqual([]);
    expect(sentences({ from: 'Partner:p', to: 'Institute:x', moment: 19991231 })).toEqual([
      'Partner P works closely with the Institute X (until 2000).',
    ]);
    expect(sentences({ from: 'Partner:p', to: 'Institute:x', moment: 20230101 })).toEqual([
      'Partner P funds the Institute X.',
    ]);
  });
});

describe('a neighbourhood', () => {
  it('has what is within its depth, and every link among it', () => {
    fc.assert(
      fc.property(
        randomFacts,
        fc.nat({ max: 20 }),
        fc.integer({ min: 1, max: 3 }),
        fc.integer({ min: 1, max: 8 }),
        (facts, a, depth, first) => {
          const graph = buildGraph(facts);
          const ids = ends(graph);
          fc.pre(ids.length > 0);
          const of = ids[a % ids.length] as string;
          const { ids: near, links, truncated } = neighbourhoodOf(graph, { of, depth, first });
          const within = ids.filter((id) => id === of || everyWay(graph, of, id, depth).length > 0);
          expect(near.length).toBe(Math.min(first, within.length));
          expect(near.every((id) => within.includes(id))).toBe(true);
          expect(truncated).toBe(within.length > first);
          expect(links.map(({ id }) => id).sort()).toEqual(
            graph.links
              .filter(({ from, to }) => near.includes(from) && near.includes(to))
              .map(({ id }) => id)
              .sort(),
          );
        },
      ),
    );
  });
});
