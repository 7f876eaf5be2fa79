import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEFAULTS } from '../../src/server/settings.js';
import { list } from '../adversaries/shapes.js';
import { type Answer, type Started, started } from '../started.js';

let server: Started;
beforeAll(async () => {
  server = await started();
});
afterAll(() => server.close());

async function ask(query: string, variables?: object): Promise<{ status: number; answer: Answer }> {
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json', 'x-query-cost': '1' },
    body: JSON.stringify({ query, variables }),
  });
  return { status: response.status, answer: (await response.json()) as Answer };
}

const costOf = async (query: string, variables?: object) => {
  const { answer } = await ask(query, variables);
  expect(answer.errors).toBeUndefined();
  return costIn(answer).cost;
};

const costIn = ({ extensions = {} }: Answer) => extensions.cost as { cost: number; limit: number };

const { MAX_TEXT } = DEFAULTS;
const LONG = 'x'.repeat(MAX_TEXT + 1);
/** One letter that is eighteen when it is folded. */
const LIGATURE = '\uFDFA'.repeat(MAX_TEXT);

describe('a text among the arguments has a length', () => {
  it.each<[name: string, argument: string, query: string, variables?: object]>([
    ['in a filter', 'where', `{ offices(where: { name: { contains: "${LONG}" } }) { totalCount } }`],
    ['in a list of a filter', 'where', `{ partners(where: { slug: { in: ["a", "${LONG}"] } }) { totalCount } }`],
    [
      'in a filter of a filter',
      'where',
      `{ institutes(where: { not: { offices: { some: { or: [{ slug: { eq: "${LONG}" } }] } } } }) { totalCount } }`,
    ],
    [
      'in a variable for a text',
      'where',
      'query ($t: String) { sources(where: { name: { contains: $t } }) { totalCount } }',
      { t: LONG },
    ],
    [
      'in a variable for a filter',
      'where',
      'query ($w: SourceWhere) { sources(where: $w) { totalCount } }',
      { w: { name: { startsWith: LONG } } },
    ],
    [
      'in a filter of links',
      'where',
      `{ institute(slug: "unicri") { partners(where: { link: { source: { eq: "${LONG}" } } }) { totalCount } } }`,
    ],
    ['as an id', 'id', `{ node(id: "${LONG}") { id } }`],
    ['among ids', 'ids', 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: ['a', LONG] }],
    ['as a slug', 'slug', `{ office(slug: "${LONG}") { id } }`],
    ['as the slug of a source', 'source', `{ links(source: "${LONG}") { totalCount } }`],
    [
      'as the slug of a framework',
      'framework',
      `{ institute(slug: "unicri") { priorities(framework: "${LONG}") { totalCount } } }`,
    ],
    ['in a reference', 'ref', `{ entity(ref: { partner: "${LONG}" }) { id } }`],
    ['as a URI', 'ref', `{ entity(ref: { uri: "https://x.example/${LONG}" }) { id } }`],
    ['as words to search for', 'query', `{ search(query: "${LONG}") { totalCount } }`],
    ['as a language', 'language', `{ institute(slug: "unicri") { aliases(language: "${LONG}") } }`],
    ['where it is skipped', 'slug', `{ office(slug: "${LONG}") @skip(if: true) { id } graph { version } }`],
  ])('%s', async (_, argument, query, variables) => {
    const { status, answer } = await ask(query, variables);
    expect([status, answer]).toEqual([
      400,
      {
        errors: [
          expect.objectContaining({
            message: expect.stringMatching(
              new RegExp(`^\`${argument}\` has a text of 1\\d{3} characters, and ${MAX_TEXT} is the limit: shorten it`),
            ),
            extensions: expect.objectContaining({ code: 'BAD_USER_INPUT', argument }),
          }),
        ],
      },
    ]);
  });

  it('as it is compared, and can be as long as that', async () => {
    const filters = list(8, (i) => `a${i}: sources(where: { name: { contains: $t } }, last: ${i}) { totalCount }`);
    const { answer } = await ask(`query ($t: String) { ${filters} }`, { t: LIGATURE.slice(0, 1_000 / 18) });
    expect(answer.errors).toBeUndefined();
    expect(answer.data).toMatchObject({ a0: { totalCount: 0 }, a7: { totalCount: 0 } });
  });

  it('but a cursor is as long as its keys are', async () => {
    const keys = (await server.ask('{ __type(name: "InstituteOrderField") { enumValues { name } } }')).data as {
      __type: { enumValues: { name: string }[] };
    };
    const orderBy = keys.__type.enumValues.map(({ name }) => `{ field: ${name} }`).join(' ');
    const page = `institutes(orderBy: [${orderBy}], first: 1, where: { name: { contains: $part } }, after: $after) { edges { cursor node { slug } } }`;
    const query = `query ($part: String, $after: String) { ${page} }`;
    interface Page {
      readonly institutes: {
        readonly edges: readonly { readonly cursor: string; readonly node: { readonly slug: string } }[];
      };
    }
    const first = (await ask(query, { part: 'i' })).answer.data as unknown as Page;
    const cursor = first.institutes.edges[0]?.cursor ?? '';
    const { answer } = await ask(query, { part: 'i', after: cursor });
    expect(answer.errors).toBeUndefined();
    expect((answer.data as unknown as Page).institutes.edges.map(({ node }) => node.slug)).not.toContain(
      first.institutes.edges[0]?.node.slug,
    );
    const narrow = await started({ settings: { MAX_TEXT: 20 } });
    try {
      expect(cursor.length).toBeGreaterThan(20);
      expect((await narrow.ask(query, { part: 'i', after: cursor })).errors).toBeUndefined();
    } finally {
      await narrow.close();
    }
  });
});

