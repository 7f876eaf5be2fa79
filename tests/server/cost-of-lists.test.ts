import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { list } from '../adversaries/shapes.js';
import { smallFacts } from '../facts.js';
import { type Answer, type Started, started } from '../started.js';

let server: Started;
beforeAll(async () => {
  server = await started();
});
afterAll(() => server.close());

async function ask(query: string, variables?: object): Promise<{ status: number; answer: Answer; cost: number }> {
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json', 'x-query-cost': '1' },
    body: JSON.stringify({ query, variables }),
  });
  const answer = (await response.json()) as Answer;
  const told = (answer.extensions?.cost ?? answer.errors?.[0]?.extensions) as { cost?: number } | undefined;
  return { status: response.status, answer, cost: told?.cost ?? Number.NaN };
}

const codesIn = ({ errors = [] }: Answer) => errors.map(({ extensions }) => extensions.code);

/** How many fields an answer has; each value of a list is one too. */
const fieldsIn = (value: unknown): number =>
  Array.isArray(value)
    ? value.reduce((sum: number, item) => sum + (typeof item === 'object' ? fieldsIn(item) : 1), 0)
    : typeof value === 'object' && value !== null
      ? Object.values(value).reduce((sum: number, field) => sum + 1 + fieldsIn(field), 0)
      : 0;

describe('a list costs as much as it can hold', () => {
  it.each([
    ['documents', '{ frameworks { nodes { documents { symbol title url } } } }'],
    ['aliases', `{ institutes { nodes { ${list(50, (i) => `a${i}: aliases`)} } } }`],
    ['sameAs and identifiers', '{ partners(first: 100) { nodes { sameAs identifiers } } }'],
    ['evidence', '{ links(first: 100) { nodes { evidence { url citation source { name } } } } }'],
    [
      'a neighbourhood',
      '{ neighbourhood(of: { institute: "unicri" }, depth: 3, first: 250) { nodes { id name } links { id relation from { id } to { id } } } }',
    ],
    [
      'paths',
      '{ paths(from: { partner: "unodc" }, to: { sdg: 16 }, maxLength: 4, first: 20) { nodes { id } links { id sentence } } }',
    ],
    [
      'facets',
      '{ partners { a: facets(by: CATEGORY) { value label count } b: facets(by: KIND) { value label count } } }',
    ],
    [
      'what a search matched',
      '{ search(query: "crime justice", first: 20) { edges { score matched { property text } } } }',
    ],
    ['disputes', '{ disputes(first: 100) { nodes { claims { value } links { sentence } } } }'],
    [
      'the vocabulary',
      '{ graph { relations { roles { role description } } readings { name } properties { of name } types { type } } }',
    ],
    [
      'a report',
      '{ report { types { properties { property known } } staleLinks(first: 100) { nodes { sentence } } } }',
    ],
    [
      'what is missing',
      '{ institutes { nodes { missing { property reason note } sources { name } claims { value } } } }',
    ],
  ])('%s', async (_, query) => {
    const { answer, cost } = await ask(query);
    expect(answer.errors).toBeUndefined();
    expect(fieldsIn(answer.data)).toBeLessThanOrEqual(cost);
  });

  it('facets once a list, not once an item of the page', async () => {
    const facets = '{ value count }';
    const asked = (first: number) =>
      ask(`{ events(first: ${first}) { a: facets(by: CATEGORY) ${facets} totalCount } }`);
    expect((await asked(50)).cost).toBe((await asked(1)).cost);
  });
});

describe('paths that turn back on themselves', () => {
  const far = (first: number) =>
    `paths(from: { programme: "cbrn-centres-of-excellence" }, to: { partner: "european-external-action-service" }, maxLength: 8, first: ${first}) { length }`;

  it('are bounded by their steps', async () => {
    const { answer, cost } = await ask(`{ ${far(2)} }`);
    expect(answer.errors === undefined || codesIn(answer)[0] === 'BAD_USER_INPUT').toBe(true);
    expect(cost).toBeGreaterThan(1000);
  });

  it('cannot be asked for many times at once', async () => {
    const { status, answer } = await ask(`{ ${list(39, (i) => `a${i}: ${far(2)}`)} }`);
    expect([status, codesIn(answer)]).toEqual([400, ['QUERY_TOO_COMPLEX']]);
  });
});

