/**
 * The values that facts can have. What passes here can be answered: a whole number is one of GraphQL's, an address is a URL in the
 * characters of RFC 3986, a date is in the calendar, and no text is longer than an answer may be.
 */
import { z } from 'zod';
import { isPartialDate, type PartialDate } from './partial-date.js';

/** A paragraph, not a book, in letters. */
const LONGEST_TEXT = 10_000;
/** What browsers and proxies pass on everywhere (RFC 9110, section 4.1, asks for 8,000 bytes), in letters. */
const LONGEST_ADDRESS = 2_000;
/** GraphQL's Int has 32 bits (https://spec.graphql.org/October2021/#sec-Int). */
export const LARGEST = 2 ** 31 - 1;
export const SMALLEST = -(2 ** 31);

/** A text that has something to read; spaces around it do not count. */
export const textValue = (longest: number = LONGEST_TEXT) =>
  z
    .string('a text is wanted')
    .trim()
    .min(1, { error: EMPTY, abort: true })
    .max(longest, `it has more than ${longest} letters: shorten it`)
    .refine((text) => /[^\p{C}\p{Z}\p{M}]/u.test(text), EMPTY);
const EMPTY = 'an empty text says nothing: leave the field out';

export const wholeNumber = (least = SMALLEST, most = LARGEST) => {
  const range = `a whole number from ${least} to ${most} is wanted`;
  return z
    .int({ error: ({ code }) => (code === 'invalid_type' ? 'a whole number is wanted' : range), abort: true })
    .min(least, range)
    .max(most, range);
};

export const decimalNumber = (least = -Number.MAX_VALUE, most = Number.MAX_VALUE) => {
  const range = `a number from ${least} to ${most} is wanted`;
  return z.number('a number is wanted').min(least, range).max(most, range);
};

export const partialDate = z
  .union([z.string(), z.int()], 'a date is wanted: 2019, 2019-05 or 2019-05-03')
  .transform(String)
  .refine(isPartialDate, {
    error: ({ input }) =>
      /^\d{4}-\d{2}(-\d{2})?$/.test(String(input)) ? 'there is no such day or month' : 'a date is written 2019, 2019-05 or 2019-05-03',
  }) as z.ZodType<PartialDate>;

export const languageTag = z
  .string('a language is wanted')
  .regex(/^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$/, 'a tag of BCP 47 is wanted: en, fr, zh-Hant');

/** An address of the web, as a browser may show it (`https://it.example/città`); it is kept as RFC 3986 writes it. */
export const webAddress = z
  .url({ protocol: /^https?$/, error: 'a URL that begins with http:// or https:// is wanted', abort: true })
  .max(LONGEST_ADDRESS, `a URL has ${LONGEST_ADDRESS} letters at most`)
  .refine((address) => !/\s/.test(address), 'a URL has no space in it: write %20')
  .transform(asUri);

/** https://www.rfc-editor.org/rfc/rfc3986#appendix-A, but for what a host can be: the URL parser knows that. */
const URI =
  /^https?:\/\/[\w.~!$&'()*+,;=:@%[\]-]+(\/(?:[\w.~!$&'()*+,;=:@/-]|%[\dA-F]{2})*)?(\?(?:[\w.~!$&'()*+,;=:@/?-]|%[\dA-F]{2})*)?(#(?:[\w.~!$&'()*+,;=:@/?-]|%[\dA-F]{2})*)?$/i;

/** What is a URI already stays as it is typed. */
function asUri(address: string): string {
  if (URI.test(address)) return address;
  const { origin, pathname, search, hash } = new URL(address);
  return origin + inFragment(pathname) + (search && `?${inFragment(search.slice(1))}`) + (hash && `#${inFragment(hash.slice(1))}`);
}

/** A text as it stands after the # of a URI; what is encoded already stays so. */
export const inFragment = (text: string): string =>
  text.replace(/%(?![\dA-Fa-f]{2})|[^A-Za-z0-9_.~!$&'()*+,;=:@/?%-]/gu, encodeURIComponent);
