import type { ServerResponse } from 'node:http';
import { sendError } from '../send.js';
import type { Settings } from '../settings.js';
import { overloaded } from './refusal.js';
import type { Sending } from './sending.js';

/**
 * Lets so many requests in at a time and tells the others to come back in a second, rather than let all wait; and ends the wait for an
 * answer that takes too long. A place is taken when a request is whole, and given back when its answer is taken or nobody is there to
 * take it.
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

  /** Takes a place for an answer; the signal tells when nobody waits for it any more. Throws Refused where there is none. */
  enter(response: ServerResponse): AbortSignal {
    if (!this.#sending.makeRoom()) throw overloaded('Too much waits to be sent already');
    if (this.#places.size >= this.#most) this.#free();
    this.#places.add(response);
    const gone = new AbortController();
    const late = setTimeout(
      () => sendError(response, 503, 'TIMEOUT', `The answer took longer than ${this.#longest} ms.`, { 'retry-after': '1' }),
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
