import { serverAudits } from 'graphql-http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Started, started } from '../started.js';

let server: Started;
beforeAll(async () => {
  server = await started();
});
afterAll(() => server.close());

describe('GraphQL over HTTP', () => {
  const audits = serverAudits({ url: () => `${server.url}/graphql` });

  test('has 61 audits', () => expect(audits).toHaveLength(61));

  for (const { id, name, fn } of audits) {
    test(`${id} ${name}`, async () => expect(await fn()).toMatchObject({ status: 'ok' }));
  }
});
