/**
 * The schemas of the values that facts can have, so that every value can be served: an integer fits GraphQL's Int,
 * a URL is written in the characters of RFC 3986, a date is in the calendar, and a text has a bounded length.
 */
import { z } from 'zod';
import { isPartialDate, type PartialDate } from './partial-date.js';

/** The longest text, in characters: a long paragraph, not a document. */
const MAX_TEXT_LENGTH = 10_000;
/**
 * The longest URL, in characters: every browser and proxy accepts it (RFC 9110, section 4.1, recommends 8,000 bytes).
 */
const MAX_URL_LENGTH = 2_000;
/** GraphQL's Int has 32 bits (https://spec.graphql.org/October2021/#sec-Int). */
export const MAX_INT = 2 ** 31 - 1;
const MIN_INT = -(2 ** 31);

/** A text with at least one visible character; surrounding spaces are trimmed. */
export const textValue = (maxLength: number = MAX_TEXT_LENGTH) =>
  z
    .string('expected text')
    .trim()
    .min(1, { error: EMPTY, abort: true })
    .max(maxLength, `expected at most ${maxLength} characters`)
    .refine((text) => /[^\p{C}\p{Z}\p{M}]/u.test(text), EMPTY);
const EMPTY = 'the text is empty: leave the field out';

export const integerValue = (min = MIN_INT, max = MAX_INT) => {
  const range = `expected a whole number from ${min} to ${max}`;
  return z
    .int({ error: ({ code }) => (code === 'invalid_type' ? 'expected a whole number' : range), abort: true })
    .min(min, range)
    .max(max, range);
};

export const decimalValue = (min = -Number.MAX_VALUE, max = Number.MAX_VALUE) => {
  const range = `expected a number from ${min} to ${max}`;
  return z.number('expected a number').min(min, range).max(max, range);
};

const DATE_FORM = 'expected a date: 2019, 2019-05 or 2019-05-03';

export const partialDate = z
  .union([z.string(), z.int()], DATE_FORM)
  .transform(String)
  .refine(isPartialDate, {
    error: ({ input }) => (/^\d{4}-\d{2}(-\d{2})?$/.test(String(input)) ? 'the calendar has no such date' : DATE_FORM),
  }) as z.ZodType<PartialDate>;

const LANGUAGE_FORM = 'expected a BCP 47 language tag: en, fr, zh-Hant';

export const languageTag = z.string(LANGUAGE_FORM).regex(/^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$/, LANGUAGE_FORM);

/**
 * Whether a language tag matches a range: `zh` matches `zh` and `zh-Hant`, `*` matches any; case does not count.
 * Basic filtering, RFC 4647 §3.3.1 (https://www.rfc-editor.org/rfc/rfc4647#section-3.3.1).
 */
export function matchesLanguageRange(tag: string, range: string): boolean {
  const [language, wanted] = [tag.toLowerCase(), range.toLowerCase()];
  return wanted === '*' || language === wanted || language.startsWith(`${wanted}-`);
}

/** An http or https URL, also as browsers show it (`https://it.example/città`); the output is a URI of RFC 3986. */
export const httpUrl = z
  .url({ protocol: /^https?$/, error: 'expected a URL that begins with http:// or https://', abort: true })
  .max(MAX_URL_LENGTH, `expected a URL of at most ${MAX_URL_LENGTH} characters`)
  .refine((url) => !/\s/.test(url), 'a URL cannot contain a space: write %20')
  .transform(asUri);

/** https://www.rfc-editor.org/rfc/rfc3986#appendix-A, except for the host, which the URL parser checks. */
const URI =
  /^https?:\/\/[\w.~!$&'()*+,;=:@%[\]-]+(\/(?:[\w.~!$&'()*+,;=:@/-]|%[\dA-F]{2})*)?(\?(?:[\w.~!$&'()*+,;=:@/?-]|%[\dA-F]{2})*)?(#(?:[\w.~!$&'()*+,;=:@/?-]|%[\dA-F]{2})*)?$/i;

/** Percent-encodes what RFC 3986 does not allow; a URI is returned unchanged. */
function asUri(url: string): string {
  if (URI.test(url)) return url;
  const { origin, pathname, search, hash } = new URL(url);
  return (
    origin +
    encodeFragment(pathname) +
    (search && `?${encodeFragment(search.slice(1))}`) +
    (hash && `#${encodeFragment(hash.slice(1))}`)
  );
}

/** Percent-encodes a text for the fragment of a URI; existing escapes are kept. */
export const encodeFragment = (text: string): string =>
  text.replace(/%(?![\dA-Fa-f]{2})|[^A-Za-z0-9_.~!$&'()*+,;=:@/?%-]/gu, encodeURIComponent);

/**
 * The same text for URIs that commonly mean the same thing: http and https, capitals in the host, a trailing slash,
 * and Wikidata's `/entity/Q1` (its identifier, https://www.wikidata.org/wiki/Wikidata:Identifiers) and `/wiki/Q1`.
 */
export function uriKey(uri: string): string {
  if (!URL.canParse(uri)) return uri;
  const { protocol, host, pathname, search, hash } = new URL(uri);
  if (!/^https?:$/.test(protocol)) return uri;
  const path = host === 'www.wikidata.org' ? pathname.replace(/^\/entity\//, '/wiki/') : pathname;
  return `${host}${path.replace(/\/$/, '')}${search}${hash}`;
}
