import { readdirSync, readFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { operationsFolder } from '../../src/installation.js';
import { DEFAULTS, settingsFrom } from '../../src/server/settings.js';
import { circle, list } from '../adversaries/shapes.js';
import { fieldsIn } from '../fields.js';
import { type Answer, type Started, started } from '../started.js';

let server: Started;
beforeAll(async () => {
  server = await started();
});
afterAll(() => server.close());

const operations = readdirSync(operationsFolder).map(
  (file) => [file, readFileSync(join(operationsFolder, file), 'utf8')] as const,
);

async function ask(body: object, headers: Record<string, string> = {}): Promise<{ status: number; answer: Answer }> {
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json', ...headers },
    body: JSON.stringify(body),
  });
  return { status: response.status, answer: (await response.json()) as Answer };
}

const costIn = ({ extensions = {} }: Answer) => extensions.cost as { cost: number; limit: number };

describe('the cost of a query', () => {
  it.each(operations)('%s is within the limit, and no less than what it answers', async (_, query) => {
    const { answer } = await ask({ query }, { 'x-query-cost': 'please' });
    expect(answer.errors).toBeUndefined();
    const { cost, limit } = costIn(answer);
    expect(cost).toBeLessThan(limit / 2);
    expect(fieldsIn(answer.data)).toBeLessThanOrEqual(cost);
  });

  it('is told only to those who ask', async () => {
    const { answer } = await ask({ query: '{ graph { version } }' });
    expect(answer).not.toHaveProperty('extensions');
    const told = await ask({ query: '{ graph { version } }' }, { 'x-query-cost': '1' });
    expect(told.answer.extensions).toEqual({ cost: { cost: 2, depth: 2, limit: DEFAULTS.MAX_COST } });
  });

  it('depends on what the graph holds, on the page and on variables, of the operation that is asked', async () => {
    const cost = async (body: object) => costIn((await ask(body, { 'x-query-cost': '1' })).answer).cost;
    const places =
      'query Places($first: Int) { places(first: $first) { nodes { name } } } query Graph { graph { version } }';
    const { data } = await server.ask('{ places { totalCount } }');
    const { totalCount: all } = (data as { places: { totalCount: number } }).places;
    expect(await cost({ query: places, operationName: 'Places', variables: { first: 2 } })).toBe(2 + 1 + 2);
    expect(await cost({ query: places, operationName: 'Places', variables: { first: 100 } })).toBe(2 + 1 + all);
    expect(await cost({ query: places, operationName: 'Graph' })).toBe(2);
    const filtered = await cost({ query: '{ places(first: 1, where: { name: { contains: "a" } }) { totalCount } }' });
    const indexed = await cost({ query: '{ places(first: 1, where: { slug: { eq: "rome" } }) { totalCount } }' });
    expect([filtered, indexed]).toEqual([2 + 1 + all * 2, 2 + 1 + 1 * 2]);
  });
});

