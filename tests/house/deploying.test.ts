import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { settingsTable } from '../../src/server/settings.js';
import { started } from '../started.js';

/*
 * What operators are told is what there is.
 */

const guide = readFileSync(new URL('../../docs/deploying.md', import.meta.url), 'utf8');
const named = (pattern: RegExp) => [...new Set([...guide.matchAll(pattern)].map(([, name = '']) => name))].sort();

test('the guide has every setting as it is', () => {
  const rows = settingsTable.map(({ name, value, unit, meaning }) => {
    const withUnit = unit === '' || unit === '0 or 1' ? value : `${value} ${unit}`;
    return `| \`${name}\` | ${withUnit} | ${meaning} |`;
  });
  expect(guide).toContain(`| setting | default | meaning |\n|---|---|---|\n${rows.join('\n')}\n\n`);
});

test('the guide names every metric, and every address that it names answers', async () => {
  const server = await started();
  const metrics = await (await fetch(`${server.url}/metrics`)).text();
  const own = [...metrics.matchAll(/^# TYPE (unicri_graph_\w+)/gm)].map(([, name = '']) => name);
  expect(named(/`(unicri_graph_\w+)`/g)).toEqual(own.sort());

  const addresses = named(/`(\/[a-z]+)`/g);
  expect(addresses).toEqual(
    expect.arrayContaining(['/documents', '/health', '/healthz', '/livez', '/metrics', '/ready', '/readyz']),
  );
  for (const address of addresses.filter((address) => address !== '/graphql')) {
    expect((await fetch(server.url + address)).status, address).toBe(200);
  }
  await server.close();
});

const read = (file: string) => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');

test('what is watched for is there: every metric of an alert', async () => {
  const server = await started();
  const metrics = await (await fetch(`${server.url}/metrics`)).text();
  const there = new Set([...metrics.matchAll(/^# TYPE (\w+)/gm)].map(([, name]) => name));
  const alerts = [...read('deploy/alerts.yml').matchAll(/\b(?:unicri_graph|process|nodejs)_\w+/g)].map(
    ([name]) => name,
  );
  expect(alerts.filter((name) => !there.has(name))).toEqual([]);
  expect(alerts).toEqual(
    expect.arrayContaining([
      'unicri_graph_connections_dropped_total',
      'process_resident_memory_bytes',
      'process_start_time_seconds',
    ]),
  );
  await server.close();
});

test('the containers use the ports as the guide has them: one for the public of this machine, one within for the operator', () => {
  for (const file of ['Dockerfile', 'compose.yaml', 'docs/deploying.md'])
    expect(read(file), file).toContain('127.0.0.1:4000:4000');
  expect(read('compose.yaml')).toContain('environment: { ADMIN_PORT: "4001", ADMIN_HOST: 0.0.0.0 }');
  expect([...read('compose.yaml').matchAll(/ports: (.*)/g)].map(([, ports]) => ports)).toEqual([
    '["127.0.0.1:4000:4000"]',
    '["127.0.0.1:9090:9090"]',
  ]);
  expect(read('deploy/prometheus.yml')).toContain('targets: ["graph:4001"]');
  expect(guide).toContain('{ name: ADMIN_PORT, value: "4001" }');
});
