/**
 * The graph over HTTP: GraphQL, GraphiQL from our own origin, the schema and health.
 * May import every room before it; nothing but the command line imports it.
 */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { printedSchema, schema } from '../../schema/index.js';
import type { Graph } from '../graph/index.js';
import { operationsFolder, version } from '../installation.js';
import { CannotServe } from './cannot-serve.js';
import { Content } from './content.js';
import { graphqlEndpoint } from './endpoint.js';
import { ASSETS, CONTENT_SECURITY_POLICY, createGraphiQL, type GraphiQL } from './graphiql.js';
import { admission, httpLimits, limitConnections } from './limits/index.js';
import { type Loaded, load } from './loaded.js';
import { readOperations } from './operations.js';
import { answerFrom, pathOf, type Routes } from './routes.js';
import { redirect, sendContent, sendError, sendJson } from './send.js';
import { DEFAULTS, type Settings } from './settings.js';

export { CannotServe } from './cannot-serve.js';

export interface ServeOptions {
  /** 0 lets the system choose. */
  readonly port: number;
  readonly host: string;
  /** The folder of the facts. */
  readonly fixtures: string;
  /** The folder of the queries with which GraphiQL opens; the package's own unless given. */
  readonly operations?: string;
  /** Those that differ from the defaults. */
  readonly settings?: Partial<Settings>;
}

export interface Running {
  /** Where it listens, as a person would click it; without a slash at its end. */
  readonly url: string;
  readonly graph: Graph;
  /** Takes no new requests and resolves when those under way are answered. */
  close(): Promise<void>;
}

/** Loads the facts and serves them; rejects with CannotServe, and serves nothing, where it cannot. */
export async function serve({ port, host, fixtures, operations = operationsFolder, settings: given }: ServeOptions): Promise<Running> {
  const settings: Settings = { ...DEFAULTS, ...given };
  const loaded = load(fixtures);
  const current = () => loaded;
  const server = createServer(httpLimits(settings), answerFrom(routes(current, readOperations(operations), settings)));
  limitConnections(server, settings);
  await listen(server, port, host);
  return {
    url: `http://${clickable(host)}:${(server.address() as AddressInfo).port}`,
    get graph() {
      return current().graph;
    },
    close: () => close(server, settings.SHUTDOWN_TIMEOUT),
  };
}

function routes(current: () => Loaded, operations: readonly string[], settings: Settings): Routes {
  const graphql = admission(settings)(graphqlEndpoint(schema, current, settings));
  const sdl = new Content('text/plain; charset=utf-8', printedSchema());
  let opened: Promise<GraphiQL> | undefined;
  const graphiql = () => (opened ??= createGraphiQL(operations));

  return {
    '/': { GET: (_request, response) => redirect(response, '/graphiql') },
    '/graphql': {
      GET: (request, response) => (isVisit(request) ? redirect(response, '/graphiql') : graphql(request, response)),
      POST: (request, response) => graphql(request, response),
    },
    '/graphiql': {
      GET: async (request, response) =>
        sendContent(request, response, (await graphiql()).page, { 'content-security-policy': CONTENT_SECURITY_POLICY }),
    },
    [`${ASSETS}*`]: {
      GET: async (request, response) => {
        const asset = (await graphiql()).assets.get(pathOf(request));
        if (!asset) return sendError(response, 404, 'NOT_FOUND', 'GraphiQL has no such file; reload /graphiql.');
        await sendContent(request, response, asset, { 'cache-control': 'public, max-age=31536000, immutable' });
      },
    },
    '/schema.graphql': { GET: (request, response) => sendContent(request, response, sdl) },
    '/health': { GET: (_request, response) => sendHealth(response, current().graph) },
  };
}

/** Whether a person opened the endpoint in a browser, rather than asked it something. */
function isVisit(request: IncomingMessage): boolean {
  return (request.headers.accept ?? '').includes('text/html') && !new URL(request.url ?? '', 'http://localhost').searchParams.has('query');
}

function sendHealth(response: ServerResponse, graph: Graph): void {
  sendJson(response, 200, { status: 'ok', version, graph: { version: graph.version, entities: graph.entityCount } });
}

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(new CannotServe(whyNot(error, port, host))));
    server.listen(port, host, resolve);
  });
}

function whyNot({ code, message }: NodeJS.ErrnoException, port: number, host: string): string {
  switch (code) {
    case 'EADDRINUSE':
      return `port ${port} is in use: stop what uses it, or choose another with --port or PORT`;
    case 'EACCES':
      return `port ${port} may not be used by this account: choose one above 1023 with --port or PORT`;
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
    case 'EADDRNOTAVAIL':
      return `${host} is not an address of this machine: choose another with --host or HOST (127.0.0.1 for here only, 0.0.0.0 for everyone)`;
    default:
      return `cannot listen at ${host}:${port}: ${message}`;
  }
}

function close(server: Server, lastAnswers: number): Promise<void> {
  return new Promise((resolve) => {
    // A connection that was busy when the server closed would stay open for its client's next request.
    const sweep = setInterval(() => server.closeIdleConnections(), 20);
    const end = setTimeout(() => server.closeAllConnections(), lastAnswers);
    server.close(() => {
      clearInterval(sweep);
      clearTimeout(end);
      resolve();
    });
  });
}

/** A host as the browser on this machine reaches it. */
function clickable(host: string): string {
  if (['127.0.0.1', '::1', '0.0.0.0', '::'].includes(host)) return 'localhost';
  return host.includes(':') ? `[${host}]` : host;
}
