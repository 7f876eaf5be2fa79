import { createHash } from 'node:crypto';
import type { EntityRecord, Facts, Statement } from '../fixtures/facts.js';
import { canonical } from './canonical.js';

/**
 * The version of a graph: the first 16 hexadecimal digits of the SHA-256 of its canonical content.
 * The order of files, records and keys, comments and layout do not change it; anything that an answer could show does.
 */
export function versionOf(facts: Facts): string {
  const hash = createHash('sha256');
  hash.update(facts.base);
  for (const record of [...byId(facts.entities), ...byId(facts.claims), ...byId(facts.links)]) {
    hash.update('\n').update(canonical({ ...record, ...setsOf(record) }));
  }
  return hash.digest('hex').slice(0, 16);
}

const byId = <T extends { readonly id: string }>(records: readonly T[]) =>
  [...records].sort((a, b) => (a.id < b.id ? -1 : 1));

/** Pieces of evidence and former slugs have no order. */
const setsOf = (record: EntityRecord | Statement) =>
  'evidence' in record
    ? { evidence: record.evidence.map(canonical).sort() }
    : {
        formerSlugs: [...record.formerSlugs].sort(),
        ...(record.missing && { missing: record.missing.map(canonical).sort() }),
      };
