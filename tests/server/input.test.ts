import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { operationsFolder } from '../../src/installation.js';
import { DEFAULTS } from '../../src/server/settings.js';
import { circle, list } from '../adversaries/shapes.js';
import { type Answer, type Started, started } from '../started.js';

let server: Started;
beforeAll(async () => {
  server = await started();
});
afterAll(() => server.close());

async function ask(
  query: string,
  variables?: object,
  headers: Record<string, string> = {},
): Promise<{ status: number; answer: Answer }> {
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json', ...headers },
    body: JSON.stringify({ query, variables }),
  });
  return { status: response.status, answer: (await response.json()) as Answer };
}

/** Four levels of all events, which no server answers. */
const DEAR = `${'events(first: 100) { nodes { institute { '.repeat(4)} name ${'} } }'.repeat(4)}`;

const institute = (fields: string) => `institute(slug: "unicri") { ${fields} }`;

/** What is wrong with the input of a field, in every place in which input can be wrong. */
const WRONG: readonly [
  name: string,
  argument: string,
  field: string,
  variables?: Record<string, unknown>,
  definitions?: string,
][] = [
  ['null in a filter', 'where', institute('offices(where: { not: null }) { totalCount }')],
  [
    'null deep in a filter',
    'where',
    institute('offices(where: { or: [{ place: { name: { eq: null } } }] }) { totalCount }'),
  ],
  ['null in a filter of the root', 'where', 'offices(where: { place: null }) { totalCount }'],
  [
    'null for a variable in a filter',
    'where',
    'offices(where: { slug: $slug }) { totalCount }',
    { slug: null },
    '$slug: StringFilter',
  ],
  ['a role of another relation', 'role', institute('people(role: DONOR) { totalCount }')],
  ['a role that only organs have', 'role', institute('partners(role: PARENT) { totalCount }')],
  ['a role of another type', 'role', institute('organs(role: HEAD) { totalCount }')],
  ['an unknown property', 'property', 'claims(property: "colour") { totalCount }'],
  ['an empty property', 'property', 'claims(property: "") { totalCount }'],
  ['an empty property of an entity', 'property', institute('claims(property: "") { id }')],
  ['an empty property of a dispute', 'property', institute('disputes(property: "") { id }')],
  ['an empty relation', 'relation', institute('links(relation: "") { totalCount }')],
  ['an unknown relation of everything', 'relation', 'links(relation: "valueOf") { totalCount }'],
  [
    'a relation to follow that there is not',
    'relations',
    'neighbourhood(of: { sdg: 16 }, relations: ["offices", ""]) { truncated }',
  ],
  ['a reading to follow', 'relations', 'paths(from: { sdg: 16 }, to: { sdg: 3 }, relations: ["director"]) { length }'],
  ['a page too long', 'first', institute('offices(first: 101) { totalCount }')],
  ['a page of less than nothing', 'last', 'report { staleClaims(last: -1) { totalCount } }'],
  ['a page too long of a source', 'first', 'sources { nodes { supportedLinks(first: 1000) { totalCount } } }'],
  ['two ends at once', 'last', 'disputes(first: 1, last: 1) { totalCount }'],
  ['a page too long in a variable', 'first', 'offices(first: $many) { totalCount }', { many: 5000 }, '$many: Int = 10'],
  ['paths too long', 'maxLength', 'paths(from: { sdg: 16 }, to: { sdg: 3 }, maxLength: 9) { length }'],
  ['too many paths', 'first', 'paths(from: { sdg: 16 }, to: { sdg: 3 }, first: 51) { length }'],
  ['a neighbourhood too deep', 'depth', 'neighbourhood(of: { sdg: 16 }, depth: 0) { truncated }'],
  ['a neighbourhood too large', 'first', 'neighbourhood(of: { sdg: 16 }, first: 501) { truncated }'],
  ['a search for a book', 'query', `search(query: "${'a '.repeat(501)}") { totalCount }`],
  ['an impossible date', 'asOf', institute('name(asOf: "2000-02-30")')],
  [
    'an impossible date in a variable',
    'asOf',
    institute('name(asOf: $when)'),
    { when: '2000-02-30' },
    '$when: PartialDate',
  ],
  [
    'an impossible date in a filter',
    'where',
    'frameworks(where: { since: { before: $when } }) { totalCount }',
    { when: '1990-13' },
    '$when: PartialDate',
  ],
  ['an empty date in a variable', 'asOf', 'report(asOf: $when) { weakCount }', { when: '' }, '$when: PartialDate'],
  ['null for what cannot be null', 'slug', 'institute(slug: $slug) { id }', { slug: null }, '$slug: String = "unicri"'],
  ['a variable of another type', 'first', 'offices(first: $many) { totalCount }', { many: 'x' }, '$many: Int'],
];