describe('a query that asks too much is refused whole, with its cost and the limit', () => {
  it.each<[name: string, query: string, message: RegExp, variables?: object]>([
    ['a circle of twenty levels', circle(20), /depth \d+, and 16 is the limit/],
    [
      'a circle that is wide',
      `{ institutes { nodes { ${'links(first: 100) { nodes { from { '.repeat(3)} name ${'} } }'.repeat(3)} } } }`,
      /cost \d+/,
    ],
    [
      'pages of pages',
      '{ links(first: 100) { nodes { from { links(first: 100) { nodes { to { links(first: 100) { nodes { sentence } } } } } } } } }',
      /cost \d+, and 30000 is the limit/,
    ],
    [
      'fragments that double',
      `{ ...F0 } ${list(14, (i) => `fragment F${i} on Query { ...F${i + 1} ...F${i + 1} }`)} fragment F14 on Query { offices { nodes { name } } }`,
      /cost \d+/,
    ],
    ['too many aliases', `{ ${list(61, (i) => `a${i}: graph { version }`)} }`, /aliases: 61, and 60 is the limit/],
    [
      'too many fields at the root',
      `{ ${list(41, () => 'graph { version }')} }`,
      /root fields: 41, and 40 is the limit/,
    ],
    [
      'too many directives',
      `{ graph { ${list(51, () => 'version @include(if: true)')} } }`,
      /directives: 51, and 50 is the limit/,
    ],
    [
      'a list too long',
      `{ nodes(ids: [${list(101, (i) => `"${i}"`)}]) { id } }`,
      /values in one list: 101, and 100 is the limit/,
    ],
    [
      'a list too long in a variable',
      'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }',
      /values in one list: 101/,
      { ids: Array.from({ length: 101 }, String) },
    ],
    [
      'a filter of too many conditions',
      `{ offices(where: { or: [${list(60, () => '{ slug: { eq: "x" } }')}] }) { totalCount } }`,
      /conditions: 121/,
    ],
    [
      'variables too deep',
      'query ($where: OfficeWhere) { offices(where: $where) { totalCount } }',
      /variables of depth 13/,
      { where: Array.from({ length: 12 }).reduce<object>((inner) => ({ not: inner }), {}) },
    ],
  ])('%s', async (_, query, message, variables) => {
    const { status, answer } = await ask({ query, variables });
    expect(status).toBe(400);
    expect(answer).toEqual({
      errors: [
        {
          message: expect.stringMatching(message),
          extensions: { code: 'QUERY_TOO_COMPLEX', cost: expect.any(Number), limit: expect.any(Number) },
        },
      ],
    });
  });

  it('a document too long', async () => {
    const { status, answer } = await ask({ query: `{ graph { ${'version '.repeat(4_001)} } }` });
    expect([status, answer.errors?.map(({ extensions }) => extensions.code)]).toEqual([400, ['QUERY_TOO_COMPLEX']]);
    expect(answer.errors?.[0]).toMatchObject({
      extensions: { limit: 4000 },
      message: expect.stringContaining('tokens'),
    });
  });

  it.each([
    [
      'a value too deep to be read',
      `{ nodes(ids: ${'['.repeat(3_000)}) { id } }`,
      /^The query has levels in a value: .* 12 is the limit/,
    ],
    [
      'a value too deep',
      `{ nodes(ids: ${'['.repeat(13)}${']'.repeat(13)}) { id } }`,
      /^The query has levels in a value: 13, and 12/,
    ],
    [
      'fields too many to be compared',
      `{ institute(slug: "unicri") { ${'name '.repeat(101)} } }`,
      /of one name in one place: 101, and 100/,
    ],
    [
      'root fields in fragments',
      `{ ...F } fragment F on Query { ${'graph { version } '.repeat(41)} }`,
      /^The query has root fields: 41, and 40/,
    ],
  ])('%s', async (_, query, message) => {
    const { status, answer } = await ask({ query });
    const extensions = { code: 'QUERY_TOO_COMPLEX', cost: expect.any(Number), limit: expect.any(Number) };
    expect([status, answer.errors]).toEqual([
      400,
      [expect.objectContaining({ message: expect.stringMatching(message), extensions })],
    ]);
  });

  it('facets of a list of which no item is wanted', async () => {
    const facets = Array.from({ length: 59 }, (_, n) => `f${n}: facets(by: COUNTRY) { value label count }`).join(' ');
    const { answer } = await ask({ query: `{ places(first: 0) { ${facets} } }` }, { 'x-query-cost': '1' });
    expect(costIn(answer).cost).toBeGreaterThanOrEqual(fieldsIn(answer.data));
  });

  it('errors beyond those that are named, without data whose nulls they would explain', async () => {
    const aliases = Array.from(
      { length: 25 },
      (_, n) => `a${n}: institute(slug: "unicri") { partners(after: "x") { totalCount } }`,
    ).join(' ');
    const { answer } = await ask({ query: `{ ${aliases} }` });
    expect([answer.data, answer.errors?.length]).toEqual([null, DEFAULTS.MAX_ERRORS]);
    const { answer: invalid } = await ask({
      query: `{ ${Array.from({ length: 30 }, (_, n) => `nothing${n}`).join(' ')} }`,
    });
    expect(invalid.errors?.length).toBe(DEFAULTS.MAX_ERRORS);
  });

  it('introspection in circles; but not introspection', async () => {
    const circular = `{ __schema { types { ${'fields { type { '.repeat(5)} name ${'} }'.repeat(5)} } } }`;
    expect((await ask({ query: circular })).answer.errors?.[0]).toMatchObject({
      message: expect.stringContaining('introspection'),
      extensions: { code: 'GRAPHQL_VALIDATION_FAILED' },
    });
    expect(
      (
        await ask({
          query: '{ __schema { types { name fields { name type { name ofType { name ofType { name } } } } } } }',
        })
      ).answer.errors,
    ).toBeUndefined();
  });

  it('names no more errors than anybody reads', async () => {
    const { answer } = await ask({
      query: `{ ${list(39, (i) => `a${i}: institute(slug: "unicri") { offices(first: -1) { totalCount } }`)} }`,
    });
    expect(answer.errors).toHaveLength(DEFAULTS.MAX_ERRORS);
  });
});