describe('what is asked twice', () => {
  it('is one key of an order, of which the first direction counts', async () => {
    const offices = (orderBy: string) => `{ offices(orderBy: [${orderBy}]) { edges { cursor node { slug } } } }`;
    const once = await server.ask(offices('{ field: NAME, direction: DESC }'));
    const often = `{ field: NAME, direction: DESC } ${list(40, (i) => `{ field: NAME, direction: ${i % 2 ? 'ASC' : 'DESC'} }`)}`;
    expect((await ask(offices(often))).answer.data).toEqual(once.data);
  });

  it('by several names costs as often, fields and lists alike', async () => {
    const names = (count: number) =>
      `{ places(first: 10) { nodes { ${list(count, (i) => `a${i}: aliases b${i}: name`)} } } }`;
    const [one, four] = [await costOf(names(1)), await costOf(names(4))];
    expect(four - 3).toBe(4 * (one - 3));
  });

  it('facets are charged once a list, whatever its page', async () => {
    const events = (first: number) => costOf(`{ events(first: ${first}) { facets(by: CATEGORY) { value count } } }`);
    expect(await events(100)).toBe(await events(0));
    const both = await costOf(
      '{ events(first: 100) { a: facets(by: CATEGORY) { value } b: facets(by: INSTITUTE) { value } } }',
    );
    expect(both).toBeLessThan(1_000);
  });
});

describe('the more is asked of the graph, the more it costs', () => {
  const dearer = async (less: string, more: string) => expect(await costOf(more)).toBeGreaterThan(await costOf(less));

  it.each([
    [
      'the values of a list',
      '{ partners(where: { slug: { in: ["a"] } }) { totalCount } }',
      `{ partners(where: { slug: { in: [${list(50, (i) => `"a${i}"`)}] } }) { totalCount } }`,
    ],
    [
      'keys of an order',
      '{ events(orderBy: [{ field: NAME }]) { totalCount } }',
      '{ events(orderBy: [{ field: NAME }, { field: DATE }]) { totalCount } }',
    ],
    ['a list at a time', '{ links(first: 0) { totalCount } }', '{ links(first: 0, asOf: "2015") { totalCount } }'],
    [
      'a relation at a time',
      '{ institute(slug: "unicri") { partners(first: 0) { totalCount } } }',
      '{ institute(slug: "unicri") { partners(first: 0, asOf: "2015") { totalCount } } }',
    ],
    [
      'words',
      '{ search(query: "crime", first: 1) { totalCount } }',
      '{ search(query: "crime justice", first: 1) { totalCount } }',
    ],
    [
      'a way along links',
      '{ partners(first: 0, where: { slug: { eq: "unodc" } }) { totalCount } }',
      '{ partners(first: 0, where: { institutes: { some: { partners: { some: { slug: { eq: "unodc" } } } } } }) { totalCount } }',
    ],
    [
      'a long text',
      '{ sources(first: 0, where: { name: { contains: "a" } }) { totalCount } }',
      `{ sources(first: 0, where: { name: { contains: "${'a'.repeat(MAX_TEXT)}" } }) { totalCount } }`,
    ],
  ])('%s', async (_, less, more) => dearer(less, more));

  it('and the schema costs nothing of it', async () => {
    const { answer } = await ask('{ __schema { types { name fields { name } } } graph { version } }');
    expect(answer.errors).toBeUndefined();
    const { cost, limit } = costIn(answer);
    expect(limit).toBeGreaterThan(DEFAULTS.MAX_COST);
    expect(cost).toBeGreaterThan(500);
  });
});
