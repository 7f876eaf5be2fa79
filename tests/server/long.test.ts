import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { list } from '../adversaries/shapes.js';
import { type Answer, type Started, started } from '../started.js';

let server: Started;
beforeAll(async () => {
  server = await started();
});
afterAll(() => server.close());

async function ask(body: object, url = server.url): Promise<{ status: number; text: string }> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
    body: JSON.stringify(body),
  });
  return { status: response.status, text: await response.text() };
}

const LONG = 'a long text, '.repeat(5_000);
const WORD = 'a'.repeat(60_000);
const many = (field: (index: number) => string) => list(30, (i) => `a${i}: ${field(i)}`);

describe('errors repeat no more of what was sent than tells it from the rest', () => {
  it.each<[name: string, body: { query: string; variables?: object }]>([
    [
      'a role',
      {
        query: `query ($r: Role) { ${many(() => 'institute(slug: "unicri") { partners(role: $r) { totalCount } }')} }`,
        variables: { r: LONG },
      },
    ],
    [
      'a role in a filter',
      {
        query: `query ($r: Role) { ${many(() => 'offices(where: { topics: { some: { link: { role: { eq: $r } } } } }) { totalCount }')} }`,
        variables: { r: WORD },
      },
    ],
    [
      'a property',
      { query: `query ($p: String) { ${many(() => 'claims(property: $p) { totalCount }')} }`, variables: { p: LONG } },
    ],
    [
      'relations',
      {
        query: `query ($p: [String!]) { ${many(() => 'neighbourhood(of: { sdg: 16 }, relations: $p) { truncated }')} }`,
        variables: { p: [WORD] },
      },
    ],
    [
      'an end of paths',
      {
        query: `query ($o: String!) { ${list(20, (i) => `a${i}: paths(from: { office: $o }, to: { sdg: 16 }, first: 0) { length }`)} }`,
        variables: { o: LONG },
      },
    ],
    [
      'a date',
      {
        query: `query (${list(30, (i) => `$d${i}: PartialDate`)}) { ${many((i) => `report(asOf: $d${i}) { weakCount }`)} }`,
        variables: Object.fromEntries(Array.from({ length: 30 }, (_, i) => [`d${i}`, LONG.slice(0, 3000)])),
      },
    ],
    [
      'a date that is an object',
      {
        query: 'query ($d: PartialDate) { report(asOf: $d) { weakCount } }',
        variables: { d: Object.fromEntries(Array.from({ length: 90 }, (_, i) => [`k${i}`, LONG.slice(0, 500)])) },
      },
    ],
    ['a number', { query: 'query ($n: Int) { offices(first: $n) { totalCount } }', variables: { n: LONG } }],
    [
      'an input',
      {
        query: 'query ($w: OfficeWhere) { offices(where: $w) { totalCount } }',
        variables: { w: { [WORD]: LONG.slice(0, 20_000) } },
      },
    ],
    [
      'a value of an enum',
      { query: `{ ${many(() => `places(orderBy: [{ field: ${WORD.slice(0, 2_000)} }]) { totalCount }`)} }` },
    ],
    ['a type', { query: `{ ${list(30, (i) => `... on ${WORD.slice(0, 2_000)}${i} { id }`)} }` }],
    ['a field', { query: `{ ${list(30, (i) => `${WORD.slice(0, 2_000)}${i}`)} }` }],
    ['an argument', { query: `{ ${many((i) => `offices(${WORD.slice(0, 2_000)}${i}: 1) { totalCount }`)} }` }],
    ['a fragment', { query: `{ ${list(30, (i) => `...${WORD.slice(0, 2_000)}${i}`)} }` }],
    ['a directive', { query: `{ graph { version ${list(30, (i) => `@${WORD.slice(0, 2_000)}${i}`)} } }` }],
    ['a URL', { query: `{ ${many(() => `entity(ref: { uri: "${LONG.slice(0, 3_000)}" }) { id }`)} }` }],
    ['what is no GraphQL', { query: `{ "${WORD}` }],
    ['a name where there is none', { query: `{ graph { version } } ${WORD}` }],
    ['an operation', { query: 'query A { graph { version } }', operationName: WORD } as { query: string }],
    ['a document', { documentId: WORD } as unknown as { query: string }],
    [
      'an alias, in the path of errors',
      {
        query: `{ ${'a'.repeat(50_000)}: institute(slug: "unicri") { ${many(() => 'offices(after: "x") { totalCount }')} } }`,
      },
    ],
  ])('%s', async (_, body) => {
    const { status, text } = await ask(body);
    const { errors = [] } = JSON.parse(text) as Answer;
    expect([400, 404, 200]).toContain(status);
    expect(errors.length).toBeGreaterThan(0);
    for (const { message } of errors) expect(message.length).toBeLessThanOrEqual(510);
    expect(text).not.toMatch(/a{102}|(a long text, ){9}/);
    expect(text.length).toBeLessThan(20 * 1_000);
  });

  it('an address', async () => {
    const response = await fetch(`${server.url}/${'a'.repeat(10_000)}`);
    expect([response.status, (await response.text()).length < 500]).toEqual([404, true]);
  });

  it('what is short is repeated whole', async () => {
    const { errors } = await server.ask(
      '{ institute(slug: "unicri") { claims(property: "the one who keeps the books") { id } } }',
    );
    expect(errors?.[0]?.message).toContain('There is no property "the one who keeps the books"; choose from');
  });
});

describe('an answer beyond the limit of bytes', () => {
  const query = '{ sources(first: 100) { nodes { id name title url } } }';

  it('is refused with how long it is and the limit, and one within is not', async () => {
    const { text } = await ask({ query });
    const bytes = Buffer.byteLength(JSON.stringify((JSON.parse(text) as Answer).data));
    const [enough, less] = await Promise.all(
      [bytes, bytes - 1].map((MAX_ANSWER) => started({ settings: { MAX_ANSWER } })),
    );
    expect(await ask({ query }, enough?.url)).toEqual({ status: 200, text });
    const refused = await ask({ query }, less?.url);
    expect(refused.status).toBe(400);
    expect(JSON.parse(refused.text)).toEqual({
      errors: [
        {
          message: expect.stringMatching(/^The answer has more than \d+ bytes/),
          extensions: { code: 'QUERY_TOO_COMPLEX', bytes, limit: bytes - 1 },
        },
      ],
    });
    await Promise.all([enough?.close(), less?.close()]);
  });
});
