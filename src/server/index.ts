/**
 * The graph over HTTP: GraphQL, GraphiQL from our own origin, the schema and health.
 * May import every room before it; nothing but the command line imports it.
 */
import { createServer, type IncomingMessage } from 'node:http';
import { printedSchema, schema } from '../../schema/index.js';
import type { Graph } from '../graph/index.js';
import { operationsFolder } from '../installation.js';
import { AnswerCache, answering } from './answers/index.js';
import { Content } from './content.js';
import { graphqlEndpoint } from './endpoint.js';
import { ASSETS, CONTENT_SECURITY_POLICY, createGraphiQL, type GraphiQL } from './graphiql.js';
import { healthRoutes } from './health.js';
import { admission, httpLimits, limitConnections } from './limits/index.js';
import { listen } from './listen.js';
import {
  countedStore,
  createMetrics,
  type Log,
  logToConsole,
  type Metrics,
  metricsRoutes,
  observed,
  startTracing,
  storeCounts,
  type Tracing,
} from './observe/index.js';
import { readOperations } from './operations.js';
import { LiveGraph, type Reload } from './reload.js';
import { addressOf, answerFrom, pathOf, type Routes } from './routes.js';
import { IMMUTABLE, redirect, sendContent, sendError } from './send.js';
import { DEFAULTS, type Settings } from './settings.js';
import { stoppable } from './stop.js';
import { type TrustedDocuments, trustDocuments } from './trusted-documents.js';

export { CannotServe } from './cannot-serve.js';
export { asLines, createLog, type Log } from './observe/index.js';

export interface ServeOptions extends PrepareOptions {
  /** 0 lets the system choose. */
  readonly port: number;
  readonly host: string;
}

export interface PrepareOptions {
  /** The folder of the facts. */
  readonly fixtures: string;
  /** The folder of the trusted documents, with which GraphiQL opens; the package's own unless given. */
  readonly operations?: string;
  /** Those that differ from the defaults. */
  readonly settings?: Partial<Settings>;
  /** Where it tells what happens; warnings and errors on the console unless given. */
  readonly log?: Log;
}

export interface Running {
  /** Where it listens, as a person would click it; without a slash at its end. */
  readonly url: string;
  readonly graph: Graph;
  /** Reads the facts again; what is wrong with them changes nothing that is served. */
  reload(): Promise<Reload>;
  /** Takes no new requests and resolves when those that reached it are answered. */
  close(): Promise<void>;
}

/** Loads the facts and serves them; rejects with CannotServe, and serves nothing, where it cannot. */
export async function serve({ port, host, ...options }: ServeOptions): Promise<Running> {
  const { server, live, close } = await prepare(options);
  return {
    url: await listen(server, port, host),
    get graph() {
      return live.current().graph;
    },
    reload: () => live.reload(),
    close,
  };
}

/** All that answers, but for an address to listen at. */
export async function prepare({ fixtures, operations = operationsFolder, settings: given, log = logToConsole }: PrepareOptions) {
  const settings: Settings = { ...DEFAULTS, ...given };
  const store = storeCounts();
  const live = new LiveGraph(fixtures, log, (resident) => countedStore(resident, store));
  const texts = readOperations(operations);
  const documents = trustDocuments(texts);
  const cache = new AnswerCache(settings.MAX_CACHE);
  const tracing = await startTracing();

  const server = createServer(httpLimits(settings));
  limitConnections(server, settings);
  const { isStopping, stop, underWay } = stoppable(server, settings.SHUTDOWN_TIMEOUT);
  const names = new Set([...documents.values()].map(({ name }) => name ?? ''));
  const metrics = createMetrics({ live, store, cache, requestsUnderWay: underWay }, names);
  const table: Routes = {
    ...routes({ live, texts, documents, cache, settings, log, metrics, tracing }),
    ...healthRoutes(live, isStopping),
    ...metricsRoutes(metrics),
  };
  const answer = answerFrom(
    table,
    () => live.current().graph.version,
    (err) => log.error({ err }, 'a request failed'),
  );
  server.on('request', observed(answer, { log, metrics, tracing, routeOf: (path) => addressOf(table, path) }));
  server.on('drop', metrics.dropped);
  if (settings.WATCH !== 0) live.watch();

  return {
    server,
    live,
    close: async () => {
      await Promise.all([stop(), live.close()]);
    },
  };
}

interface Parts {
  readonly live: LiveGraph;
  readonly texts: readonly string[];
  readonly documents: TrustedDocuments;
  readonly cache: AnswerCache;
  readonly settings: Settings;
  readonly log: Log;
  readonly metrics: Metrics;
  readonly tracing: Tracing | undefined;
}

function routes({ live, texts, documents, cache, settings, log, metrics, tracing }: Parts): Routes {
  const admit = admission(settings);
  const endpoint = graphqlEndpoint(schema, live.current, settings, {
    documents,
    logError: (err) => log.error({ err }, 'a query failed'),
    observeCost: ({ cost }) => metrics.cost(cost),
    plugins: tracing ? [tracing.plugin] : [],
  });
  const { ask, askVersion } = answering(endpoint, cache, live.current, settings);
  const graphql = admit(ask);
  const listed = [...documents.values()].map(({ id, name, description }) => ({ id, name, description }));
  const list = new Content('application/json; charset=utf-8', JSON.stringify({ documents: listed }));
  const sdl = new Content('text/plain; charset=utf-8', printedSchema());
  let opened: Promise<GraphiQL> | undefined;
  const graphiql = () => (opened ??= createGraphiQL(texts));

  return {
    '/': { GET: (_request, response) => redirect(response, '/graphiql') },
    '/graphql': {
      GET: (request, response) => (isVisit(request) ? redirect(response, '/graphiql') : graphql(request, response)),
      POST: (request, response) => graphql(request, response),
    },
    '/v/*': { GET: admit(askVersion) },
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
function isVisit({ url, headers: { accept = '' } }: IncomingMessage): boolean {
  if (!accept.includes('text/html')) return false;
  const { searchParams } = new URL(url ?? '', 'http://localhost');
  return !['query', 'documentId', 'extensions'].some((name) => searchParams.has(name));
}
