import { createHash } from 'node:crypto';
import { compress, type Encoding } from './encoding.js';

/**
 * Brotli's level 5 makes GraphiQL's 5 MB into 1.3 MB in a quarter of a second; level 11 would save a sixth of that and take
 * twelve seconds.
 */
const LEVELS = { br: 5, gzip: 6 };

/** A body that stays the same while the server runs; compressed when first asked for, once for each encoding. */
export class Content {
  readonly bytes: Buffer;
  /** A short name that changes with the bytes. */
  readonly hash: string;
  readonly #encoded = new Map<Encoding, Promise<Buffer>>();

  constructor(
    readonly type: string,
    text: string,
  ) {
    this.bytes = Buffer.from(text);
    this.hash = createHash('sha256').update(this.bytes).digest('hex').slice(0, 16);
  }

  encoded(encoding: Encoding): Promise<Buffer> {
    const ready = this.#encoded.get(encoding);
    if (ready) return ready;
    const encoded = compress(this.bytes, encoding, LEVELS);
    this.#encoded.set(encoding, encoded);
    return encoded;
  }
}
