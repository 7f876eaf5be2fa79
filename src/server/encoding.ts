import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { weighed } from './weights.js';

/** How a body can travel compressed, the smaller one first. */
const ENCODINGS = ['br', 'gzip'] as const;
export type Encoding = (typeof ENCODINGS)[number];

/** How hard to compress, from 1 to 9 (gzip) or 11 (Brotli). */
export type Levels = Readonly<Record<Encoding, number>>;

/** 2 to the power of this is how many bytes back Brotli looks for what it has seen; its own default, 22, costs more than it saves. */
const WINDOW = 18;

/** Compresses on a thread of its own, so that other requests are answered meanwhile. */
export const compress = (bytes: Buffer, encoding: Encoding, levels: Levels): Promise<Buffer> =>
  compressors[encoding](bytes, levels[encoding]);

const compressors: Readonly<Record<Encoding, (bytes: Buffer, level: number) => Promise<Buffer>>> = {
  br: (bytes, level) =>
    promisify(brotliCompress)(bytes, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: level,
        [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
        ...(bytes.length <= 2 ** WINDOW && { [constants.BROTLI_PARAM_LGWIN]: WINDOW }),
      },
    }),
  gzip: (bytes, level) => promisify(gzip)(bytes, { level }),
};

/**
 * The encoding that an Accept-Encoding header likes best, by its weights and then by size; none where it allows none of ours, or
 * likes an uncompressed body better. RFC 9110 §12.5.3.
 */
export function chooseEncoding(header = ''): Encoding | undefined {
  const weights = new Map(weighed(header).map(({ name, weight }) => [name, weight]));
  const weightOf = (encoding: Encoding) => weights.get(encoding) ?? weights.get('*') ?? 0;
  const uncompressed = weights.get('identity') ?? 0;
  return ENCODINGS.filter((encoding) => weightOf(encoding) > 0 && weightOf(encoding) >= uncompressed).sort(
    (a, b) => weightOf(b) - weightOf(a),
  )[0];
}
