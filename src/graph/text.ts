/*
 * How values and words are written, and how texts are compared.
 */
import type { Choices } from '../ontology/index.js';
import type { Value } from './model.js';

/** A value as its field prints it; a document as `symbol: title`. */
export function printed(value: Value): string {
  if (typeof value !== 'object') return String(value);
  return value.symbol === undefined ? value.title : `${value.symbol}: ${value.title}`;
}

/** The text with an initial capital. */
export const capitalized = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

/**
 * A value of a closed list in words: `CENTRE_OF_EXCELLENCE` → `centre of excellence`. Its acronyms keep their capitals.
 */
export const inWords = (choice: string, { acronyms = [] }: Choices): string =>
  choice
    .split('_')
    .map((word) => (acronyms.includes(word) ? word : word.toLowerCase()))
    .join(' ');

/**
 * A text without case and accents, to compare: `Genève` → `geneve`, `ŁÓDŹ` → `lodz`, `Straße` → `strasse`. Accents are
 * what Unicode decomposes from a letter; letters that it does not decompose are transliterated to ASCII.
 */
export function folded(text: string): string {
  // A short cut for most texts.
  if (/^\p{ASCII}*$/u.test(text)) return text.toLowerCase();
  const decomposed = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return decomposed.replace(WHOLE, (letter) => PLAIN.get(letter) ?? letter).replace(/l·(?=l)/g, 'l');
}

/**
 * The lower-case Latin letters that Unicode does not decompose, by their transliteration in CLDR's Latin-ASCII
 * (https://github.com/unicode-org/cldr/blob/main/common/transforms/Latin-ASCII.xml). Others (İ, ĳ, ſ, ŀ, ŉ) decompose
 * into these and plain letters; ŀ leaves the dot of Catalan's `l·l`. The final sigma folds to σ
 * (https://www.unicode.org/Public/UCD/latest/ucd/CaseFolding.txt).
 */
const LETTERS: Readonly<Record<string, string>> = {
  a: 'ⱥ',
  ae: 'æ',
  b: 'ƀɓƃ',
  c: 'ƈȼ',
  d: 'ðđɖɗƌ',
  e: 'ɛɇ',
  f: 'ƒ',
  g: 'ǥɠɡ',
  h: 'ħɦⱨ',
  hv: 'ƕ',
  i: 'ıɨɩɪ',
  j: 'ɉʝ',
  k: 'ƙⱪ',
  l: 'łƚɫɬⱡ',
  ll: 'ỻ',
  m: 'ɱ',
  n: 'ŋɲƞ',
  o: 'ø',
  oe: 'œ',
  oi: 'ƣ',
  p: 'ƥᵽ',
  q: 'ĸ',
  r: 'ɍɽ',
  s: 'ȿʂ',
  ss: 'ß',
  t: 'ŧƭʈⱦ',
  th: 'þ',
  u: 'ʉ',
  v: 'ʋỽ',
  w: 'ⱳ',
  y: 'ƴɏỿ',
  z: 'ƶȥɀⱬ',
  "'": 'ʼ',
  σ: 'ς',
};
const PLAIN = new Map(
  Object.entries(LETTERS).flatMap(([plain, letters]) => [...letters].map((letter) => [letter, plain] as const)),
);
const WHOLE = new RegExp(`[${[...PLAIN.keys()].join('')}]`, 'gu');
