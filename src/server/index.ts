/**
 * The graph over HTTP: GraphQL, GraphiQL from our own origin, the schema and health.
 * May import every room before it; nothing but the command line and the test server imports it.
 */
import { createServer } from 'node:http';
import type { Graph } from '../graph/index.js';
import { operationsFolder } from '../installation.js';
import { AnswerCache } from './answers/index.js';
import { healthRoutes } from './health.js';
import { explainRefusals, httpLimits, limitConnections } from './limits/index.js';
import { listen } from './listen.js';
import {
  countedStore,
  createMetrics,
  type Log,
  logToConsole,
  metricsRoutes,
  observed,
  startTracing,
  storeCounts,
} from './observe/index.js';
import { readOperations } from './operations.js';
import { ownRoutes } from './own-routes.js';
import { LiveGraph, type Reload } from './reload.js';
import { addressOf, answerFrom, type Routes } from './routes.js';
import { DEFAULTS, type Settings } from './settings.js';
import { stoppable } from './stop.js';
import { trustDocuments } from './trusted-documents.js';

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
  const { server, live, settings, close } = await prepare(options);
  const url = await listen(server, port, host);
  if (settings.WATCH !== 0) live.watch();
  return {
    url,
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
  const opening = LiveGraph.open(fixtures, log, {
    gauge: (resident) => countedStore(resident, store),
    longest: settings.RELOAD_TIMEOUT,
  });
  const [live, tracing] = await Promise.all([opening, startTracing()]);
  const texts = readOperations(operations);
  const documents = trustDocuments(texts);
  const cache = new AnswerCache(settings.MAX_CACHE);

  const server = createServer(httpLimits(settings));
  limitConnections(server, settings);
  explainRefusals(server);
  const { isStopping, stop, underWay } = stoppable(server, settings.SHUTDOWN_TIMEOUT);
  const names = new Set([...documents.values()].map(({ name }) => name ?? ''));
  const metrics = createMetrics({ live, store, cache, requestsUnderWay: underWay }, names);
  const table: Routes = {
    ...ownRoutes({ live, texts, documents, cache, settings, log, metrics, tracing }),
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

  return {
    server,
    live,
    settings,
    close: async () => {
      await Promise.all([stop(), live.close()]);
    },
  };
}
