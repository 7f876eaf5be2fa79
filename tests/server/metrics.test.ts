import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { operationsFolder, version } from '../../src/installation.js';
import { type Running, serve } from '../../src/server/index.js';
import { createLog } from '../../src/server/observe/log.js';
import { connection } from '../connection.js';
import { type FactsFolder, smallFacts, topicNamed } from '../facts.js';

let server: Running;
let facts: FactsFolder;
beforeEach(async () => {
  facts = smallFacts('Crime');
  const log = createLog({ LOG_LEVEL: 'silent', LOG_FORMAT: 'json' });
  server = await serve({
    port: 0,
    host: '127.0.0.1',
    fixtures: facts.path,
    settings: { WATCH: 0, MAX_CONNECTIONS: 3 },
    log,
  });
  onTestFinished(() => server.close());
});

const ask = async (query: string, headers = {}) => {
  const json = { 'content-type': 'application/json', accept: 'application/graphql-response+json', connection: 'close' };
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { ...json, ...headers },
    body: JSON.stringify({ query }),
  });
  return response.text();
};
const text = async () => (await fetch(`${server.url}/metrics`, { headers: { connection: 'close' } })).text();

/** The values of a metric, by what its labels say; counted when the last answer is out, so that they may come a moment late. */
async function values(name: string): Promise<Record<string, number>> {
  const lines = (await text()).split('\n').filter((line) => line.startsWith(`${name} `) || line.startsWith(`${name}{`));
  return Object.fromEntries(
    lines.map((line) => {
      const [, labels = '', value] = /^\w+(?:\{(.*)\})? (\S+)$/.exec(line) ?? [];
      return [labels.replaceAll('"', ''), Number(value)];
    }),
  );
}
const eventually = (name: string) => expect.poll(() => values(name), { timeout: 10_000 });
const operation = (file: string) => readFileSync(join(operationsFolder, file), 'utf8');

test('are text that Prometheus reads', async () => {
  const response = await fetch(`${server.url}/metrics`);
  expect(response.headers.get('content-type')).toBe('text/plain; version=0.0.4; charset=utf-8');
  expect(await response.text()).toMatch(/^# HELP [\s\S]*\n# TYPE nodejs_eventloop_lag_p99_seconds gauge\n/);
});

test('count answers by operation and code; only trusted operations have names', async () => {
  const [first = ''] = readdirSync(operationsFolder).sort();
  const [, name] = /^query (\w+)/m.exec(operation(first)) ?? [];
  for (const query of [
    operation(first),
    operation(first),
    operation(first),
    'query Mine { __typename }',
    '{ nothing }',
    '{',
  ])
    await ask(query);
  await eventually('unicri_graph_answers_total').toEqual({
    [`operation=${name},code=ok`]: 3,
    'operation=other,code=ok': 1,
    'operation=other,code=GRAPHQL_VALIDATION_FAILED': 1,
    'operation=other,code=GRAPHQL_PARSE_FAILED': 1,
  });
  // The third was a kept one, and is counted by its name too.
  expect(await values('unicri_graph_answer_cache_hits_total')).toEqual({ '': 1 });
  expect(await values('unicri_graph_answer_duration_seconds_count')).toEqual({
    [`operation=${name}`]: 3,
    'operation=other': 3,
  });
  expect(await values('unicri_graph_query_cost_fields_count')).toEqual({ '': 3 });
});

test('count requests by route and status, and no address that anybody makes up', async () => {
  for (const path of [
    '/health',
    '/nothing',
    '/nothing/else',
    '/graphiql/assets/no.js',
    '/v/old/graphql?query={__typename}',
  ]) {
    await (await fetch(server.url + path, { headers: { connection: 'close' } })).text();
  }
  await ask('{ nothing }');
  await eventually('unicri_graph_requests_total').toMatchObject({
    'route=/health,status=200': 1,
    'route=none,status=404': 2,
    'route=/graphiql/assets/*,status=404': 1,
    'route=/v/*,status=404': 1,
    'route=/graphql,status=400': 1,
  });
  expect(await values('unicri_graph_requests_under_way')).toEqual({ '': 1 });
});

test('count who went away before the answer, and who was not let in', async () => {
  const gone = await connection(server.url);
  await gone.say(
    'POST /graphql HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\ncontent-length: 100\r\n\r\n{',
  );
  await eventually('unicri_graph_requests_under_way').toEqual({ '': 2 });
  gone.socket.destroy();
  await eventually('unicri_graph_requests_total').toMatchObject({ 'route=/graphql,status=aborted': 1 });
  expect(await values('unicri_graph_answers_total')).toEqual({});

  const [one, two, three] = [await connection(server.url), await connection(server.url), await connection(server.url)];
  const refused = await connection(server.url);
  await refused.closed;
  for (const { socket, closed } of [one, two, three]) {
    socket.destroy();
    await closed;
  }
  await eventually('unicri_graph_connections_dropped_total').toEqual({ '': 1 });
});

test('tell the size and the version of the graph, and what came of reloads', async () => {
  const { graph } = server;
  const info = () => values('unicri_graph_info');
  expect(await info()).toEqual({ [`version=${version},graph=${graph.version}`]: 1 });
  expect(await values('unicri_graph_entities')).toEqual({ '': graph.entityCount });
  expect(await values('unicri_graph_claims')).toEqual({ '': graph.claimCount });

  await server.reload();
  facts.write('topics.yaml', 'wrong');
  await server.reload();
  expect(await values('unicri_graph_last_reload_failed')).toEqual({ '': 1 });
  facts.write('topics.yaml', topicNamed('Fraud'));
  await server.reload();
  expect(await values('unicri_graph_reloads_total')).toEqual({
    'result=changed': 1,
    'result=unchanged': 1,
    'result=failed': 1,
  });
  expect(await values('unicri_graph_last_reload_failed')).toEqual({ '': 0 });
  expect(await info()).toEqual({ [`version=${version},graph=${server.graph.version}`]: 1 });
  expect(server.graph.version).not.toBe(graph.version);
});

test('count what loaders ask the store', async () => {
  await ask('{ institute(slug: "unicri") { name } }');
  const [batches, keys] = [
    await values('unicri_graph_loader_batches_total'),
    await values('unicri_graph_loader_keys_total'),
  ];
  expect(batches['loader=entities']).toBeGreaterThan(0);
  expect(Object.keys(batches)).toEqual(Object.keys(keys));
});

test('have few series, however many names and addresses are tried', async () => {
  for (let n = 0; n < 30; n++) {
    await ask(`query Name${n} { __typename }`, { 'x-request-id': `id-${n}` });
    await (await fetch(`${server.url}/address/${n}`, { headers: { connection: 'close' } })).text();
  }
  await eventually('unicri_graph_answers_total').toEqual({ 'operation=other,code=ok': 30 });
  expect((await text()).split('\n').filter((line) => line.startsWith('unicri_graph')).length).toBeLessThan(150);
});
