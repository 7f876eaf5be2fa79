import type { Server, ServerResponse } from 'node:http';
import { Server as NetServer, type Socket } from 'node:net';
import { answersOn } from './pipelining.js';

/**
 * A connection without a request is closed when no request has come for so long, in ms: one may be on its way already.
 */
const QUIET = 100;
/** One with the beginning of a request is closed when nothing more has come for so long, in ms. */
const SILENT = 1_000;
/** How often it is looked whether all is quiet, in ms. */
const SWEEP = 20;

export interface Stoppable {
  readonly isStopping: () => boolean;
  /** How many requests are being answered. */
  readonly underWay: () => number;
  /**
   * Takes no new connections, answers every request that reached it, and resolves when the last connection is closed.
   */
  stop(): Promise<void>;
}

/**
 * Makes a server stop without losing a request. Node's own `close` cuts every connection that has none under way, also
 * one whose request waits to be read; and it leaves open one that never sent any, as browsers keep ready.
 *
 * @param longest how long the last answers may take, in ms; connections are cut then.
 */
export function stoppable(server: Server, longest: number): Stoppable {
  /** How much had come over each connection when more of it was last seen, and when that was. */
  const sockets = new Map<Socket, { bytes: number; at: number }>();
  const answering = new Set<ServerResponse>();
  let stopping = false;
  let lastRequest = 0;

  server.on('connection', (socket: Socket) => {
    sockets.set(socket, { bytes: 0, at: performance.now() });
    socket.once('close', () => sockets.delete(socket));
  });
  server.prependListener('request', (_request, response) => {
    lastRequest = performance.now();
    answering.add(response);
    response.once('close', () => answering.delete(response));
    if (stopping) sayLast(response);
  });

  /** How long nothing has come over a connection, in ms. */
  const silenceOf = (socket: Socket, heard: { bytes: number; at: number }) => {
    if (socket.bytesRead !== heard.bytes) Object.assign(heard, { bytes: socket.bytesRead, at: performance.now() });
    return performance.now() - heard.at;
  };
  const closeQuiet = () => {
    const since = performance.now() - lastRequest;
    for (const [socket, heard] of sockets) {
      const silence = silenceOf(socket, heard);
      const isWorkedOn = [...answersOn(socket)].some(({ req }) => req.complete);
      const isBegun = answersOn(socket).size > 0;
      if (!isWorkedOn && since > QUIET && (silence > SILENT || (!isBegun && (silence > QUIET || since > SILENT))))
        socket.destroy();
    }
  };
  const stop = () =>
    new Promise<void>((resolve) => {
      stopping = true;
      lastRequest = performance.now();
      answering.forEach(sayLast);
      // After what has arrived is read: a process that stood still comes to its timers first.
      const sweep = setInterval(() => setImmediate(closeQuiet), SWEEP);
      const end = setTimeout(() => {
        for (const socket of sockets.keys()) socket.destroy();
      }, longest);
      NetServer.prototype.close.call(server, () => {
        clearInterval(sweep);
        clearTimeout(end);
        server.close(); // For its timers: it listens no more.
        resolve();
      });
    });
  let stopped: Promise<void> | undefined;
  return { isStopping: () => stopping, underWay: () => answering.size, stop: () => (stopped ??= stop()) };
}

/** Tells the client to send no other request over this connection. */
function sayLast(response: ServerResponse): void {
  if (!response.headersSent) response.setHeader('connection', 'close');
}
