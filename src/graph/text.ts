import type { Choices } from '../ontology/index.js';

/**
 * A text without case and accents, for comparing as people do: `Genève` → `geneve`, `ŁÓDŹ` → `lodz`, `Straße` →
 * `strasse`. An accent is what Unicode parts from its letter; a letter that it keeps whole becomes what it is written
 * with in ASCII.
 */
export function folded(text: string): string {
  // Most texts are spared the work.
  if (/^\p{ASCII}*$/u.test(text)) return text.toLowerCase();
  const parted = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return parted.replace(WHOLE, (letter) => PLAIN.get(letter) ?? letter).replace(/l·(?=l)/g, 'l');
}

/**
 * The small letters of Latin alphabets that Unicode does not part, by what they become in CLDR's transform Latin-ASCII
 * (https://github.com/unicode-org/cldr/blob/main/common/transforms/Latin-ASCII.xml). Others (İ, ĳ, ſ, ŀ, ŉ) are parted
 * into these and plain ones; what is left of ŀ is the dot of Catalan's `l·l`. A sigma at the end of a word is a matter
 * of case (https://www.unicode.org/Public/UCD/latest/ucd/CaseFolding.txt).
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

/** With a capital at its beginning. */
export const capitalized = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

/** A value of a closed list in words: `CENTRE_OF_EXCELLENCE` → `centre of excellence`; its acronyms stay. */
export const inWords = (choice: string, { acronyms = [] }: Choices): string =>
  choice
    .split('_')
    .map((word) => (acronyms.includes(word) ? word : word.toLowerCase()))
    .join(' ');
