import type { Server, ServerOptions } from 'node:http';
import type { Settings } from '../settings.js';

/** How node's HTTP server bounds what reaches it: slow headers and bodies are cut, long headers refused. */
export const httpLimits = ({ HEADERS_TIMEOUT, REQUEST_TIMEOUT, KEEP_ALIVE_TIMEOUT, MAX_URL }: Settings): ServerOptions => ({
  // Headers are a part of the request: node refuses to start where they may take longer. 0 is for ever.
  headersTimeout: REQUEST_TIMEOUT === 0 ? HEADERS_TIMEOUT : Math.min(HEADERS_TIMEOUT || REQUEST_TIMEOUT, REQUEST_TIMEOUT),
  requestTimeout: REQUEST_TIMEOUT,
  keepAliveTimeout: KEEP_ALIVE_TIMEOUT,
  maxHeaderSize: MAX_URL,
  // Node looks for slow requests only this often; unless told, every half minute.
  connectionsCheckingInterval: 1_000,
});

/** Connections beyond the limit are closed at once. */
export function limitConnections(server: Server, { MAX_CONNECTIONS }: Settings): void {
  server.maxConnections = MAX_CONNECTIONS;
  server.maxHeadersCount = 100;
}