describe('what is wrong with the input of one field refuses the whole query before any of it runs', () => {
  const places: readonly [place: string, query: (field: string) => string][] = [
    ['alone', (field) => `{ ${field} }`],
    ['skipped', (field) => `{ graph { version } ... @skip(if: true) { ${field} } }`],
    ['not included', (field) => `{ graph { version } ... on Query @include(if: false) { ${field} } }`],
    [
      'in a fragment',
      (field) =>
        `{ graph { version } ...F @skip(if: true) } fragment F on Query { ...G } fragment G on Query { ${field} }`,
    ],
    ['beside what no server answers', (field) => `{ ${DEAR} ${field} }`],
    ['beside what no server answers, and skipped', (field) => `{ ${DEAR} ... @skip(if: true) { ${field} } }`],
  ];
  describe.each(places)('%s', (_, query) => {
    it.each(WRONG)('%s', async (_, argument, field, variables, definitions) => {
      const { status, answer } = await ask(`query ${definitions ? `(${definitions})` : ''} ${query(field)}`, variables);
      expect(status).toBe(400);
      expect(answer).not.toHaveProperty('data');
      expect(answer.errors?.[0]).toMatchObject({
        extensions: { code: 'BAD_USER_INPUT', argument },
        locations: [expect.anything()],
      });
      expect(answer.errors?.[0]).not.toHaveProperty('path');
      const others = answer.errors?.slice(1).map(({ extensions }) => extensions.code);
      expect(others?.filter((code) => code !== 'QUERY_TOO_COMPLEX')).toEqual([]);
    });
  });

  it('for every type that an interface stands for, and once', async () => {
    const { status, answer } = await ask(
      '{ node(id: "SDG:16") { ... on Entity { claims(property: "colour") { id } } } }',
    );
    expect([status, answer.errors?.length]).toEqual([400, 1]);
    const elsewhere = await ask('{ node(id: "SDG:16") { ... on Office { topics(first: 101) { totalCount } } } }');
    expect([elsewhere.status, elsewhere.answer.errors?.length]).toEqual([400, 1]);
  });

  it('below a slug that is not there, where a directive has null, and all that is wrong at once', async () => {
    const absent = await ask(`{ institute(slug: "nowhere") { ${DEAR} offices(where: { not: null }) { totalCount } } }`);
    expect([absent.status, absent.answer.data]).toEqual([400, undefined]);
    const directive = await ask('query ($not: Boolean = false) { graph { version @skip(if: $not) } }', { not: null });
    expect([directive.status, directive.answer.errors?.[0]?.extensions.code]).toEqual([400, 'BAD_USER_INPUT']);
    const many = await ask(`{ ${list(30, (i) => `a${i}: offices(first: -${i + 1}) { totalCount }`)} }`);
    expect([many.status, many.answer.errors?.length]).toEqual([400, DEFAULTS.MAX_ERRORS]);
  });

  it('with 200 where only application/json is accepted, and still without data', async () => {
    const { status, answer } = await ask(
      `{ ${institute('partners(role: PARENT) { totalCount }')} }`,
      {},
      { accept: 'application/json' },
    );
    expect([status, Object.keys(answer)]).toEqual([200, ['errors']]);
  });
});

