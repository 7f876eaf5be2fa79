import { LruCache } from '../../ontology/cache.js';
import type { Answer } from './answer.js';

/** What an answer takes beside its bytes: its key, its headers and its places in maps, roughly, in bytes. */
const OVERHEAD = 1_000;

/**
 * How many keys of answers that were asked for once are remembered; twice as many for a while. About 100 bytes each.
 */
const REMEMBERED = 10_000;

/**
 * Keeps answers for whoever asks the same again, those asked for last, as many as fit in so many bytes. An answer is
 * kept only from the second time it is asked for: most are asked for once, and keeping those costs more than it saves.
 */
export class AnswerCache {
  /** How many answers were kept ones, since the server started. */
  hits = 0;
  /** How many were not. */
  misses = 0;
  readonly #capacity: number;
  readonly #kept: LruCache<Answer>;
  #seen = new Set<string>();
  #seenBefore = new Set<string>();
  #version = '';

  constructor(capacity: number) {
    this.#capacity = capacity;
    this.#kept = new LruCache(capacity, sizeOf);
  }

  get size(): number {
    return this.#kept.size;
  }

  /** How many bytes the kept answers take. */
  get bytes(): number {
    return this.#kept.bytes;
  }

  /** The answer of a version, if it is kept. The first look for another version forgets all that is kept. */
  find(key: string, version: string): Answer | undefined {
    if (version !== this.#version) this.#startOver(version);
    const answer = this.#kept.get(key);
    if (answer) this.hits++;
    else this.misses++;
    return answer;
  }

  /** Keeps a clean answer from its second sight; none of a version that is no longer looked for. */
  offer(key: string, version: string, answer: Answer): void {
    if (!answer.isClean || version !== this.#version || this.#kept.has(key) || !this.#isSecondSight(key)) return;
    // One that would drive out a tenth of the others is not worth it.
    if (sizeOf(answer) > this.#capacity / 10) return;
    this.#kept.set(key, { ...answer, bytes: copyOf(answer.bytes) });
  }

  #isSecondSight(key: string): boolean {
    if (this.#seen.has(key) || this.#seenBefore.has(key)) return true;
    if (this.#seen.size >= REMEMBERED) {
      this.#seenBefore = this.#seen;
      this.#seen = new Set();
    }
    this.#seen.add(key);
    return false;
  }

  #startOver(version: string): void {
    this.#version = version;
    this.#kept.clear();
    this.#seen.clear();
    this.#seenBefore.clear();
  }
}

const sizeOf = ({ bytes }: Answer) => bytes.length + OVERHEAD;

/** A buffer may be a small part of a large one, and keep all of it from being freed. */
function copyOf(bytes: Buffer): Buffer {
  const copy = Buffer.allocUnsafeSlow(bytes.length);
  bytes.copy(copy);
  return copy;
}
