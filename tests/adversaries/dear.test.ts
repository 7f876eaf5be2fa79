import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEFAULTS } from '../../src/server/settings.js';
import { type Answer, type Started, started } from '../started.js';
import { list } from './shapes.js';

/*
 * Requests that made the server work or keep far more than they asked for. Each is refused whole or answered within its limits,
 * an ordinary request is answered after it, and nothing of it is kept.
 */

let server: Started;
beforeAll(async () => {
  server = await started();
  await ordinary();
});
afterAll(() => server.close());

/** In bytes, after a collection. */
function heap(): number {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
  return process.memoryUsage().heapUsed;
}

async function ordinary(): Promise<void> {
  const { data } = await server.ask('{ framework(slug: "unicri-2019-2022") { priorities { totalCount } } }');
  expect(data).toEqual({ framework: { priorities: { totalCount: 6 } } });
}

/** How much the heap may grow from one kind of request: all caches together may be fuller. */
const MOST_KEPT = 60_000_000;

interface Attack {
  readonly query: string;
  readonly variables?: object;
}

const everyKey = (fields: readonly string[], times: number) =>
  Array.from(
    { length: times },
    (_, i) => `{ field: ${fields[i % fields.length]}, direction: ${i % 3 ? 'ASC' : 'DESC'} }`,
  ).join(' ');
const EVENT_KEYS = ['SLUG', 'NAME', 'DATE', 'INSTITUTE'];
const text = (length: number, nonce: number) => `${nonce}${'y'.repeat(length)}`.slice(0, length);

const ROOTS = [
  'institutes',
  'offices',
  'centres',
  'places',
  'partners',
  'organs',
  'people',
  'topics',
  'events',
  'frameworks',
  'priorities',
  'threats',
];

const attacks: Readonly<Record<string, Readonly<Record<string, (nonce: number) => Attack>>>> = {
  'long texts in many filters, each another': {
    'in lists of root filters': (nonce) => ({
      query: `query ($t: String!) { ${ROOTS.map((root) => `${root}(where: { slug: { in: [${list(20, () => '$t')}] } }) { totalCount }`).join(' ')} }`,
      variables: { t: text(80_000, nonce) },
    }),
    'as long as they may be': (nonce) => ({
      query: `query ($t: [String!]!) { ${ROOTS.map((root) => `${root}(where: { slug: { in: $t } }) { totalCount }`).join(' ')} }`,
      variables: { t: Array.from({ length: 80 }, (_, i) => text(1_000, nonce * 100 + i)) },
    }),
    'in the arguments of relations': (nonce) => ({
      query: `query ($t: String!) { events(first: 40) { nodes { ${list(8, (i) => `a${i}: links(source: $t, first: ${i}) { totalCount }`)} } } }`,
      variables: { t: text(1_000, nonce) },
    }),
  },
  'texts that grow when they are folded': {
    'beyond the length of a text': () => ({
      query: 'query ($t: String!) { sources(where: { name: { contains: $t } }) { totalCount } }',
      variables: { t: '\uFDFA'.repeat(25_000) },
    }),
    'in a dozen conditions': (nonce) => ({
      query: `query ($t: String!) { sources(where: { or: [${list(12, (i) => `{ name: { contains: $t } } { publisher: { startsWith: "${i}" } }`)}] }) { totalCount } }`,
      variables: { t: `${nonce}${'\uFDFA'.repeat(990)}` },
    }),
    'in filters of relations': (nonce) => ({
      query:
        'query ($t: String!) { topics(first: 10) { nodes { narrower(where: { name: { in: [$t, $t] }, not: { name: { contains: $t } } }) { totalCount } } } }',
      variables: { t: `${nonce}${'\uFDFA'.repeat(990)}` },
    }),
  },
  'cursors of many keys': {
    'each key many times': () => ({
      query: `{ events(first: 100, orderBy: [${everyKey(EVENT_KEYS, 99)}]) { edges { ${list(50, (i) => `a${i}: cursor`)} } } }`,
    }),
    'of seven lists': () => ({
      query: `{ ${list(7, (i) => `a${i}: events(first: ${100 - i}, orderBy: [${everyKey(EVENT_KEYS, 50)}]) { edges { ${list(7, (j) => `c${i}${j}: cursor`)} } }`)} }`,
    }),
    'of relations of many things': () => ({
      query: `{ institutes { nodes { events(first: 100, orderBy: [${everyKey(EVENT_KEYS, 60)}]) { edges { ${list(40, (i) => `a${i}: cursor`)} } } } } }`,
    }),
  },
  'ways that turn back on themselves': {
    'between hubs': () => ({
      query: `{ ${list(39, (i) => `a${i}: paths(from: { programme: "cbrn-centres-of-excellence" }, to: { partner: "european-external-action-service" }, maxLength: 8, first: ${1 + (i % 50)}) { length }`)} }`,
    }),
    'between hubs, a few': () => ({
      query: `{ ${list(5, (i) => `a${i}: paths(from: { partner: "unodc" }, to: { institute: "unicri" }, maxLength: 8, first: ${46 + i}) { length sentence }`)} }`,
    }),
    'at a time, over some relations': () => ({
      query: `{ ${list(5, (i) => `a${i}: paths(from: { sdg: 16 }, to: { sdg: 5 }, maxLength: ${8 - i}, first: 50, asOf: "2015", relations: ["partners", "sdgs", "events"]) { length }`)} }`,
    }),
  },
  'lists of texts by many names': {
    'of many things': () => ({
      query: `{ partners(first: 100) { nodes { ${list(59, (i) => `a${i}: aliases`)} } } institutes { nodes { aliases sameAs } } }`,
    }),
    'of many lists': () => ({
      query: `{ ${list(7, (i) => `l${i}: organs(first: ${100 - i}) { nodes { ${list(7, (j) => `a${j}: aliases`)} sameAs identifiers } }`)} }`,
    }),
    'and groups of no item': () => ({
      query: `{ places(first: 0) { ${list(59, (i) => `f${i}: facets(by: COUNTRY) { value label count }`)} } }`,
    }),
  },
};

describe.each(Object.entries(attacks))('%s', (_, variants) => {
  it.each(Object.entries(variants))('%s', async (_, attack) => {
    const before = heap();
    for (let nonce = 0; nonce < 5; nonce++) {
      const response = await fetch(`${server.url}/graphql`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          accept: 'application/graphql-response+json',
          'x-query-cost': '1',
        },
        body: JSON.stringify(attack(nonce)),
      });
      const body = await response.text();
      expect(body.length).toBeLessThanOrEqual(DEFAULTS.MAX_ANSWER + 1_000);
      const { errors, extensions = {} } = JSON.parse(body) as Answer;
      if (errors) {
        expect(response.status).toBe(400);
        expect(['QUERY_TOO_COMPLEX', 'BAD_USER_INPUT'], errors[0]?.message).toContain(errors[0]?.extensions.code);
      } else expect((extensions.cost as { cost: number }).cost).toBeLessThanOrEqual(DEFAULTS.MAX_COST);
      await ordinary();
    }
    expect(heap() - before).toBeLessThan(MOST_KEPT);
  });
});
