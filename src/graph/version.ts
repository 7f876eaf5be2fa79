import { createHash } from 'node:crypto';
import type { Facts } from '../fixtures/facts.js';

/**
 * The version of a graph: the first 16 hexadecimal digits of the SHA-256 of its canonical content.
 * The order of files, records and keys, comments and layout do not change it; anything that an answer could show does.
 */
export function versionOf(facts: Facts): string {
  const hash = createHash('sha256');
  const add = (value: unknown) => hash.update(canonical(value)).update('\n');
  add(facts.base);
  for (const record of [...byId(facts.entities), ...byId(facts.claims), ...byId(facts.links)]) add(record);
  return hash.digest('hex').slice(0, 16);
}

const byId = <T extends { readonly id: string }>(records: readonly T[]) => [...records].sort((a, b) => (a.id < b.id ? -1 : 1));

/** JSON with sorted keys; pieces of evidence and former slugs are sets, so they are sorted too. */
function canonical(value: unknown, unordered = false): string {
  if (Array.isArray(value)) {
    const items = value.map((item) => canonical(item));
    return `[${(unordered ? items.sort() : items).join(',')}]`;
  }
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const entries = Object.entries(value).filter(([, content]) => content !== undefined);
  return `{${entries
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, content]) => `${JSON.stringify(key)}:${canonical(content, key === 'evidence' || key === 'formerSlugs')}`)
    .join(',')}}`;
}
