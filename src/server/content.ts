import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/**
 * How a body can travel, the smaller one first. Brotli's level 5 makes GraphiQL's 5 MB into 1.3 MB in a quarter of a second;
 * level 11 would save a sixth of that and take twelve seconds.
 */
const encoders = {
  br: (bytes: Buffer) =>
    promisify(brotliCompress)(bytes, {
      params: { [constants.BROTLI_PARAM_QUALITY]: 5, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
    }),
  gzip: (bytes: Buffer) => promisify(gzip)(bytes),
};
type Encoding = keyof typeof encoders;

/** A body that stays the same while the server runs; compressed when first asked for, once for each encoding. */
export class Content {
  readonly bytes: Buffer;
  readonly #encoded = new Map<Encoding, Promise<Buffer>>();

  constructor(
    readonly type: string,
    text: string,
  ) {
    this.bytes = Buffer.from(text);
  }

  /** A short name that changes with the bytes. */
  get hash(): string {
    return createHash('sha256').update(this.bytes).digest('hex').slice(0, 16);
  }

  encoded(encoding: Encoding): Promise<Buffer> {
    const ready = this.#encoded.get(encoding);
    if (ready) return ready;
    const encoded = encoders[encoding](this.bytes);
    this.#encoded.set(encoding, encoded);
    return encoded;
  }
}

/** The best encoding that an Accept-Encoding header allows; none where it names none of ours. */
export function chooseEncoding(header = ''): Encoding | undefined {
  const allowed = header
    .toLowerCase()
    .split(',')
    .map((part) => part.split(';').map((piece) => piece.trim()))
    .filter(([, weight]) => weight === undefined || Number(weight.replace('q=', '')) > 0)
    .map(([name]) => name);
  return (Object.keys(encoders) as Encoding[]).find((encoding) => allowed.includes(encoding));
}
