import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestServer, type TestServer } from '../../src/testing.js';

/*
 * What frontends' own tests get: the whole server, without a port.
 */

let server: TestServer;
beforeAll(async () => {
  server = await createTestServer();
});
afterAll(() => server.close());

describe('the test server', () => {
  it('answers a query, by an address with or without its base', async () => {
    for (const address of ['/graphql', `${server.url}/graphql`]) {
      const response = await server.fetch(address, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: '{ institute(slug: "unicri") { abbreviation } }' }),
      });
      expect([response.status, await response.json()]).toEqual([
        200,
        { data: { institute: { abbreviation: 'UNICRI' } } },
      ]);
    }
  });

  it('is the server that the public gets: its limits, its headers, its other addresses', async () => {
    const health = await server.fetch('/health');
    expect([health.status, health.headers.get('x-graph-version')]).toEqual([
      200,
      expect.stringMatching(/^[0-9a-f]{16}$/),
    ]);
    const refused = await server.fetch('/graphql?query={graph{');
    expect(refused.status).toBe(200);
    expect(await refused.json()).toMatchObject({ errors: [{ extensions: { code: 'GRAPHQL_PARSE_FAILED' } }] });
    expect((await server.fetch('/nowhere')).status).toBe(404);
    expect(await (await server.fetch('/health', { method: 'HEAD' })).text()).toBe('');
  });
});
