import type { Server, ServerOptions } from 'node:http';
import type { Socket } from 'node:net';
import type { Settings } from '../settings.js';
import { inTurn } from './in-turn.js';
import { linger } from './unread.js';

/** How node's HTTP server bounds what reaches it: slow headers and bodies are cut, long headers refused. */
export const httpLimits = ({ HEADERS_TIMEOUT, REQUEST_TIMEOUT, KEEP_ALIVE_TIMEOUT, MAX_URL }: Settings): ServerOptions => ({
  // Headers are a part of the request: node refuses to start where they may take longer. 0 is for ever.
  headersTimeout: REQUEST_TIMEOUT === 0 ? HEADERS_TIMEOUT : Math.min(HEADERS_TIMEOUT || REQUEST_TIMEOUT, REQUEST_TIMEOUT),
  requestTimeout: REQUEST_TIMEOUT,
  keepAliveTimeout: KEEP_ALIVE_TIMEOUT,
  maxHeaderSize: MAX_URL,
  // Looked at where all of a request's framing is, so that it is refused like everything else.
  requireHostHeader: false,
  // Node looks for slow requests only this often; unless told, every half minute.
  connectionsCheckingInterval: 1_000,
});

/** What node refuses before it is a request, as an error that clients can read like any other; in its turn. */
export function explainRefusals(server: Server): void {
  const mayBeTold = inTurn(server);
  server.on('clientError', async (error: NodeJS.ErrnoException, socket) => {
    if (error.code === 'ECONNRESET' || !socket.writable) return socket.destroy();
    if (await mayBeTold(socket))
      refuse(socket as Socket, ...(REFUSALS[error.code ?? ''] ?? ['400 Bad Request', 'This is not HTTP as it has to be.']));
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
  HPE_HEADER_OVERFLOW: ['431 Request Header Fields Too Large', 'The address and the headers are too long: send a long query by POST.'],
  ERR_HTTP_REQUEST_TIMEOUT: ['408 Request Timeout', 'The request took too long to arrive.'],
};

/** Connections beyond the limit are closed at once. */
export function limitConnections(server: Server, { MAX_CONNECTIONS }: Settings): void {
  server.maxConnections = MAX_CONNECTIONS;
}
