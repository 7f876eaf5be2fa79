import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Started, started } from '../started.js';

let server: Started;
beforeAll(async () => {
  server = await started({ fixtures: fileURLToPath(new URL('../invented', import.meta.url)) });
});
afterAll(() => server.close());

it('says how complete, current and consistent the graph is, at the latest day that a source names', async () => {
  const { data } = await server.ask(`{ report {
    asOf sourcedShare inferredShare
    types { type count properties { property known missing } }
    staleClaims { totalCount } staleLinks { nodes { sentence } } disputes { nodes { property } }
  } }`);
  const { types, ...rest } = (data as { report: unknown }).report as {
    types: { type: string; count: number; properties: { property: string }[] }[];
  };
  expect(rest).toEqual({
    asOf: '2020-12-31',
    sourcedShare: 1,
    inferredShare: 0,
    staleClaims: { totalCount: 0 },
    // Directors who have left are no gap: there is one today.
    staleLinks: { nodes: [] },
    disputes: { nodes: [{ property: 'director' }, { property: 'parent' }] },
  });
  const institutes = types.find(({ type }) => type === 'INSTITUTE');
  expect(institutes?.properties.filter(({ property }) => ['founded', 'staff'].includes(property))).toEqual([
    { property: 'founded', known: 1, missing: 0 },
    { property: 'staff', known: 0, missing: 1 },
  ]);
});

it('looks at another day when asked to', async () => {
  const { data } = await server.ask('{ report(asOf: "2005") { asOf staleLinks { totalCount } } }');
  expect(data).toEqual({ report: { asOf: '2005-12-31', staleLinks: { totalCount: 0 } } });
});
