import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import type { Receiving } from './receiving.js';

type Answer = (request: IncomingMessage, response: ServerResponse) => void | Promise<void>;

/** How many requests may wait behind others on their connections, all together: each takes a few thousand bytes. */
const MOST_WAITING = 1_000;

const underWay = new WeakMap<Duplex, Set<ServerResponse>>();

/** The answers under way on a connection, in the order of their requests. */
export const answersOn = (socket: Duplex): ReadonlySet<ServerResponse> => underWay.get(socket) ?? new Set();

/**
 * Notes the answers of a server, to the last: of several that wait on one connection, node tells only the first that it
 * was closed.
 */
export function noteAnswers(server: Server): void {
  server.prependListener('request', ({ socket }, response) => {
    const answers = underWay.get(socket) ?? noteSocket(socket);
    answers.add(response);
    response.once('close', () => answers.delete(response));
  });
}

function noteSocket(socket: Duplex): Set<ServerResponse> {
  const answers = new Set<ServerResponse>();
  underWay.set(socket, answers);
  socket.once('close', () => {
    for (const response of answers) response.emit('close');
  });
  return answers;
}

/**
 * Answers the requests of one connection one after the other, each when the answer before it is out. Node hands over
 * all that have arrived, and would keep their answers for whoever does not read the first.
 */
export function oneAtATime(answer: Answer, receiving: Receiving): Answer {
  let waiting = 0;
  return (request, response) => {
    const { socket } = request;
    const answers = [...answersOn(socket)];
    const earlier = answers[answers.indexOf(response) - 1];
    if (!earlier) return answer(request, response);
    if (waiting >= MOST_WAITING) return void socket.destroy();
    waiting++;
    receiving.begin(request, response);
    return new Promise((over) => earlier.once('close', over)).then(() => {
      waiting--;
      if (!socket.destroyed) return answer(request, response);
    });
  };
}
