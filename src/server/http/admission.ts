import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { overloaded } from '../limits/refusal.js';
import { Turns } from '../limits/turns.js';
import type { Settings } from '../settings.js';
import { noteAnswers, oneAtATime } from './pipelining.js';
import { Receiving } from './receiving.js';
import { sendError } from './send.js';
import { Sending } from './sending.js';

/**
 * Lets so many requests in at a time and tells the others to come back in a second, rather than let all wait; and ends
 * the wait for an answer that takes too long. A place is taken when a request is whole, and given back when its answer
 * is taken or nobody is there to take it.
 */
export class Admission {
  readonly #most: number;
  readonly #longest: number;
  readonly #sending: Sending;
  readonly #places = new Set<ServerResponse>();

  constructor({ MAX_CONCURRENT, ANSWER_TIMEOUT }: Settings, sending: Sending) {
    this.#most = MAX_CONCURRENT;
    this.#longest = ANSWER_TIMEOUT;
    this.#sending = sending;
  }

  /** How many requests are worked on. */
  get inUse(): number {
    return this.#places.size;
  }

  /**
   * Takes a place for an answer; the signal tells when nobody waits for it any more. Throws Refused where there is
   * none.
   */
  enter(response: ServerResponse): AbortSignal {
    if (!this.#sending.makeRoom()) throw overloaded('Too much waits to be sent already');
    if (this.#places.size >= this.#most) this.#free();
    this.#places.add(response);
    const gone = new AbortController();
    const late = setTimeout(
      () =>
        sendError(response, 503, 'TIMEOUT', `The answer took longer than ${this.#longest} ms.`, { 'retry-after': '1' }),
      this.#longest,
    );
    response.once('close', () => {
      clearTimeout(late);
      this.#places.delete(response);
      gone.abort();
    });
    return gone.signal;
  }

  /** Whoever does not take the answer that is ready does not keep others from theirs. */
  #free(): void {
    const slow = this.#sending.cutLongest((response) => this.#places.has(response));
    if (!slow) throw overloaded(`The server works on ${this.#most} requests already`);
    this.#places.delete(slow);
  }
}

type Answer = (request: IncomingMessage, response: ServerResponse) => void | Promise<void>;

/**
 * How much is done and held at a time, for all connections together: bodies that come, answers that go, and the work
 * between.
 */
export class Capacity {
  readonly receiving: Receiving;
  readonly sending: Sending;
  readonly admission: Admission;
  readonly turns: Turns;

  constructor(settings: Settings) {
    this.receiving = new Receiving(settings);
    this.sending = new Sending(settings);
    this.admission = new Admission(settings, this.sending);
    this.turns = new Turns(settings, () => this.sending.makeRoom());
  }

  /** Has a server keep to it. */
  watch(server: Server): void {
    noteAnswers(server);
    this.sending.watch(server);
  }

  oneAtATime = (answer: Answer): Answer => oneAtATime(answer, this.receiving);
}