describe('texts and orders among arguments', () => {
  const inList = (times: number) => `[${'$text '.repeat(times)}]`;

  it.each<[name: string, query: string, text: string, argument: string]>([
    [
      'a long text in a filter',
      '{ sources(where: { name: { contains: $text } }) { totalCount } }',
      'a'.repeat(1001),
      'where',
    ],
    [
      'one that is long when it is folded',
      '{ sources(where: { name: { contains: $text } }) { totalCount } }',
      'ﷺ'.repeat(56),
      'where',
    ],
    ['one of a list', `{ sources(where: { name: { in: ${inList(3)} } }) { totalCount } }`, 'a'.repeat(92_000), 'where'],
    [
      'one deep in a filter',
      '{ topics(where: { not: { narrower: { some: { or: [{ slug: { startsWith: $text } }] } } } }) { totalCount } }',
      'b'.repeat(5000),
      'where',
    ],
    ['a source', '{ institutes { nodes { links(source: $text) { totalCount } } } }', 'c'.repeat(75_000), 'source'],
    ['an id', '{ node(id: $text) { id } }', 'd'.repeat(2000), 'id'],
    ['a slug', '{ office(slug: $text) { id } }', 'e'.repeat(2000), 'slug'],
    ['a language', '{ institutes { nodes { aliases(language: $text) } } }', 'f'.repeat(2000), 'language'],
    ['a query of a search', '{ search(query: $text) { totalCount } }', 'g '.repeat(600), 'query'],
    ['an end of paths', '{ paths(from: { office: $text }, to: { sdg: 16 }) { length } }', 'h'.repeat(2000), 'from'],
  ])('%s is refused, naming its argument', async (_, query, text, argument) => {
    const type = /node\(id/.test(query) ? 'ID!' : 'String!';
    const { status, answer } = await ask(`query ($text: ${type}) ${query}`, { text });
    expect(status).toBe(400);
    expect(answer.errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument } }]);
  });

  it('cost more the longer they are, and the more there are', async () => {
    const cost = async (where: string, text: string) =>
      (await ask(`query ($text: String!) { sources(first: 0, where: ${where}) { totalCount } }`, { text })).cost;
    const short = await cost('{ name: { contains: $text } }', 'a');
    expect(await cost('{ name: { contains: $text } }', 'a'.repeat(1000))).toBeGreaterThan(2 * short);
    expect(await cost(`{ name: { in: ${inList(100)} } }`, 'a'.repeat(1000))).toBeGreaterThan(
      10 * (await cost('{ name: { in: [$text] } }', 'a')),
    );
  });

  it('an order has each field once, and its keys cost', async () => {
    const asked = (orderBy: string) => ask(`{ sources(first: 2, orderBy: [${orderBy}]) { edges { cursor } } }`);
    const [one, twice, two] = await Promise.all([
      asked('{ field: NAME }'),
      asked('{ field: NAME } { field: NAME, direction: DESC }'),
      asked('{ field: NAME } { field: TITLE }'),
    ]);
    expect(twice.answer.data).toEqual(one.answer.data);
    // Two more values are read.
    expect(twice.cost).toBe(one.cost + 1);
    expect(two.cost).toBeGreaterThan(one.cost);
  });

  it('a cursor holds no more of a text than its beginning', async () => {
    const other = await started({ fixtures: smallFacts('a long name '.repeat(40).trim()).path });
    onTestFinished(() => other.close());
    const { data } = await other.ask('{ topics(orderBy: [{ field: NAME }]) { edges { cursor node { name } } } }');
    const topics = data?.topics as { edges: { cursor: string; node: { name: string } }[] };
    const [edge] = topics.edges;
    expect(edge?.node.name.length).toBeGreaterThan(450);
    expect(edge?.cursor.length).toBeLessThan(350);
  });

  it('a cursor of another list is refused for each list of which it is asked, however long it is', async () => {
    const cursor = Buffer.from(JSON.stringify(['other', 'x'.repeat(60_000)])).toString('base64url');
    const { status, answer } = await ask(
      `query ($cursor: String!) { topics(first: 100) { nodes { ${list(5, (i) => `a${i}: narrower(after: $cursor) { totalCount }`)} } } }`,
      { cursor },
    );
    expect(status).toBe(200);
    expect(new Set(codesIn(answer))).toEqual(new Set(['BAD_USER_INPUT']));
  });
});