describe('depth and cost', () => {
  const BELOW = `{ institute(slug: "unicri") ${'{ offices { nodes { institute '.repeat(20)}{ offices(where: { not: null }) { totalCount } }${' } } }'.repeat(20)} }`;

  it.each([
    ['beside a field whose input is wrong', `{ ${circle(20).slice(1, -1)} x: offices(first: -1) { totalCount } }`],
    ['below it', circle(20).replace('offices', 'offices(first: 101)')],
    ['above it', BELOW],
    ['below a slug that is not there', circle(20).replace('"unicri"', '"nowhere"')],
    ['in what is skipped', `{ ... @skip(if: true) ${circle(20)} }`],
    ['in what is not included', circle(20).replace('offices', 'offices @include(if: false)')],
  ])('are measured %s', async (_, query) => {
    const { status, answer } = await ask(query);
    expect([status, answer.data]).toEqual([400, undefined]);
    expect(answer.errors?.map(({ message }) => message)).toContainEqual(
      expect.stringMatching(/^The query has depth \d+, and 16 is the limit/),
    );
  });

  it.each([
    ['skipped', `{ graph { version } ... @skip(if: true) { ${DEAR} } }`],
    ['not included', `{ graph { version } ... @include(if: false) { ${DEAR} } }`],
    ['under a slug that is not there', `{ institute(slug: "nowhere") { ${DEAR} } }`],
    ['of null for a page', `{ ${DEAR.replaceAll('first: 100', 'first: null')} }`],
    ['of a type that an interface can be', `{ node(id: "nowhere") { ... on Institute { ${DEAR} } } }`],
  ])('count what is %s', async (_, query) => {
    const { status, answer } = await ask(query);
    expect([status, answer.data, answer.errors?.map(({ extensions }) => extensions.code)]).toEqual([
      400,
      undefined,
      ['QUERY_TOO_COMPLEX'],
    ]);
  });

  it('are told whenever there is data', async () => {
    const queries = [
      '{ graph { version } }',
      '{ offices(after: "x") { totalCount } institute(slug: "unicri") { name } }',
      '{ institute(slug: "unicri") { offices(where: null, first: null) { totalCount } } }',
      'query ($no: Boolean = true) { graph { version @skip(if: $no) } }',
      '{ __typename }',
      '{ __schema { queryType { name } } }',
      ...readdirSync(operationsFolder).map((file) => readFileSync(join(operationsFolder, file), 'utf8')),
    ];
    for (const query of queries) {
      const { answer } = await ask(query, undefined, { 'x-query-cost': '1' });
      expect([query, 'data' in answer, answer.extensions?.cost]).toEqual([
        query,
        true,
        { cost: expect.any(Number), depth: expect.any(Number), limit: expect.any(Number) },
      ]);
    }
  });
});

describe('an empty text is a value, and not “all”', () => {
  it('where it can be one: nothing has it', async () => {
    const { data, errors } = await server.ask(`{
      claims(source: "") { totalCount } links(source: "") { totalCount }
      institute(slug: "unicri") {
        claims(source: "") { id } links(source: "") { totalCount } priorities(framework: "") { totalCount } aliases(language: "")
      }
      offices(where: { slug: { eq: "" } }) { totalCount }
      search(query: "") { totalCount }
      paths(from: { sdg: 16 }, to: { sdg: 3 }, relations: []) { length }
    }`);
    expect(errors).toBeUndefined();
    const none = { totalCount: 0 };
    expect(data).toEqual({
      claims: none,
      links: none,
      institute: { claims: [], links: none, priorities: none, aliases: [] },
      offices: none,
      search: none,
      paths: [],
    });
  });
});

describe('what only the graph can tell is told while the query runs, with its path', () => {
  it('a cursor of another list, an unknown end of paths', async () => {
    const { data } = await server.ask('{ places(first: 1) { pageInfo { endCursor } } }');
    const cursor = (data as { places: { pageInfo: { endCursor: string } } }).places.pageInfo.endCursor;
    const { status, answer } = await ask(
      `{ institute(slug: "unicri") { offices(after: "${cursor}") { totalCount } } paths(from: { office: "x" }, to: { sdg: 16 }) { length } }`,
    );
    expect(status).toBe(200);
    expect(answer.errors).toMatchObject([
      { path: ['institute', 'offices'], extensions: { code: 'BAD_USER_INPUT', argument: 'after' } },
      { path: ['paths'], extensions: { code: 'BAD_USER_INPUT', argument: 'from' } },
    ]);
  });
});
