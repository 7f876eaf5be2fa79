import { createServer, type Server } from 'node:http';
import { type Observers, observed } from '../observe/index.js';
import type { Settings } from '../settings.js';
import type { Capacity } from './admission.js';
import { closeUnread } from './closing.js';
import { closeIdle, explainRefusals, httpLimits, limitConnections } from './connections.js';
import { addressOf, answerFrom, type Port } from './routes.js';
import { type Stoppable, stoppable } from './stop.js';

export interface HttpServer extends Stoppable {
  readonly server: Server;
}

/**
 * A server of node:http that answers what a port has, within the limits, seen by the operator, and stops without losing
 * a request.
 */
export function httpServer(
  port: Port,
  settings: Settings,
  { version, ...observers }: Omit<Observers, 'routeOf'> & { readonly version: () => string },
  capacity: Capacity,
): HttpServer {
  const { log, metrics } = observers;
  const server = createServer(httpLimits(settings));
  limitConnections(server, settings);
  explainRefusals(server);
  closeUnread(server);
  closeIdle(server, settings);
  capacity.watch(server);
  const stops = stoppable(server, settings.SHUTDOWN_TIMEOUT);
  const answer = answerFrom(port.open, version, (err) => log.error({ err }, 'a request failed'), port);
  const routeOf = (path: string) => addressOf(port.operator, path) ?? addressOf(port.open, path);
  server.on('request', observed(capacity.oneAtATime(answer), { ...observers, routeOf }));
  server.on('drop', metrics.dropped);
  return { server, ...stops };
}
