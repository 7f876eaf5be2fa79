import { createHash } from 'node:crypto';
import { ApolloClient, ApolloLink, gql, HttpLink, InMemoryCache } from '@apollo/client/core';
import { PersistedQueryLink } from '@apollo/client/link/persisted-queries';
import { Client, fetchExchange } from '@urql/core';
import { persistedExchange } from '@urql/exchange-persisted';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type Started, started } from '../started.js';

/*
 * Clients that send the hash of a query and its text only where that is not known, as they are.
 */

let server: Started;
let closed: Started;
beforeAll(async () => {
  [server, closed] = await Promise.all([started(), started({ settings: { TRUSTED_ONLY: 1 } })]);
});
afterAll(() => Promise.all([server.close(), closed.close()]));

/** What a client asked: the method, whether with the text, and the status of the answer. */
let asked: string[] = [];
beforeEach(() => {
  asked = [];
});
const watched: typeof fetch = async (input, init) => {
  const response = await fetch(input, init);
  const url = new URL(String(input));
  const sent = `${url.search}${init?.body ?? ''}`;
  const parts = [/[?&"]query["=]/.test(sent) && 'text', /sha256Hash/.test(sent) && 'hash']
    .filter(Boolean)
    .join(' and ');
  asked.push(`${init?.method ?? 'GET'} ${parts}: ${response.status}`);
  return response;
};

type Ask = (url: string, text: string) => Promise<unknown>;

const urql =
  (preferGetForPersistedQueries: boolean): Ask =>
  async (url, text) => {
    const client = new Client({
      url: `${url}/graphql`,
      fetch: watched,
      preferGetMethod: false,
      exchanges: [persistedExchange({ preferGetForPersistedQueries }), fetchExchange],
    });
    const { data, error } = await client.query(text, {}).toPromise();
    if (error) throw error;
    return data;
  };

const apollo =
  (useGETForHashedQueries: boolean): Ask =>
  async (url, text) => {
    const sha256 = (query: string) => createHash('sha256').update(query).digest('hex');
    const link = ApolloLink.from([
      new PersistedQueryLink({ sha256, useGETForHashedQueries }),
      new HttpLink({ uri: `${url}/graphql`, fetch: watched }),
    ]);
    const client = new ApolloClient({ link, cache: new InMemoryCache() });
    const { data } = await client.query({ query: gql(text), fetchPolicy: 'no-cache' });
    return data;
  };

const clients: readonly (readonly [name: string, method: string, ask: Ask])[] = [
  ['urql', 'POST', urql(false)],
  ['urql', 'GET', urql(true)],
  ['Apollo Client', 'POST', apollo(false)],
  ['Apollo Client', 'GET', apollo(true)],
];

test.each(clients)('%s by %s: sends the text once, and from then on its hash', async (name, method, ask) => {
  const text = `query ${name.replace(' ', '')}${method} { institute(slug: "unicri") { slug abbreviation } }`;
  const data = { institute: expect.objectContaining({ slug: 'unicri', abbreviation: 'UNICRI' }) };
  expect(await ask(server.url, text)).toEqual(data);
  expect(asked).toEqual([`${method} hash: 404`, expect.stringMatching(/^(POST|GET) text and hash: 200$/)]);
  asked = [];
  // Another user's, who has the same page.
  expect(await ask(server.url, text)).toEqual(data);
  expect(asked).toEqual([`${method} hash: 200`]);
});

test.each(clients)(
  '%s by %s: sends the text alone where only trusted documents are answered',
  async (_, method, ask) => {
    await expect(ask(closed.url, '{ graph { version } }')).rejects.toThrow(/Only trusted documents are answered/);
    expect(asked).toEqual([`${method} hash: 400`, expect.stringMatching(/^(POST|GET) text: 403$/)]);
  },
);
