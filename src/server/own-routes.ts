import type { IncomingMessage } from 'node:http';
import { printedSchema, schema } from '../../schema/index.js';
import type { Operation } from './graphiql/operations.js';
import { ASSETS, CONTENT_SECURITY_POLICY, createGraphiQL, type GraphiQL } from './graphiql/page.js';
import { graphqlEndpoint } from './graphql/endpoint.js';
import { type AnswerCache, answering, takeTurns } from './graphql/handler.js';
import type { TrustedDocuments } from './graphql/persisted-queries.js';
import type { Capacity } from './http/admission.js';
import { pathOf } from './http/framing.js';
import { prefersPage } from './http/negotiation.js';
import type { Routes } from './http/routes.js';
import { Content, IMMUTABLE, redirect, sendContent, sendError } from './http/send.js';
import type { LiveGraph } from './live/reload.js';
import { currentExchange, type Log, type Metrics, type Tracing } from './observe/index.js';
import type { Settings } from './settings.js';

interface Parts {
  readonly live: LiveGraph;
  readonly operations: readonly Operation[];
  readonly documents: TrustedDocuments;
  readonly cache: AnswerCache;
  readonly capacity: Capacity;
  readonly settings: Settings;
  readonly log: Log;
  readonly metrics: Metrics;
  readonly tracing: Tracing | undefined;
}

/** The addresses at which the graph is asked, opened and described. */
export function ownRoutes({
  live,
  operations,
  documents,
  cache,
  capacity,
  settings,
  log,
  metrics,
  tracing,
}: Parts): Routes {
  const endpoint = graphqlEndpoint(schema, live.current, settings, {
    documents,
    logError: (err) => log.error({ err }, 'a query failed'),
    observeCost: ({ cost }) => {
      metrics.cost(cost);
      const exchange = currentExchange();
      if (exchange) exchange.cost = cost;
    },
    plugins: [takeTurns(capacity.turns), ...(tracing ? [tracing.plugin] : [])],
  });
  const { ask, askVersion } = answering(endpoint, cache, live.current, settings, capacity);
  const listed = [...documents.values()].map(({ id, name, description }) => ({ id, name, description }));
  const list = new Content('application/json; charset=utf-8', JSON.stringify({ documents: listed }));
  const sdl = new Content('text/plain; charset=utf-8', printedSchema());
  let opened: Promise<GraphiQL> | undefined;
  const graphiql = () => (opened ??= createGraphiQL(operations));

  return {
    '/': { GET: (_request, response) => redirect(response, '/graphiql') },
    '/graphql': {
      GET: (request, response) => (isVisit(request) ? redirect(response, '/graphiql') : ask(request, response)),
      POST: ask,
    },
    '/v/*': { GET: askVersion },
    '/documents': { GET: (request, response) => sendContent(request, response, list) },
    '/graphiql': {
      GET: async (request, response) =>
        sendContent(request, response, (await graphiql()).page, { 'content-security-policy': CONTENT_SECURITY_POLICY }),
    },
    [`${ASSETS}*`]: {
      GET: async (request, response) => {
        const asset = (await graphiql()).assets.get(pathOf(request));
        if (!asset) return sendError(response, 404, 'NOT_FOUND', 'GraphiQL has no such file; reload /graphiql.');
        await sendContent(request, response, asset, { 'cache-control': IMMUTABLE });
      },
    },
    '/schema.graphql': { GET: (request, response) => sendContent(request, response, sdl) },
  };
}

/** Whether a person opened the endpoint in a browser, rather than asked it something. */
function isVisit({ url, headers: { accept } }: IncomingMessage): boolean {
  if (!prefersPage(accept)) return false;
  const { searchParams } = new URL(url ?? '', 'http://localhost');
  return !['query', 'documentId', 'extensions'].some((name) => searchParams.has(name));
}
