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
  expect(addresses).toEqual(expect.arrayContaining(['/documents', '/health', '/healthz', '/livez', '/metrics', '/ready', '/readyz']));
  for (const address of addresses.filter((address) => address !== '/graphql')) {
    expect((await fetch(server.url + address)).status, address).toBe(200);
  }
  await server.close();
});

test('what is watched for is there: every metric of an alert, and the port that is scraped', async () => {
  const read = (file: string) => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');
  const alerts = [...read('deploy/alerts.yml').matchAll(/unicri_graph_\w+/g)].map(([name]) => name);
  expect(named(/`(unicri_graph_\w+)`/g)).toEqual(expect.arrayContaining(alerts));
  for (const file of ['Dockerfile', 'compose.yaml', 'deploy/prometheus.yml']) expect(read(file), file).toContain('4000');
});
