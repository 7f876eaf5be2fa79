import { SpanKind, SpanStatusCode, trace } from '@opentelemetry/api';
import {
  BasicTracerProvider,
  InMemorySpanExporter,
  type ReadableSpan,
  SimpleSpanProcessor,
} from '@opentelemetry/sdk-trace-base';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { startTracing } from '../../src/server/observe/index.js';
import { smallFacts } from '../facts.js';
import { type Started, started } from '../started.js';

const spans = new InMemorySpanExporter();
let server: Started;
beforeAll(async () => {
  trace.setGlobalTracerProvider(new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(spans)] }));
  server = await started();
});
beforeEach(() => spans.reset());
afterAll(async () => {
  await server.close();
  trace.disable();
});

/** The spans of one question, once the last of them is over, each with the name of the one that it is in. */
async function tree(): Promise<string[]> {
  await expect.poll(root, { timeout: 10_000 }).toBeDefined();
  const all = spans.getFinishedSpans();
  return all.map(({ name, parentSpanContext }) => {
    const parent = all.find((span) => span.spanContext().spanId === parentSpanContext?.spanId);
    return parent ? `${name} in ${parent.name}` : name;
  });
}
const root = (): ReadableSpan | undefined => spans.getFinishedSpans().find(({ kind }) => kind === SpanKind.SERVER);

test('each question is a span, with its parsing, validation and execution in it', async () => {
  await server.ask('query Traced { institute(slug: "unicri") { slug } }');
  expect(await tree()).toEqual([
    'graphql.parse in graphql Traced',
    'graphql.validate in graphql Traced',
    'graphql.execute in graphql Traced',
    'graphql Traced',
  ]);
  expect(root()?.attributes).toEqual({
    'unicri_graph.request_id': expect.any(String),
    'http.request.method': 'POST',
    'graphql.operation.name': 'Traced',
    'http.response.status_code': 200,
  });
});

test('HEAD is told as HEAD', async () => {
  await fetch(`${server.url}/graphql?query={__typename}`, { method: 'HEAD' });
  await expect.poll(root, { timeout: 10_000 }).toBeDefined();
  expect(root()?.attributes).toMatchObject({ 'http.request.method': 'HEAD', 'http.response.status_code': 200 });
});

test('what was refused says why, and is no fault of the server', async () => {
  await server.ask('{ nothing }');
  expect(await tree()).toEqual(['graphql.parse in graphql', 'graphql.validate in graphql', 'graphql']);
  expect(root()).toMatchObject({
    attributes: { 'unicri_graph.error_codes': ['GRAPHQL_VALIDATION_FAILED'], 'http.response.status_code': 400 },
    status: { code: SpanStatusCode.UNSET },
  });
});

test('nothing is traced where no SDK was started', async () => {
  trace.disable();
  expect(await startTracing()).toBeUndefined();
  const untraced = await started({ fixtures: smallFacts('Crime').path });
  await untraced.ask('{ __typename }');
  await untraced.close();
  expect(spans.getFinishedSpans()).toEqual([]);
});
