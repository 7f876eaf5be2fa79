/*
 * Headers in which a client lists what it takes, each with how much it likes it: Accept, Accept-Encoding. RFC 9110 §12.4.2.
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
      return { name, parameters: new Map(Object.entries(others)), weight: /^(\d+\.?\d*|\.\d+)$/.test(q) ? Math.min(1, Number(q)) : 0 };
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
