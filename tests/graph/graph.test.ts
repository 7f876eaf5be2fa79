import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Facts } from '../../src/fixtures/facts.js';
import { buildGraph, type Link } from '../../src/graph/index.js';
import { claim, link, record, world } from './statements.js';

const facts = world(
  record('Institute', 'x', { formerSlugs: ['old-x'] }),
  claim('Institute:x', 'name', 'Institute X'),
  claim('Institute:x', 'sameAs', 'https://elsewhere.example/x'),
  claim('Institute:x', 'functions', 'first'),
  claim('Institute:x', 'functions', 'second', { index: 1 }),
  record('Partner', 'p'),
  record('SDG', '16'),
  claim('SDG:16', 'number', 16),
  record('SDG', '3'),
  claim('SDG:3', 'number', 3),
  link('Institute:x', 'partners', 'Partner:p', { role: 'DONOR', since: '2001' }),
  link('Institute:x', 'sdgs', 'SDG:16', { qualifiers: { alignment: 'PRINCIPAL' } }),
  link('Institute:x', 'sdgs', 'SDG:3', { qualifiers: { alignment: 'LINKED' } }),
);
const graph = buildGraph(facts);

describe('a graph', () => {
  it('finds a thing by id, former id, URI, former URI and what it is the same as', () => {
    const { entity, entityByUri } = {
      entity: graph.entity('Institute:x'),
      entityByUri: (uri: string) => graph.entityByUri(uri)?.slug,
    };
    expect(entity).toMatchObject({ uri: 'https://world.example/institutes/x', label: 'the Institute X' });
    expect(graph.entity('Institute:old-x')).toBe(entity);
    expect(['institutes/x', 'institutes/old-x'].map((path) => entityByUri(`https://world.example/${path}`))).toEqual([
      'x',
      'x',
    ]);
    expect(entityByUri('https://elsewhere.example/x')).toBe('x');
    // As people write it: another scheme, capitals in the host, a slash at the end.
    expect(['http://elsewhere.example/x', 'HTTPS://ELSEWHERE.example/x/'].map(entityByUri)).toEqual(['x', 'x']);
    expect(entityByUri('https://elsewhere.example/X')).toBeUndefined();
    expect([graph.entity('Institute:y'), graph.entity('constructor'), graph.entityByUri('Institute:old-x')]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('walks a link from both ends, under one id that is marked at the other', () => {
    const [there] = graph.linksOf('Institute:x', 'partners');
    const [back] = graph.linksOf('Partner:p', 'institutes');
    expect(there).toMatchObject({
      id: 'Link:Institute:x/partners/Partner:p/DONOR/2001',
      inverse: 'institutes',
      role: 'DONOR',
    });
    expect(back).toMatchObject({
      id: `${there?.id}~`,
      from: 'Partner:p',
      relation: 'institutes',
      to: 'Institute:x',
      inverse: 'partners',
    });
    expect([graph.link(there?.id ?? ''), graph.link(back?.id ?? '')]).toEqual([there, back]);
  });

  it('orders goals by number and not by text', () => {
    expect(graph.linksOf('Institute:x', 'sdgs').map(({ to }) => to)).toEqual(['SDG:3', 'SDG:16']);
    expect(graph.entitiesOf('SDG').map(({ slug }) => slug)).toEqual(['3', '16']);
  });

  it('finds claims by id, and nothing by an id of nothing', () => {
    const [first] = graph.claimsOf('Institute:x').functions ?? [];
    expect(graph.claim(first?.id ?? '')).toBe(first);
    expect([
      graph.claim('Claim:Institute:x/name/zzz'),
      graph.claim('nonsense'),
      graph.link('Link:a/b/c/d/e'),
      graph.link(''),
    ]).toEqual(Array(4).fill(undefined));
  });

  it('cannot be changed by whoever reads it', () => {
    const [there] = graph.linksOf('Institute:x', 'partners');
    const attempts = [
      () => Object.assign(graph.entity('Institute:x') as object, { slug: 'y' }),
      () => Object.assign(there as object, { to: 'Partner:q' }),
      () => (graph.linksOf('Institute:x', 'partners') as unknown[]).push(there),
      () => (graph.entitiesOf('SDG') as unknown[]).pop(),
      () => (graph.claims as unknown[]).sort(),
      () => Object.assign(graph.claimsOf('Institute:x'), { name: [] }),
      () => ((there as Link).evidence as unknown[]).push({ source: 'other' }),
      () => Object.assign((there as Link).evidence[0] as object, { source: 'other' }),
    ];
    for (const attempt of attempts) expect(attempt).toThrow(TypeError);
  });
});

describe('the version', () => {
  const shuffled = <T>(items: readonly T[]) =>
    fc.shuffledSubarray([...items], { minLength: items.length, maxLength: items.length });
  const reversedKeys = <T extends object>(of: T): T => Object.fromEntries(Object.entries(of).reverse()) as T;

  it('does not depend on the order of files, records or keys', () => {
    fc.assert(
      fc.property(
        shuffled(facts.entities),
        shuffled(facts.claims),
        shuffled(facts.links),
        (entities, claims, links) => {
          const other: Facts = {
            base: facts.base,
            entities: entities.map(reversedKeys),
            claims: claims.map(reversedKeys),
            links: links.map(reversedKeys),
          };
          expect(buildGraph(other).version).toBe(graph.version);
        },
      ),
      { numRuns: 30 },
    );
  });

  it('changes with anything that an answer could show', () => {
    const [first, ...rest] = facts.claims;
    const changes: Partial<Facts>[] = [
      { base: 'https://other.example/' },
      { claims: rest },
      { claims: [{ ...(first as (typeof facts.claims)[0]), note: 'a note' }, ...rest] },
      { claims: facts.claims.map((one) => (one.property === 'functions' ? { ...one, index: 1 - one.index } : one)) },
      { links: facts.links.slice(1) },
      { entities: facts.entities.map((one) => ({ ...one, description: 'new' })) },
    ];
    const versions = changes.map((change) => buildGraph({ ...facts, ...change }).version);
    expect(new Set([graph.version, ...versions]).size).toBe(changes.length + 1);
    expect(graph.version).toMatch(/^[0-9a-f]{16}$/);
  });
});

it('lists of a type are in order, whatever other types are ordered by', () => {
  const slugs = ['tashkent', 'geneva', 'amman', 'turin', 'rome', 'brussels', 'nairobi'];
  const numbers = [3, 16, 1, 11, 2];
  const mixed = buildGraph(
    world(
      ...slugs.map((slug) => record('Place', slug)),
      ...numbers.flatMap((number) => [record('SDG', String(number)), claim(`SDG:${number}`, 'number', number)]),
    ),
  );
  expect(mixed.entitiesOf('Place').map(({ slug }) => slug)).toEqual([...slugs].sort());
  expect(mixed.entitiesOf('SDG').map(({ slug }) => Number(slug))).toEqual([1, 2, 3, 11, 16]);
});
