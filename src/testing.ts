/**
 * For the tests of those who use the graph: the whole server, without a port.
 *
 *     import { createTestServer } from 'unicri-graph/testing';
 *     const server = await createTestServer();
 *     const response = await server.fetch('/graphql?query={graph{version}}');
 *     await server.close();
 */
import { type IncomingMessage, request, type Server } from 'node:http';
import { duplexPair, Readable } from 'node:stream';
import { fixturesFolder } from './installation.js';
import { CannotServe } from './server/cannot-serve.js';
import { prepare } from './server/index.js';

export interface TestServerOptions {
  /** The folder of the facts; the package's own unless given. */
  readonly fixtures?: string;
}

export interface TestServer {
  /** What its addresses begin with. Nothing listens there: only this `fetch` reaches it. */
  readonly url: string;
  /** Takes the place of the global `fetch` in a client. An address may leave out the base; no redirect is followed. */
  readonly fetch: typeof globalThis.fetch;
  close(): Promise<void>;
}

const BASE = 'http://unicri-graph.test';

/** Starts the server that the package serves; rejects where the facts have problems. */
export async function createTestServer({ fixtures = fixturesFolder }: TestServerOptions = {}): Promise<TestServer> {
  const { server, close } = await prepare({ fixtures, settings: { WATCH: 0 } }).catch((error) => {
    // A test shows the message alone.
    throw error instanceof CannotServe
      ? new CannotServe([error.message, ...error.details].join('\n'), error.details)
      : error;
  });
  return {
    url: BASE,
    fetch: async (input, init) => {
      const asked = new Request(input instanceof Request ? input : new URL(input, BASE), init);
      const body = Buffer.from(await asked.arrayBuffer());
      return responseOf(await ask(server, asked, body), asked.method);
    },
    close,
  };
}

/** Asks over a connection that is two streams in memory: all of the server is there, and nothing of a network. */
function ask(server: Server, { method, url, headers, signal }: Request, body: Buffer): Promise<IncomingMessage> {
  const { pathname, search, host } = new URL(url);
  // As fetch does it, but for the compression, which fetch would undo again.
  const sent = { ...Object.fromEntries(headers), host, 'accept-encoding': 'identity', connection: 'close' };
  const createConnection = () => {
    const [ours, theirs] = duplexPair();
    server.emit('connection', theirs);
    return ours;
  };
  return new Promise((resolve, reject) => {
    request({ method, path: pathname + search, headers: sent, signal, createConnection }, resolve)
      .on('error', reject)
      .end(body);
  });
}

/** Statuses whose answers have no body, as the Fetch API has it. */
const WITHOUT_BODY: ReadonlySet<number> = new Set([204, 205, 304]);

function responseOf(message: IncomingMessage, method: string): Response {
  const { statusCode: status = 0, statusMessage = '', headersDistinct } = message;
  const headers = Object.entries(headersDistinct).flatMap(([name, values = []]) =>
    values.map((value): [string, string] => [name, value]),
  );
  const bare = method === 'HEAD' || WITHOUT_BODY.has(status);
  if (bare) message.resume();
  return new Response(bare ? null : (Readable.toWeb(message) as ReadableStream), {
    status,
    statusText: statusMessage,
    headers,
  });
}
