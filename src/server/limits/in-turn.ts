import type { Duplex } from 'node:stream';
import { answersOn } from './one-at-a-time.js';

/**
 * Has what was understood of a connection answered before it is said that the rest cannot be.
 *
 * @returns whether anything may still be said over a connection whose last request is broken; false too while that is being awaited.
 */
export function inTurn(): (socket: Duplex) => Promise<boolean> {
  const broken = new WeakSet<Duplex>();
  return async (socket) => {
    if (broken.has(socket)) return false;
    broken.add(socket);
    const responses = [...answersOn(socket)];
    const whole = responses.filter(({ req }) => req.complete);
    await Promise.all(whole.map((response) => new Promise((over) => response.once('close', over))));
    // What was refused by its headers alone has its answer already.
    return !socket.destroyed && !responses.some(({ req, headersSent }) => !req.complete && headersSent);
  };
}
