import type { Server, ServerResponse } from 'node:http';
import type { Settings } from '../settings.js';
import { GRACE } from './connections.js';

/**
 * The answers that are on their way and not taken yet. Each has a time, and all of them a bound in bytes: where that is
 * reached, those that have waited for longest are cut.
 */
export class Sending {
  readonly #longest: number;
  readonly #most: number;
  /** Since when, from the first to the last. */
  readonly #since = new Map<ServerResponse, number>();

  constructor({ SEND_TIMEOUT, MAX_SENDING }: Settings) {
    this.#longest = SEND_TIMEOUT;
    this.#most = MAX_SENDING;
  }

  watch(server: Server): void {
    server.prependListener('request', (_request, response) => {
      response.once('prefinish', () => this.#begin(response));
    });
  }

  /** How many bytes of answers wait to be taken. */
  get bytes(): number {
    let sum = 0;
    for (const response of this.#since.keys()) sum += response.writableLength;
    return sum;
  }

  /** Whether there is room for another answer; makes it where somebody takes too long. */
  makeRoom(): boolean {
    while (this.bytes > this.#most) if (!this.cutLongest()) return false;
    return true;
  }

  /** Cuts the connection of the answer that has been waiting for longest, if it is one of these and was given time. */
  cutLongest(isOne: (response: ServerResponse) => boolean = () => true): ServerResponse | undefined {
    for (const [response, since] of this.#since) {
      if (performance.now() - since < GRACE) return undefined;
      if (isOne(response)) {
        this.#cut(response);
        return response;
      }
    }
    return undefined;
  }

  /** All is written; what the system has not taken waits here. */
  #begin(response: ServerResponse): void {
    if (response.writableLength === 0) return;
    this.#since.set(response, performance.now());
    const late = setTimeout(() => this.#cut(response), this.#longest);
    response.once('close', () => {
      clearTimeout(late);
      this.#since.delete(response);
    });
  }

  #cut(response: ServerResponse): void {
    this.#since.delete(response);
    const { socket } = response;
    // Reset, so that the system does not go on offering what nobody takes; a connection in memory has only this
    // process.
    if (socket?.resetAndDestroy) socket.resetAndDestroy();
    else response.destroy();
  }
}
