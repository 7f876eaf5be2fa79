import { buildSchema, GraphQLError } from 'graphql';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { fixturesFolder } from '../../src/installation.js';
import { graphqlEndpoint } from '../../src/server/graphql/endpoint.js';
import { load } from '../../src/server/live/loaded.js';
import { DEFAULTS } from '../../src/server/settings.js';
import { type Answer, type Started, started } from '../started.js';

let server: Started;
beforeAll(async () => {
  server = await started();
});
afterAll(() => server.close());

const json = { 'content-type': 'application/json', accept: 'application/graphql-response+json' };
const post = (body: unknown, headers: Record<string, string> = json) =>
  fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers,
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
const codes = ({ errors = [] }: Answer) => errors.map(({ extensions }) => extensions.code);

const find = 'query Find($slug: String!) { institute(slug: $slug) { slug } }';

describe('a request that is refused has a code', () => {
  const cases: Record<string, [code: string, body: unknown, argument?: string]> = {
    'syntax error': ['GRAPHQL_PARSE_FAILED', { query: '{ institute(' }],
    'empty query': ['GRAPHQL_PARSE_FAILED', { query: '' }],
    'unknown field': ['GRAPHQL_VALIDATION_FAILED', { query: '{ instituut }' }],
    'missing variable': ['BAD_USER_INPUT', { query: find }, 'slug'],
    'variable of the wrong type': ['BAD_USER_INPUT', { query: find, variables: { slug: 16 } }, 'slug'],
    'unknown operation': ['BAD_USER_INPUT', { query: find, operationName: 'Lose' }],
    'ambiguous operation': ['BAD_USER_INPUT', { query: 'query A { __typename } query B { __typename }' }],
    'no operation': ['BAD_USER_INPUT', { query: 'fragment F on Query { __typename }' }],
    'no query': ['BAD_USER_INPUT', {}],
    'unknown parameter': ['BAD_USER_INPUT', { query: '{ __typename }', querry: '' }],
    'operation name that is no string': ['BAD_USER_INPUT', { query: '{ __typename }', operationName: {} }],
    'several requests in one': ['BAD_USER_INPUT', [{ query: '{ __typename }' }]],
    'bad JSON': ['BAD_USER_INPUT', '{"query":'],
  };
  for (const [name, [code, body, argument]] of Object.entries(cases)) {
    test(name, async () => {
      const response = await post(body);
      const answer = (await response.json()) as Answer;
      expect([response.status, codes(answer)]).toEqual([400, [code]]);
      expect(answer).toEqual({
        errors: [
          { message: expect.any(String), extensions: { code, ...(argument && { argument }) }, ...place(answer) },
        ],
      });
    });
  }

  test('variables of an address that are not JSON', async () => {
    const response = await fetch(`${server.url}/graphql?query={__typename}&variables={`);
    expect([response.status, codes((await response.json()) as Answer)]).toEqual([400, ['BAD_USER_INPUT']]);
  });

  test('forms, plain text and files, which any page can post', async () => {
    for (const type of ['application/x-www-form-urlencoded', 'text/plain', 'multipart/form-data; boundary=x']) {
      const response = await post('query={__typename}', { 'content-type': type });
      expect([response.status, codes((await response.json()) as Answer)], type).toEqual([415, ['BAD_USER_INPUT']]);
    }
  });

  test('an answer that is asked for in a form that there is not', async () => {
    const response = await post({ query: '{ __typename }' }, { ...json, accept: 'image/png' });
    expect([response.status, codes((await response.json()) as Answer)]).toEqual([406, ['BAD_USER_INPUT']]);
  });

  test('a body over a megabyte', async () => {
    const response = await post({ query: `{ __typename }${' '.repeat(1_000_000)}` });
    expect([response.status, codes((await response.json()) as Answer)]).toEqual([413, ['BAD_USER_INPUT']]);
  });
});

test('where only application/json is accepted, an unusable query is an answer and a malformed request is not', async () => {
  const old = { ...json, accept: 'application/json' };
  const statuses = await Promise.all(
    [{ query: '{' }, { query: '{ no }' }, { query: find }, '{'].map(async (body) => (await post(body, old)).status),
  );
  expect(statuses).toEqual([200, 200, 200, 400]);
});

describe('an error while answering', () => {
  const schema = buildSchema('type Query { broken: Int, wrong: Int, refused(size: Int! = 1): Int, missing: Int! }');
  const resolve: Record<string, () => unknown> = {
    broken: () => {
      throw new Error('the password is 1234');
    },
    wrong: () => 'no number',
    refused: () => {
      throw new GraphQLError('size is from 1 to 9', { extensions: { code: 'BAD_USER_INPUT', argument: 'size' } });
    },
  };
  for (const [name, field] of Object.entries(schema.getQueryType()?.getFields() ?? {}))
    field.resolve = resolve[name] ?? (() => null);
  const loaded = load(fixturesFolder);
  const log = vi.spyOn(console, 'error').mockReturnValue();
  afterAll(() => log.mockRestore());
  const endpoint = graphqlEndpoint(schema, () => loaded, DEFAULTS);

  const ask = async (query: string, variables = {}) => {
    log.mockClear();
    const response = await endpoint.fetch('http://localhost/graphql', {
      method: 'POST',
      headers: json,
      body: JSON.stringify({ query, variables }),
    });
    const { errors = [] } = (await response.json()) as Answer;
    const logged = log.mock.calls.flat().map(String);
    return { logged, errors: errors.map(({ message, extensions }) => ({ message, ...extensions })) };
  };
  const masked = { message: 'Something went wrong on the server.', code: 'INTERNAL_SERVER_ERROR' };

  test('that is the fault of the server is masked and logged', async () => {
    expect(await ask('{ broken }')).toEqual({
      errors: [masked],
      logged: [expect.stringContaining('the password is 1234')],
    });
    expect(await ask('{ wrong }')).toMatchObject({ errors: [masked], logged: [expect.stringContaining('no number')] });
    expect(await ask('{ missing }')).toMatchObject({
      errors: [masked],
      logged: [expect.stringContaining('Query.missing')],
    });
  });

  test('that the client can mend reaches it, and is not logged', async () => {
    expect(await ask('{ refused }')).toEqual({
      errors: [{ message: 'size is from 1 to 9', code: 'BAD_USER_INPUT', argument: 'size' }],
      logged: [],
    });
    expect(await ask('query ($size: Int = 1) { refused(size: $size) }', { size: null })).toEqual({
      errors: [
        {
          message: 'Argument "size" of non-null type "Int!" must not be null.',
          code: 'BAD_USER_INPUT',
          argument: 'size',
        },
      ],
      logged: [],
    });
  });
});

/** Where in the query it is, for errors that are somewhere in it. */
function place({ errors: [error] = [] }: Answer) {
  return error && 'locations' in error ? { locations: error.locations } : {};
}
