import type { Server, ServerOptions } from 'node:http';
import type { Socket } from 'node:net';
import type { Settings } from '../settings.js';
import { inTurn, linger } from './closing.js';
import { answersOn } from './pipelining.js';

/** How often node looks for slow requests, in ms; unless told, every half minute. */
const CHECKED = 1_000;

/** How node's HTTP server bounds what reaches it: slow headers and bodies are cut, long headers refused. */
export const httpLimits = ({
  HEADERS_TIMEOUT,
  REQUEST_TIMEOUT,
  KEEP_ALIVE_TIMEOUT,
  MAX_URL,
}: Settings): ServerOptions => ({
  // Headers are a part of the request: node refuses to start where they may take longer. 0 is for ever.
  headersTimeout:
    REQUEST_TIMEOUT === 0 ? HEADERS_TIMEOUT : Math.min(HEADERS_TIMEOUT || REQUEST_TIMEOUT, REQUEST_TIMEOUT),
  requestTimeout: REQUEST_TIMEOUT,
  keepAliveTimeout: KEEP_ALIVE_TIMEOUT,
  maxHeaderSize: MAX_URL,
  // Looked at where all of a request's framing is, so that it is refused like everything else.
  requireHostHeader: false,
  connectionsCheckingInterval: CHECKED,
});

/** What node refuses before it is a request, as an error that clients can read like any other; in its turn. */
export function explainRefusals(server: Server): void {
  const mayBeTold = inTurn();
  server.on('clientError', async (error: NodeJS.ErrnoException, socket) => {
    if (error.code === 'ECONNRESET' || !socket.writable) return socket.destroy();
    if (await mayBeTold(socket))
      refuse(
        socket as Socket,
        ...(REFUSALS[error.code ?? ''] ?? ['400 Bad Request', 'This is not HTTP as it has to be.']),
      );
  });
  server.on('connect', (_request, socket) =>
    refuse(socket as Socket, '405 Method Not Allowed', 'This is no proxy: it connects to nobody.'),
  );
  // What nobody knows how to expect is not expected.
  server.on('checkExpectation', (request, response) => server.emit('request', request, response));
}

function refuse(socket: Socket, status: string, message: string): void {
  const body = JSON.stringify({ errors: [{ message, extensions: { code: 'BAD_USER_INPUT' } }] });
  socket.on('error', () => socket.destroy());
  socket.write(
    `HTTP/1.1 ${status}\r\ncontent-type: application/json; charset=utf-8\r\ncontent-length: ${Buffer.byteLength(body)}\r\nconnection: close\r\n\r\n${body}`,
  );
  linger(socket);
}

const REFUSALS: Readonly<Record<string, readonly [status: string, message: string]>> = {
  HPE_HEADER_OVERFLOW: [
    '431 Request Header Fields Too Large',
    'The address and the headers are too long: send a long query by POST.',
  ],
  ERR_HTTP_REQUEST_TIMEOUT: ['408 Request Timeout', 'The request took too long to arrive.'],
};

/**
 * Closes connections beyond the limit: of those on which nothing is asked or taken, the one that has been quiet for
 * longest, so that a thousand silent ones do not shut out all others; the new one where all are at work.
 */
export function limitConnections(server: Server, { MAX_CONNECTIONS }: Settings): void {
  /** When something last began or ended on each, from that which has been quiet for longest. */
  const heard = new Map<Socket, number>();
  const hear = (socket: Socket) => {
    heard.delete(socket);
    if (!socket.destroyed) heard.set(socket, performance.now());
  };
  const quietest = () => {
    for (const [socket, since] of heard) {
      if (performance.now() - since < GRACE) return undefined;
      // The others wait for the first.
      const [first] = answersOn(socket);
      if (!first?.req.complete || first.writableEnded) return socket;
    }
    return undefined;
  };
  server.prependListener('connection', (socket: Socket) => {
    if (heard.size >= MAX_CONNECTIONS) {
      const dropped = quietest() ?? socket;
      heard.delete(dropped);
      dropped.destroy();
      server.emit('drop');
    }
    socket.once('close', () => heard.delete(socket));
    hear(socket);
  });
  server.prependListener('request', ({ socket }, response) => {
    hear(socket);
    response.once('close', () => hear(socket));
  });
}

/**
 * Closes a connection that is idle for too long, whatever comes over it that is no request: node takes empty lines for
 * activity. It has the time for being kept and that for the beginning of a request, for which node tells it to go
 * first; 0 is for ever.
 */
export function closeIdle(server: Server, { KEEP_ALIVE_TIMEOUT, HEADERS_TIMEOUT }: Settings): void {
  if (KEEP_ALIVE_TIMEOUT === 0 || HEADERS_TIMEOUT === 0) return;
  const longest = KEEP_ALIVE_TIMEOUT + HEADERS_TIMEOUT + 2 * CHECKED;
  const deadlines = new WeakMap<Socket, NodeJS.Timeout>();
  const close = (socket: Socket) => {
    if (answersOn(socket).size === 0) socket.destroy();
  };
  server.on('request', ({ socket }, response) => {
    const deadline = deadlines.get(socket) ?? setTimeout(close, longest, socket).unref();
    deadlines.set(socket, deadline);
    response.once('close', () => (socket.destroyed ? clearTimeout(deadline) : deadline.refresh()));
  });
}

/**
 * Who takes longer than this to send a question or to take an answer, in ms, makes room for others where there is none
 * left. A body as long as may be, or an answer of a megabyte, takes a tenth of it over ten megabits a second.
 */
export const GRACE = 1_000;
