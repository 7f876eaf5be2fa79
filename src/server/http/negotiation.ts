import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** How a body can travel compressed, the smaller one first. */
const ENCODINGS = ['br', 'gzip'] as const;
export type Encoding = (typeof ENCODINGS)[number];

/** How hard to compress, from 1 to 9 (gzip) or 11 (Brotli). */
export type Levels = Readonly<Record<Encoding, number>>;

/**
 * 2 to the power of this is how many bytes back Brotli looks for what it has seen; its own default, 22, costs more than
 * it saves.
 */
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
 * The encoding that an Accept-Encoding header likes best, by its weights and then by size; none where it allows none of
 * ours, or likes an uncompressed body better. RFC 9110 §12.5.3.
 */
export function chooseEncoding(header = ''): Encoding | undefined {
  const weights = new Map(weighed(header).map(({ name, weight }) => [name, weight]));
  const weightOf = (encoding: Encoding) => weights.get(encoding) ?? weights.get('*') ?? 0;
  const uncompressed = weights.get('identity') ?? 0;
  return ENCODINGS.filter((encoding) => weightOf(encoding) > 0 && weightOf(encoding) >= uncompressed).sort(
    (a, b) => weightOf(b) - weightOf(a),
  )[0];
}

/*
 * Headers in which a client lists what it takes, each with how much it likes it: Accept, Accept-Encoding. RFC 9110
 * §12.4.2.
 */

/** One thing of a list, in small letters, as all names in these headers can be. */
export interface Weighed {
  readonly name: string;
  /** Without the weight; a value that was quoted without its quotes. */
  readonly parameters: ReadonlyMap<string, string>;
  /** From 0, not at all, to 1. A weight that is none counts as 0. */
  readonly weight: number;
}

/** The things that a header lists, in its order. */
export const weighed = (header: string): readonly Weighed[] =>
  splitAt(',', header)
    .map(withParameters)
    .filter(({ name }) => name !== '')
    .map(({ name, parameters }) => {
      const { q = '1', ...others } = Object.fromEntries(parameters);
      return {
        name,
        parameters: new Map(Object.entries(others)),
        weight: /^(\d+\.?\d*|\.\d+)$/.test(q) ? Math.min(1, Number(q)) : 0,
      };
    });

/** A name and what follows it after semicolons, as a media type is written. RFC 9110 §5.6.6. */
export function withParameters(text: string): Pick<Weighed, 'name' | 'parameters'> {
  const [name = '', ...rest] = splitAt(';', text).map((piece) => piece.trim().toLowerCase());
  const parameters = rest.map((piece): [string, string] => {
    const equals = piece.indexOf('=');
    return equals === -1 ? [piece, ''] : [piece.slice(0, equals).trim(), unquoted(piece.slice(equals + 1).trim())];
  });
  // The first of several that have one name: whoever adds another cannot change what was said.
  return { name, parameters: new Map(parameters.filter(([key]) => key !== '').reverse()) };
}

const unquoted = (value: string) => (/^".*"$/s.test(value) ? value.slice(1, -1).replace(/\\(.)/gs, '$1') : value);

/** Splits where a sign stands outside quotes: sign by sign, so that it takes no longer than the text is long. */
function splitAt(sign: string, text: string): readonly string[] {
  const parts: string[] = [];
  let [start, quoted] = [0, false];
  for (let at = 0; at < text.length; at++) {
    const here = text[at];
    if (here === '"') quoted = !quoted;
    else if (quoted && here === '\\') at++;
    else if (!quoted && here === sign) {
      parts.push(text.slice(start, at));
      start = at + 1;
    }
  }
  return [...parts, text.slice(start)];
}

/**
 * What a GraphQL answer can be. Whoever takes anything gets the first, as the GraphQL over HTTP specification has it
 * for now.
 */
export const ANSWERS = ['application/json', 'application/graphql-response+json'] as const;

/** What a posted question can be. */
const QUESTIONS: ReadonlySet<string> = new Set(['application/json', 'application/graphql+json']);

const HTML = 'text/html';

/** The names under which UTF-8 goes. */
const UTF_8: ReadonlySet<string | undefined> = new Set(['utf-8', 'utf8', undefined]);

/** The type of a GraphQL answer that a client likes best; undefined where it takes none. */
export const answerType = (accept: string | undefined): string | undefined => preferred(accept, ANSWERS);

/** Whether a client would rather have a page than an answer. */
export const prefersPage = (accept: string | undefined): boolean => preferred(accept, [...ANSWERS, HTML]) === HTML;

/**
 * Why a posted body is no question, by its type; undefined where it is one. Nothing that a page can post without asking
 * is.
 */
export function whyNoQuestion(contentType: string | undefined): string | undefined {
  const { name, parameters } = withParameters(contentType ?? '');
  if (!QUESTIONS.has(name))
    return 'A query is posted as JSON: send it with the header "content-type: application/json".';
  if (!UTF_8.has(parameters.get('charset')))
    return 'JSON is posted in UTF-8: leave out the charset, or send "charset=utf-8".';
  return undefined;
}

/**
 * Of several media types the one that an Accept header likes best, by what the most specific range says of each (RFC
 * 9110 §12.5.1). Of those that it likes alike: the one that is named more exactly, then first; then the first that is
 * offered.
 */
function preferred(accept: string | undefined, offered: readonly string[]): string | undefined {
  const listed = weighed(accept ?? '');
  // No wish is any wish.
  const ranges = listed.length > 0 ? listed : weighed('*/*');
  return offered
    .map((type, place) => ({ type, place, range: rangeFor(type, ranges) }))
    .filter(({ range }) => range.weight > 0)
    .sort(
      (a, b) =>
        b.range.weight - a.range.weight ||
        b.range.exactness - a.range.exactness ||
        a.range.place - b.range.place ||
        a.place - b.place,
    )[0]?.type;
}

interface Range {
  readonly weight: number;
  readonly exactness: number;
  /** Its place in the header. */
  readonly place: number;
}

const NOWHERE: Range = { weight: 0, exactness: 0, place: 0 };

/** What is said of a type: by the most exact of the ranges that it is in, and first. */
function rangeFor(type: string, ranges: readonly Weighed[]): Range {
  return ranges
    .map((range, place) => ({ weight: range.weight, exactness: exactnessOf(range, type), place }))
    .reduce((best, range) => (range.exactness > best.exactness ? range : best), NOWHERE);
}

/**
 * How exactly a range means a type, from 1; 0 where it does not. All of ours are in UTF-8 and have no other parameter.
 */
function exactnessOf({ name, parameters }: Weighed, type: string): number {
  if (name === '*/*') return 1;
  if (name === `${type.slice(0, type.indexOf('/'))}/*`) return 2;
  if (name !== type) return 0;
  if (parameters.size === 0) return 3;
  return [...parameters].every(([key, value]) => key === 'charset' && UTF_8.has(value)) ? 4 : 0;
}
