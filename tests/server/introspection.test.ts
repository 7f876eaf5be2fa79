import { getIntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { list } from '../adversaries/shapes.js';
import { fieldsIn } from '../fields.js';
import { type Answer, type Started, started } from '../started.js';

let server: Started;
beforeAll(async () => {
  server = await started();
});
afterAll(() => server.close());

async function ask(
  query: string,
  variables: object = {},
  url = server.url,
): Promise<{ status: number; answer: Answer }> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json', 'x-query-cost': '1' },
    body: JSON.stringify({ query, variables }),
  });
  return { status: response.status, answer: (await response.json()) as Answer };
}

/** The query of graphql-js, from which tools make theirs. */
const WHOLE = getIntrospectionQuery({
  specifiedByUrl: true,
  directiveIsRepeatable: true,
  schemaDescription: true,
  inputValueDeprecation: true,
  oneOf: true,
});
/** As clients send it that ask every object for its type. */
const withTypenames = (query: string) => query.replace(/\{(?=\s+\w)(?!\s+__schema)/g, '{ __typename');

const TYPE =
  'name kind fields(includeDeprecated: true) { name args { name defaultValue type { name ofType { name ofType { name } } } } }';

describe('what the schema answers about itself is counted exactly', () => {
  it.each<[name: string, query: string, variables?: object]>([
    ['the whole of it', WHOLE],
    ['the whole of it without descriptions', getIntrospectionQuery({ descriptions: false })],
    ['the whole of it with the type of everything', withTypenames(WHOLE)],
    ['its types', '{ __schema { types { name } } }'],
    [
      'its types by several names',
      `{ ${list(7, (i) => `a${i}: __schema { b: types { c: name d: kind e: name } types { fields { name } } }`)} }`,
    ],
    [
      'in fragments',
      `{ ...A } fragment A on Query { __schema { types { ...T } } } fragment T on __Type { ... on __Type { ${TYPE} } }`,
    ],
    [
      'types that are there, and not',
      `{ ${list(20, (i) => `t${i}: __type(name: "${i % 2 ? 'Office' : 'Nothing'}") { ${TYPE} }`)} }`,
    ],
    ['a type by a variable', `query ($name: String!) { __type(name: $name) { ${TYPE} } }`, { name: 'Institute' }],
    [
      'enums, inputs and interfaces',
      '{ __schema { types { enumValues { name } inputFields { type { kind } } interfaces { name } possibleTypes { name } } } }',
    ],
    [
      'directives',
      '{ __schema { directives { name locations args { name type { kind } } } mutationType { name } subscriptionType { fields { name } } } }',
    ],
    [
      'ends of types that end',
      '{ __schema { types { fields { type { a: ofType { ofType { ofType { ofType { ofType { ofType { name } } } } } } } } } } }',
    ],
  ])('%s', async (_, query, variables) => {
    const { status, answer } = await ask(query, variables);
    expect([status, answer.errors]).toEqual([200, undefined]);
    const { cost, limit } = (answer.extensions as { cost: { cost: number; limit: number } }).cost;
    expect(cost).toBe(fieldsIn(answer.data));
    expect(cost).toBeLessThanOrEqual(limit);
  });

  it('what is skipped counts as if it were not', async () => {
    const { answer } = await ask('{ __schema { queryType { name } types @skip(if: true) { name } } }');
    const { answer: asked } = await ask('{ __schema { queryType { name } types { name } } }');
    expect(answer.extensions).toEqual(asked.extensions);
  });

  it('tools can ask for it whatever the settings are', async () => {
    const narrow = await started({ settings: { MAX_COST: 10, MAX_DEPTH: 3 } });
    expect((await ask(WHOLE, {}, narrow.url)).answer.errors).toBeUndefined();
    expect((await ask('{ offices { nodes { name } } }', {}, narrow.url)).status).toBe(400);
    expect((await ask(`{ __schema { queryType { name } } offices { nodes { name } } }`, {}, narrow.url)).status).toBe(
      400,
    );
    await narrow.close();
  });
});

describe('asking for it many times over is refused, before it is answered', () => {
  const types = (selection: string) => `{ __schema { types { ${selection} } } }`;
  const body = WHOLE.slice(WHOLE.indexOf('{'), WHOLE.indexOf('fragment'));
  const fragments = WHOLE.slice(WHOLE.indexOf('fragment'));
  const whole = body.slice(1, body.lastIndexOf('}'));
  it.each<[name: string, query: string]>([
    ['three times at the root', `{ ${list(3, (i) => whole.replace('__schema', `s${i}: __schema`))} } ${fragments}`],
    [
      'by aliases of its types',
      `{ __schema { ${list(30, (i) => `a${i}: types { fields { name args { name } } }`)} } }`,
    ],
    [
      'by aliases two levels deep',
      types(list(7, (i) => `a${i}: fields { ${list(7, (j) => `b${j}: args { name description }`)} }`)),
    ],
    [
      'by aliases of five',
      types(list(5, (i) => `a${i}: fields { ${list(6, (j) => `b${j}: args { type { name } }`)} }`)),
    ],
    [
      'by the fields of fields',
      types(
        list(
          9,
          (i) => `a${i}: fields { type { ofType { fields { name args { name type { name ofType { name } } } } } } }`,
        ),
      ),
    ],
    [
      'by aliases in fragments',
      `${types(list(20, (i) => `a${i}: fields { ...F }`))} fragment F on __Field { name type { name ...T } } fragment T on __Type { a: ofType { ...N } b: ofType { ...N } } fragment N on __Type { name kind }`,
    ],
    [
      'by fragments that double',
      `${types('...F0')} ${list(16, (i) => `fragment F${i} on __Type { ...F${i + 1} ...F${i + 1} }`)} fragment F16 on __Type { name }`,
    ],
    [
      'by each type by name',
      `{ ${list(40, (i) => `t${i}: __type(name: "Query") { fields { args { name type { name inputFields { name description type { name kind } } } } } }`)} }`,
    ],
    [
      'by a chain of what types are made of',
      types(`fields { type { ${'ofType { '.repeat(30)} name ${'}'.repeat(30)} } }`),
    ],
  ])('%s', async (_, query) => {
    const { status, answer } = await ask(query);
    expect([status, answer.data, answer.errors]).toEqual([
      400,
      undefined,
      [
        {
          message: expect.stringMatching(/^The query has introspection of (cost|depth) \d+, and \d+ is the limit/),
          extensions: { code: 'QUERY_TOO_COMPLEX', cost: expect.any(Number), limit: expect.any(Number) },
        },
      ],
    ]);
  });
});
