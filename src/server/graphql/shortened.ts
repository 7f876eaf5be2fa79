/** In characters. Whoever sent a longer value knows it by its beginning. */
const LONGEST_VALUE = 100;
/** In characters. Of a longer message the beginning says what is meant and the end what is wrong with it. */
const LONGEST_MESSAGE = 500;

/** What is between quotes, or between spaces. */
const VALUES = /"(?:[^"\\]|\\.)*"?|[^\s"]+/gsu;

/** A message that may repeat what was sent: long values in it are cut, and so is what is long all the same. */
export function shortened(message: string): string {
  if (message.length <= LONGEST_VALUE) return message;
  const short = message.replace(VALUES, (value) => cut(value, LONGEST_VALUE));
  if (short.length <= LONGEST_MESSAGE) return short;
  return `${cut(short, LONGEST_MESSAGE / 2)} ${[...short.slice(-LONGEST_MESSAGE / 2)].slice(1).join('')}`;
}

/** By characters, so that none is cut in two. */
const cut = (text: string, length: number) =>
  text.length <= length
    ? text
    : `${[...text.slice(0, length)].slice(0, -1).join('')}…${text.startsWith('"') ? '"' : ''}`;
