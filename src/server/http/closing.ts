import type { IncomingMessage, Server } from 'node:http';
import type { Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { answersOn } from './pipelining.js';

/** How long is read on after an answer, in ms, so that a client that is still sending comes to see it. */
const LONGEST = 2_000;
/** How much, in bytes. */
const MOST = 4_000_000;
/** How often it is looked whether that is enough, in ms. */
const SWEEP = 20;

/**
 * Closes the connection after an answer that came before the end of its request, as that to a body that is refused: for
 * its sake the rest is not read. Closed at once it would be lost to a client that sends first and reads then, so a part
 * of it is thrown away. RFC 9112 §9.6.
 */
export function closeUnread(server: Server): void {
  server.prependListener('request', (request, response) => {
    if (!hasBody(request)) return;
    const { socket } = request;
    const keeps = response.shouldKeepAlive;
    response.shouldKeepAlive = false;
    // With this node closes a connection after its last answer.
    socket.destroySoon = () => linger(socket);
    request.once('end', () => {
      response.shouldKeepAlive = keeps;
      delete (socket as Partial<typeof socket>).destroySoon;
    });
  });
}

const hasBody = ({ headers }: IncomingMessage) =>
  headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;

/** Says that this was all, and hangs up when the other side has, or has had long enough to. */
export function linger(socket: Socket): void {
  const [began, before] = [performance.now(), socket.bytesRead];
  // To listen for data would take the connection from node's parser, which may have stopped it, and then nothing comes
  // any more.
  const look = setInterval(() => {
    if (performance.now() - began > LONGEST || socket.bytesRead - before > MOST) socket.destroy();
    if (socket.destroyed) clearInterval(look);
  }, SWEEP);
  socket.resume();
  socket.end();
}

/**
 * Has what was understood of a connection answered before it is said that the rest cannot be.
 *
 * @returns whether anything may still be said over a connection whose last request is broken; false too while that is
 * being awaited.
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