describe('the server', () => {
  it('tells those beyond its capacity to come back, and answers them when it can', async () => {
    const small = await started({ settings: { MAX_CONCURRENT: 0 } });
    const response = await fetch(`${small.url}/graphql?query={graph{version}}`);
    expect([
      response.status,
      response.headers.get('retry-after'),
      ((await response.json()) as Answer).errors?.[0]?.extensions.code,
    ]).toEqual([503, '1', 'OVERLOADED']);
    expect((await fetch(`${small.url}/health`)).status).toBe(200);
    await small.close();
  });

  it.each([
    ['headers that do not end', 'GET /graphql?query={graph{version}} HTTP/1.1\r\nhost: here\r\n'],
    [
      'a body that does not end',
      'POST /graphql HTTP/1.1\r\nhost: here\r\ncontent-type: application/json\r\ncontent-length: 100\r\n\r\n{"query":',
    ],
  ])('cuts %s', async (_, begun) => {
    const hasty = await started({ settings: { HEADERS_TIMEOUT: 100, REQUEST_TIMEOUT: 100 } });
    const { hostname, port } = new URL(hasty.url);
    const socket = connect(Number(port), hostname === 'localhost' ? '127.0.0.1' : hostname);
    const closed = new Promise<string>((resolve) => {
      let answer = '';
      socket.on('data', (bytes) => {
        answer += bytes.toString();
      });
      socket.on('close', () => resolve(answer));
    });
    socket.write(begun);
    expect(await closed).toMatch(/^HTTP\/1.1 408/);
    await hasty.close();
  });

  it('refuses a body that is too long as soon as it is, also where it comes in pieces', async () => {
    const pieces = new ReadableStream({
      start(controller) {
        for (let piece = 0; piece < 30; piece++) controller.enqueue(new TextEncoder().encode(' '.repeat(10_000)));
        controller.close();
      },
    });
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: pieces,
      duplex: 'half',
    } as RequestInit);
    expect([response.status, ((await response.json()) as Answer).errors?.[0]?.extensions.code]).toEqual([
      413,
      'BAD_USER_INPUT',
    ]);
  });

  it('takes its settings from the environment, and says what is wrong with one', () => {
    expect(settingsFrom({ MAX_COST: '7', MAX_DEPTH: '' })).toEqual({ ...DEFAULTS, MAX_COST: 7 });
    expect(() => settingsFrom({ MAX_COST: 'lots', MAX_AGE: '-1' })).toThrow(
      `MAX_COST is a whole number from 1 to ${Number.MAX_SAFE_INTEGER} (fields), not "lots"; MAX_AGE is a whole number from 0 to`,
    );
    // Nothing would be let through, and node's timers end there.
    for (const bad of [
      { MAX_CONCURRENT: '0' },
      { ANSWER_TIMEOUT: '0' },
      { ANSWER_TIMEOUT: '3000000000' },
      { WATCH: '2' },
    ])
      expect(() => settingsFrom(bad)).toThrow(Object.keys(bad)[0]);
    expect(settingsFrom({ MAX_CACHE: '0', REQUEST_TIMEOUT: '0' })).toMatchObject({ MAX_CACHE: 0, REQUEST_TIMEOUT: 0 });
  });
});
