/**
 * The graph over HTTP: GraphQL, GraphiQL from our own origin, the schema and health.
 * May import every room before it; nothing but the command line and the test server imports it.
 */
import type { Graph } from '../graph/index.js';
import { operationsFolder } from '../installation.js';
import { readOperations } from './graphiql/operations.js';
import { AnswerCache } from './graphql/handler.js';
import { trustDocuments } from './graphql/persisted-queries.js';
import { Capacity } from './http/admission.js';
import { ADMIN, addressAt, listen, type Place, PUBLIC } from './http/listen.js';
import { operatorAt } from './http/operator.js';
import type { Port } from './http/routes.js';
import { type HttpServer, httpServer } from './http/server.js';
import { LiveGraph, type Reload } from './live/reload.js';
import { healthRoutes } from './observe/health.js';
import {
  countedStore,
  createMetrics,
  type Log,
  logToConsole,
  metricsRoutes,
  startTracing,
  storeCounts,
} from './observe/index.js';
import { ownRoutes } from './own-routes.js';
import { DEFAULTS, type Settings } from './settings.js';

export { CannotServe } from './cannot-serve.js';
export type { Place } from './http/listen.js';
export { asLines, createLog, type Log } from './observe/index.js';

export interface ServeOptions extends PrepareOptions, Place {
  /** Where the operator alone is answered; nowhere unless given. */
  readonly admin?: Place | undefined;
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
  /** Where the operator alone is answered, if anywhere. */
  readonly adminUrl: string | undefined;
  readonly graph: Graph;
  /** Reads the facts again; what is wrong with them changes nothing that is served. */
  reload(): Promise<Reload>;
  /** Takes no new requests and resolves when those that reached it are answered. */
  close(): Promise<void>;
}

/** Loads the facts and serves them; rejects with CannotServe, and serves nothing, where it cannot. */
export async function serve({ port, host, admin, ...options }: ServeOptions): Promise<Running> {
  const place = { port, host };
  const address = await addressAt(place, PUBLIC);
  const adminAddress = admin && (await addressAt(admin, ADMIN));
  const { server, adminServer, live, settings, close } = await prepare(options, { address, adminAddress });
  try {
    const url = await listen(server, place, address, PUBLIC);
    const adminUrl =
      admin && adminAddress !== undefined ? await listen(adminServer, admin, adminAddress, ADMIN) : undefined;
    if (settings.WATCH !== 0) live.watch();
    return {
      url,
      adminUrl,
      get graph() {
        return live.current().graph;
      },
      reload: () => live.reload(),
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Where it will listen, for from there is told who asks; nowhere where it is asked from its own process. */
interface Addresses {
  readonly address?: string | undefined;
  readonly adminAddress?: string | undefined;
}

/** All that answers, but for listening. */
export async function prepare(
  { fixtures, operations: folder = operationsFolder, settings: given, log = logToConsole }: PrepareOptions,
  { address, adminAddress }: Addresses = {},
) {
  const settings: Settings = { ...DEFAULTS, ...given };
  const store = storeCounts();
  const opening = LiveGraph.open(fixtures, log, {
    gauge: (resident) => countedStore(resident, store),
    longest: settings.RELOAD_TIMEOUT,
  });
  const [live, tracing] = await Promise.all([opening, startTracing()]);
  const operations = readOperations(folder);
  const documents = trustDocuments(operations);
  const cache = new AnswerCache(settings.MAX_CACHE);
  const capacity = new Capacity(settings);

  const all: HttpServer[] = [];
  const isStopping = () => all.some((one) => one.isStopping());
  const requestsUnderWay = () => all.reduce((sum, { underWay }) => sum + underWay(), 0);
  const names = new Set([...documents.values()].map(({ name }) => name ?? ''));
  const metrics = createMetrics({ live, store, cache, capacity, requestsUnderWay }, names);
  const isOperator = operatorAt(address, false);
  const { open, ready, alive } = healthRoutes(live, isStopping, isOperator);
  const everybody: Port = {
    open: { ...ownRoutes({ live, operations, documents, cache, capacity, settings, log, metrics, tracing }), ...open },
    operator: { ...ready, ...metricsRoutes(metrics) },
    isOperator,
  };
  const admin: Port = {
    open: {},
    operator: { ...alive, ...ready, ...metricsRoutes(metrics) },
    isOperator: operatorAt(adminAddress, true),
  };
  const observers = { log, metrics, tracing, version: () => live.current().graph.version };
  const server = httpServer(everybody, settings, observers, capacity);
  const adminServer = httpServer(admin, settings, observers, capacity);
  all.push(server, adminServer);

  return {
    server: server.server,
    adminServer: adminServer.server,
    live,
    settings,
    close: async () => {
      await Promise.all([...all.map((one) => one.stop()), live.close()]);
    },
  };
}
