import { createHash, hash } from 'node:crypto';
import type { EntityRecord, Facts, Statement } from '../fixtures/facts.js';

/**
 * The version of a graph: the first 16 hexadecimal digits of the SHA-256 of its canonical content. It does not depend
 * on the order of files, records and keys, on comments or layout, but on anything that an answer could show.
 */
export function versionOf(facts: Facts): string {
  const content = createHash('sha256').update(facts.base);
  for (const record of [...byId(facts.entities), ...byId(facts.claims), ...byId(facts.links)]) {
    content.update('\n').update(canonical({ ...record, ...setsOf(record) }));
  }
  return content.digest('hex').slice(0, 16);
}

const byId = <T extends { readonly id: string }>(records: readonly T[]) =>
  [...records].sort((a, b) => (a.id < b.id ? -1 : 1));

/** The lists of a record that have no order, sorted. */
const setsOf = (record: EntityRecord | Statement) =>
  'evidence' in record
    ? { evidence: record.evidence.map(canonical).sort() }
    : {
        formerSlugs: [...record.formerSlugs].sort(),
        ...(record.missing && { missing: record.missing.map(canonical).sort() }),
      };

/** A short key for content of any length; equal content has the same key. */
export const digest = (content: unknown): string => hash('sha256', canonical(content), 'base64url');

/**
 * Content as JSON with sorted keys, so that equal content gives the same text. Written by hand because every statement
 * goes through it for the version: `JSON.stringify` with a replacer takes three times as long.
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
