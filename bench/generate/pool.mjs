/**
 * Things that many share: towns, topics, partners, words. Each draw is something new with a small probability, else what a random
 * earlier draw gave. So a pool grows with the draws, and what is drawn often is drawn oftener: few hubs and a long tail
 * (a Simon process; degrees follow a power law).
 *
 * @template T
 */
export class Pool {
  /** @type {T[]} */
  #draws = [];

  /**
   * @param {import('./random.mjs').Random} random
   * @param {number} newness the share of draws that are new
   * @param {() => T | undefined} make gives nothing where no more can be made
   */
  constructor(random, newness, make) {
    this.random = random;
    this.newness = newness;
    this.make = make;
  }

  /** Puts something in from the start. @param {T} thing */
  add(thing) {
    this.#draws.push(thing);
  }

  /** @returns {T} */
  draw() {
    const drawn = this.#next();
    this.#draws.push(drawn);
    return drawn;
  }

  /** As many different ones, or fewer where there are not enough. @param {number} count */
  several(count) {
    /** @type {Set<T>} */
    const drawn = new Set();
    for (let tries = 0; drawn.size < count && tries < count * 8; tries++) drawn.add(this.#next());
    this.#draws.push(...drawn);
    return [...drawn];
  }

  /** @returns {T} */
  #next() {
    const made = this.random.chance(this.newness) ? this.make() : undefined;
    return made ?? this.random.pick(this.#draws);
  }
}
