import { hash } from 'node:crypto';

/** A short key for content, however long that is: the same for the same content. */
export const digest = (content: unknown): string => hash('sha256', canonical(content), 'base64url');

/**
 * The same text for the same content, in whatever order its keys were given: JSON with sorted keys. Written out by hand
 * because the version of a graph runs every statement through it: `JSON.stringify` with a replacer takes three times as
 * long.
 */
export function canonical(content: unknown): string {
  if (Array.isArray(content)) return `[${content.map(canonical).join()}]`;
  if (typeof content !== 'object' || content === null) return JSON.stringify(content) ?? 'null';
  const fields = content as Readonly<Record<string, unknown>>;
  let text = '{';
  for (const key of Object.keys(fields).sort()) {
    const value = fields[key];
    if (value !== undefined) text += `${text.length > 1 ? ',' : ''}${JSON.stringify(key)}:${canonical(value)}`;
  }
  return `${text}}`;
}
