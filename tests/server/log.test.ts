import { once } from 'node:events';
import { createServer } from 'node:http';
import { buildSchema, GraphQLError } from 'graphql';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { graphqlEndpoint } from '../../src/server/graphql/endpoint.js';
import { answerFrom } from '../../src/server/http/routes.js';
import { load } from '../../src/server/live/loaded.js';
import { during } from '../../src/server/observe/exchange.js';
import { createLog } from '../../src/server/observe/log.js';
import { DEFAULTS } from '../../src/server/settings.js';
import { smallFacts } from '../facts.js';
import { type Started, started } from '../started.js';

let lines: string[] = [];
beforeEach(() => {
  lines = [];
});
const write = (line: string) => void lines.push(line);
const logged = () => lines.map((line) => JSON.parse(line));
const time = expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);

describe('a line of the log', () => {
  const json = createLog({ LOG_LEVEL: 'info', LOG_FORMAT: 'json' }, write);

  test('is JSON with its level, time, sentence and facts', () => {
    json.info({ version: 'abc' }, 'served');
    json.debug({}, 'too small to tell');
    expect(logged()).toEqual([{ level: 'info', time, version: 'abc', msg: 'served' }]);
  });

  test('says of which request it is', () => {
    during({ id: 'r-1', codes: new Set() }, () => json.warn({}, 'odd'));
    expect(logged()).toEqual([{ level: 'warn', time, requestId: 'r-1', msg: 'odd' }]);
  });

  test('tells of an error what helps to mend it, and not what hangs on it', () => {
    const cause = Object.assign(new TypeError('no such column'), { variables: { password: '1234' } });
    json.error(
      { err: new GraphQLError('masked', { originalError: cause, path: ['institute', 'name'] }) },
      'a query failed',
    );
    expect(logged()).toEqual([
      {
        level: 'error',
        time,
        err: {
          type: 'TypeError',
          message: 'no such column',
          stack: expect.stringContaining('log.test.ts'),
          path: 'institute.name',
        },
        msg: 'a query failed',
      },
    ]);
  });

  test('reads as a sentence for people', () => {
    const people = createLog({ LOG_LEVEL: 'debug', LOG_FORMAT: 'lines' }, write);
    people.info({ version: 'abc', ms: 12 }, 'facts changed and are served');
    people.error({ problems: ['topics.yaml:3:3 unknown field', 'topics.yaml:4:1 no name'] }, 'facts has 2 problems');
    people.error({ err: new Error('oh') }, 'a query failed');
    expect(lines.join('')).toMatch(
      /^\d\d:\d\d:\d\d info {2}facts changed and are served version=abc ms=12\n\d\d:\d\d:\d\d error facts has 2 problems\n {4}topics.yaml:3:3 unknown field\n {4}topics.yaml:4:1 no name\n\d\d:\d\d:\d\d error a query failed\n {4}Error: oh\n( {8}at .*\n)+$/,
    );
  });
});

describe('a request', () => {
  let server: Started;
  beforeAll(async () => {
    server = await started({ log: createLog({ LOG_LEVEL: 'debug', LOG_FORMAT: 'json' }, write) });
  });
  afterAll(() => server.close());

  const idOf = async (id?: string) => {
    const response = await fetch(`${server.url}/health`, { headers: id === undefined ? {} : { 'x-request-id': id } });
    return response.headers.get('x-request-id');
  };
  const made = expect.stringMatching(/^[\da-f]{8}-[\da-f-]{27}$/);

  test('keeps the id that it came with, and gets one where that is none', async () => {
    expect(await idOf('edge-42/a.b:c=')).toBe('edge-42/a.b:c=');
    expect(await idOf()).toEqual(made);
    expect(await idOf()).not.toBe(await idOf());
    for (const odd of ['two words', '"quoted"', 'x'.repeat(129), '{json}']) expect(await idOf(odd)).toEqual(made);
  });

  test.each([
    ['HEAD', '/graphql?query={__typename}', '/graphql', 200],
    ['HEAD', '/health', '/health', 200],
    ['HEAD', '/nothing', '/nothing', 404],
    ['GET', '/health', '/health', 200],
    ['OPTIONS', '/graphql', '/graphql', 204],
    ['DELETE', '/graphql', '/graphql', 405],
  ])('is told by the method that it has: %s %s', async (method, address, path, status) => {
    await (await fetch(server.url + address, { method })).text();
    await expect.poll(() => lines.length).toBeGreaterThan(0);
    expect(logged()).toEqual([expect.objectContaining({ method, path, status })]);
  });

  test('is told with its id, operation and codes, and without what was asked', async () => {
    const query = 'query Secretly($slug: String!) { institute(slug: $slug) { slug } nodes(ids: null) { id } }';
    const address = `${server.url}/graphql?query=${encodeURIComponent(query)}&variables=${encodeURIComponent('{"slug":"secret-1234"}')}`;
    const response = await fetch(address, {
      headers: { 'x-request-id': 'r-2', accept: 'application/graphql-response+json' },
    });
    await response.text();
    await expect.poll(() => lines.length).toBeGreaterThan(0);
    const facts = { requestId: 'r-2', method: 'GET', path: '/graphql', status: 400, ms: expect.any(Number) };
    expect(logged()).toEqual([
      { level: 'debug', time, ...facts, codes: ['GRAPHQL_VALIDATION_FAILED'], msg: 'answered' },
    ]);
    expect(lines.join('')).not.toContain('secret');
  });
});

describe('an error that nobody expected', () => {
  const log = createLog({ LOG_LEVEL: 'info', LOG_FORMAT: 'json' }, write);
  const fail = () => {
    throw new Error('the password is 1234');
  };
  const told = {
    message: 'Something went wrong on the server.',
    extensions: { code: 'INTERNAL_SERVER_ERROR', requestId: 'r-3' },
  };
  const line = {
    level: 'error',
    time,
    requestId: 'r-3',
    err: expect.objectContaining({ message: 'the password is 1234' }),
  };

  test('in a query is told by the id under which it is logged', async () => {
    const schema = buildSchema('type Query { broken: Int }');
    Object.assign(schema.getQueryType()?.getFields().broken ?? {}, { resolve: fail });
    const loaded = load(smallFacts('Crime').path);
    const endpoint = graphqlEndpoint(schema, () => loaded, DEFAULTS, {
      logError: (err) => log.error({ err }, 'a query failed'),
    });
    const response = await during({ id: 'r-3', codes: new Set() }, () =>
      endpoint.fetch('http://localhost/graphql?query={broken}'),
    );
    expect(await response.json()).toMatchObject({ errors: [told] });
    expect(logged()).toEqual([{ ...line, err: expect.objectContaining({ path: 'broken' }), msg: 'a query failed' }]);
  });

  test('anywhere else is told by the same id', async () => {
    const answer = answerFrom(
      { '/broken': { GET: fail } },
      () => '',
      (err) => log.error({ err }, 'a request failed'),
    );
    const server = createServer((request, response) =>
      during({ id: 'r-3', codes: new Set() }, () => answer(request, response)),
    );
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const response = await fetch(`http://127.0.0.1:${Object(server.address()).port}/broken`);
    expect([response.status, await response.json()]).toEqual([500, { errors: [told] }]);
    expect(logged()).toEqual([{ ...line, msg: 'a request failed' }]);
    server.close();
  });
});
