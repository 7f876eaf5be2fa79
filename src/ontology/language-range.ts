/**
 * Whether a language tag is in a range: `zh` finds `zh` and `zh-Hant`, `*` any, in whatever case.
 * Basic filtering, RFC 4647 §3.3.1 (https://www.rfc-editor.org/rfc/rfc4647#section-3.3.1).
 */
export function isInRange(tag: string, range: string): boolean {
  const [language, wanted] = [tag.toLowerCase(), range.toLowerCase()];
  return wanted === '*' || language === wanted || language.startsWith(`${wanted}-`);
}
