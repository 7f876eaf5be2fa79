import type { Settings } from '../settings.js';
import { overloaded, type Refused } from './refusal.js';

/**
 * What can cost more is done one at a time, in fields: less takes some ms, and the dearest that is allowed a quarter of
 * a second.
 */
const DEAR = 1_000;
/**
 * Before its cost is known a question costs its length: to read so many characters takes as long as to answer a field.
 */
const CHARACTERS_PER_FIELD = 4;
/** What may be done in one turn of the event loop before the rest waits for the next, in ms. */
const SLICE = 10;
/**
 * For each field that it costs, a question that waits lets others pass that come so much later and cost less, in ms: no
 * longer, or it would wait for as long as they come.
 */
const PATIENCE = 0.2;
/**
 * So many turns of the loop lie between two dear ones: in one a connection is taken, in the next its request is read.
 */
const TURNS_BETWEEN = 2;

interface Waiting {
  /** Until when those that cost less pass. */
  readonly due: number;
  readonly go: () => void;
}

/** Ends the turn of what is dear; what is cheap has ended when the next begins. */
export type EndTurn = () => void;

/**
 * One thread answers everybody. So that who asks little is not held up by who asks much, what is dear is done one at a
 * time, with turns of the event loop between in which all else is answered; what is cheap lets the loop turn too where
 * much of it comes, and the cheaper is first, within bounds. Where both wait, they get as much time each.
 */
export class Turns {
  readonly #most: number;
  readonly #hasRoom: () => boolean;
  readonly #cheap = new Set<Waiting>();
  /** In the order in which they came. */
  readonly #dear = new Set<Waiting>();
  #isTaken = false;
  /** When the last dear one began, and when it ended. */
  #lastDear = [0, 0];
  #turnsSince = 0;
  /** When the first was begun in this turn of the loop. */
  #began: number | undefined;
  #isLooking = false;

  /** @param hasRoom whether there is room for one more large answer. */
  constructor({ MAX_CONCURRENT }: Settings, hasRoom: () => boolean) {
    // Of the places, so that those who ask little find one.
    this.#most = Math.max(1, Math.floor(MAX_CONCURRENT / 2));
    this.#hasRoom = hasRoom;
  }

  /** How many dear ones wait. */
  get waiting(): number {
    return this.#dear.size;
  }

  /** Waits until a question can be read. */
  toRead(characters: number, gone: AbortSignal): Promise<EndTurn | undefined> | undefined {
    return this.toAnswer(characters / CHARACTERS_PER_FIELD, gone);
  }

  /**
   * Waits until what costs so much can be done. Rejects with Refused where too much that is dear waits, or there is no
   * room for its answer, and where nobody waits for it any more; with that its turn ends in any case.
   */
  toAnswer(cost: number, gone: AbortSignal): Promise<EndTurn | undefined> | undefined {
    return cost > DEAR ? this.#alone(gone) : this.#among(cost);
  }

  #among(cost: number): Promise<undefined> | undefined {
    const now = performance.now();
    this.#began ??= now;
    this.#lookLater();
    if (this.#cheap.size === 0 && now - this.#began < SLICE) return undefined;
    return new Promise((resolve) => this.#cheap.add({ due: now + cost * PATIENCE, go: () => resolve(undefined) }));
  }

  #alone(gone: AbortSignal): Promise<EndTurn> {
    if (this.#dear.size >= this.#most) return Promise.reject(overloaded(`${this.#most} large questions wait already`));
    return new Promise((resolve, reject) => {
      const go = () => {
        if (!this.#hasRoom()) return reject(overloaded('Too much waits to be sent already'));
        resolve(this.#begin(gone));
      };
      const waiting = { due: 0, go };
      this.#dear.add(waiting);
      gone.addEventListener('abort', () => this.#dear.delete(waiting) && reject(abandoned()), { once: true });
      this.#lookLater();
    });
  }

  #begin(gone: AbortSignal): EndTurn {
    const began = performance.now();
    this.#isTaken = true;
    const end = () => {
      gone.removeEventListener('abort', end);
      if (began !== this.#lastDear[0]) return;
      this.#isTaken = false;
      this.#lastDear = [began, performance.now()];
      this.#turnsSince = 0;
      this.#lookLater();
    };
    this.#lastDear = [began, began];
    gone.addEventListener('abort', end);
    return end;
  }

  #lookLater(): void {
    if (this.#isLooking) return;
    this.#isLooking = true;
    setImmediate(() => this.#look());
  }

  /** Once a turn of the loop, after all that has arrived was read. */
  #look(): void {
    this.#isLooking = false;
    this.#began = undefined;
    this.#turnsSince++;
    const next = this.#nextDear() ?? firstDue(this.#cheap);
    if (next && !this.#dear.delete(next)) this.#cheap.delete(next);
    next?.go();
    if (this.#cheap.size > 0 || (this.#dear.size > 0 && !this.#isTaken)) this.#lookLater();
  }

  #nextDear(): Waiting | undefined {
    if (this.#isTaken || this.#turnsSince <= TURNS_BETWEEN) return undefined;
    const [began = 0, ended = 0] = this.#lastDear;
    const isTheirTurn = this.#cheap.size === 0 || performance.now() - ended >= ended - began;
    return isTheirTurn ? this.#dear.values().next().value : undefined;
  }
}

function firstDue(waiting: Iterable<Waiting>): Waiting | undefined {
  let first: Waiting | undefined;
  for (const one of waiting) if (!first || one.due < first.due) first = one;
  return first;
}

/** Reaches nobody. */
const abandoned = (): Refused => overloaded('Nobody waits for this answer any more');
