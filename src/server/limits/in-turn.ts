import type { Server, ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';

/**
 * Has what was understood of a connection answered before it is said that the rest cannot be.
 *
 * @returns whether anything may still be said over a connection whose last request is broken; false too while that is being awaited.
 */
export function inTurn(server: Server): (socket: Duplex) => Promise<boolean> {
  const answering = new WeakMap<Duplex, Set<ServerResponse>>();
  const broken = new WeakSet<Duplex>();
  server.prependListener('request', ({ socket }, response) => {
    const responses = answering.get(socket) ?? new Set();
    answering.set(socket, responses.add(response));
    response.once('close', () => responses.delete(response));
  });
  return async (socket) => {
    if (broken.has(socket)) return false;
    broken.add(socket);
    const responses = [...(answering.get(socket) ?? [])];
    const whole = responses.filter(({ req }) => req.complete);
    await Promise.all(whole.map((response) => new Promise((over) => response.once('close', over))));
    // What was refused by its headers alone has its answer already.
    return !responses.some(({ req, headersSent }) => !req.complete && headersSent);
  };
}
