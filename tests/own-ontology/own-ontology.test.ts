/*
 * An ontology of lakes and rivers in place of the package's: a property is one line of it and a type one declaration,
 * and everything that can be asked follows. The schema is imported after the ontology has been exchanged, in a process of its own.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { graphql } from 'graphql';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';

const files = {
  'sources.yaml': '- { slug: atlas, title: An atlas, url: "https://atlas.example/" }',
  'lakes.yaml': `
- { slug: como, name: Lake Como, depth: 410, evidence: { source: atlas } }
- { slug: garda, name: Lake Garda, nickname: Benaco, depth: 346, trophic: CLEAR, evidence: { source: atlas } }`,
  'rivers.yaml': `
- { slug: mincio, name: Mincio, story: It leaves the lake in the south., from: { to: garda, role: OUTFLOW }, evidence: { source: atlas } }`,
};

let folder: string;
let ask: (query: string) => Promise<unknown>;

beforeAll(async () => {
  vi.doMock('../../src/ontology/index.js', async () => {
    const { choices, date, defineEditorialType, defineType, integer, many, oneOf, one, qualifier, text, url } =
      await import('../../src/ontology/define.js');
    const { defineOntology } = await import('../../src/ontology/ontology.js');
    const said = { description: 'What it is.', phrase: 'is' };
    const riverRole = qualifier('RiverRole', 'What a river is to a lake.', {
      OUTFLOW: ['It leaves it.', 'drains', 'is drained by'],
    });
    const trophic = choices('Trophic', 'How clear it is.', { CLEAR: 'Clear.', MURKY: 'Not clear.' });
    const ontology = defineOntology({
      lake: defineType('Lake', {
        plural: 'lakes',
        description: 'A lake.',
        term: 'schema:LakeBodyOfWater',
        properties: {
          nickname: text({ ...said, names: true, label: true }),
          depth: integer({ ...said, term: 'schema:depth', phrase: "'s depth is" }),
          trophic: oneOf(trophic, { ...said, narrows: true }),
        },
        relations: { rivers: many('River', { ...said, inverse: 'from', roles: riverRole, phrase: 'feeds' }) },
        order: 'depth',
      }),
      river: defineType('River', {
        plural: 'rivers',
        description: 'A river.',
        term: 'schema:RiverBodyOfWater',
        properties: { story: text({ ...said, phrase: "'s story is" }), opened: date(said) },
        relations: { from: one('Lake', { ...said, inverseOf: 'rivers', required: true, phrase: 'comes from' }) },
      }),
      source: defineEditorialType('Source', {
        plural: 'sources',
        description: 'A source.',
        term: 'schema:CreativeWork',
        properties: { title: text({ ...said, required: true, names: true }), url: url(said) },
      }),
    });
    return { ontology };
  });
  const { readFixtures } = await import('../../src/fixtures/index.js');
  const { writeEditorSchemas } = await import('../../src/fixtures/editor-schemas.js');
  const { buildGraph } = await import('../../src/graph/index.js');
  const { createLoaders, MemoryStore } = await import('../../src/loaders/index.js');
  const { schema } = await import('../../schema/index.js');
  folder = mkdtempSync(join(tmpdir(), 'own-ontology-'));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  writeEditorSchemas(folder);
  const { facts, problems } = readFixtures(folder);
  expect(problems).toEqual([]);
  if (!facts) throw new Error('no facts');
  const loaders = createLoaders(new MemoryStore(buildGraph(facts)));
  ask = async (source) => {
    const { data, errors } = await graphql({ schema, source, contextValue: { loaders } });
    expect(errors).toBeUndefined();
    return JSON.parse(JSON.stringify(data));
  };
});
afterAll(() => rmSync(folder, { recursive: true }));

it('selects a property and looks a thing up', async () => {
  expect(
    await ask('{ lake(slug: "garda") { name depth trophic uri claims(property: "depth") { sentence } } }'),
  ).toMatchObject({
    lake: { name: 'Lake Garda', depth: 346, trophic: 'CLEAR', claims: [{ sentence: 'Benaco’s depth is 346.' }] },
  });
});

it('filters, orders and groups by it', async () => {
  expect(
    await ask(`{
      deep: lakes(where: { depth: { gt: 400 } }) { nodes { slug } }
      first: lakes(orderBy: { field: DEPTH, direction: DESC }, first: 1) { nodes { slug } facets(by: TROPHIC) { value count } }
      fed: lakes(where: { rivers: { some: { slug: { eq: "mincio" } } } }) { nodes { slug } }
    }`),
  ).toEqual({
    deep: { nodes: [{ slug: 'como' }] },
    first: { nodes: [{ slug: 'como' }], facets: [{ value: 'CLEAR', count: 1 }] },
    fed: { nodes: [{ slug: 'garda' }] },
  });
});

it('walks a relation from both ends, refers to a thing by its type, and explains a path', async () => {
  expect(
    await ask(`{
      river(slug: "mincio") { from { slug } }
      entity(ref: { lake: "garda" }) { ... on Lake { rivers { edges { role node { name } } } } }
      paths(from: { river: "mincio" }, to: { lake: "garda" }) { sentence }
    }`),
  ).toEqual({
    river: { from: { slug: 'garda' } },
    entity: { rivers: { edges: [{ role: 'OUTFLOW', node: { name: 'Mincio' } }] } },
    paths: [{ sentence: 'Mincio is drained by Benaco.' }],
  });
});

it('searches its names before what is said', async () => {
  expect(
    await ask('{ a: search(query: "benaco") { nodes { id } } b: search(query: "south") { nodes { id } } }'),
  ).toEqual({
    a: { nodes: [{ id: 'Lake:garda' }] },
    b: { nodes: [{ id: 'River:mincio' }] },
  });
});

it('describes it, and does not order by prose', async () => {
  expect(
    await ask(`{
      graph { types { type count term } properties { name term } relations { name inverse } }
      lake: __type(name: "Lake") { description fields { name description } }
      order: __type(name: "RiverOrderField") { enumValues { name } }
    }`),
  ).toMatchObject({
    graph: {
      types: [
        { type: 'LAKE', count: 2, term: 'schema:LakeBodyOfWater' },
        { type: 'RIVER', count: 1, term: 'schema:RiverBodyOfWater' },
        { type: 'SOURCE', count: 1 },
      ],
      properties: expect.arrayContaining([{ name: 'depth', term: 'schema:depth' }]),
      relations: [{ name: 'rivers', inverse: 'from' }],
    },
    lake: { description: 'A lake.', fields: expect.arrayContaining([{ name: 'depth', description: 'What it is.' }]) },
    order: { enumValues: expect.not.arrayContaining([{ name: 'STORY' }]) },
  });
});

it('offers it to editors', () => {
  const schema = JSON.parse(readFileSync(join(folder, 'schemas', 'lakes.json'), 'utf8'));
  expect(Object.keys(schema.items.properties)).toEqual(
    expect.arrayContaining(['nickname', 'depth', 'trophic', 'rivers']),
  );
});
