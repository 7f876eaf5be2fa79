import type { ClaimRecord, EntityRecord, Facts, LinkRecord, Value } from '../../src/fixtures/facts.js';
import { claimId, entityId, linkId } from '../../src/fixtures/id.js';

/*
 * Small worlds for tests of the graph's rules: facts as the fixtures reader gives them, without the reader.
 */

export const record = (type: string, slug: string, more: Partial<EntityRecord> = {}): EntityRecord => ({
  id: entityId(type, slug),
  type,
  slug,
  formerSlugs: [],
  editorial: {},
  ...more,
});

export const claim = (
  subject: string,
  property: string,
  value: Value,
  more: Partial<ClaimRecord> = {},
): ClaimRecord => ({
  id: claimId(subject, property, value, more.since),
  subject,
  property,
  value,
  index: 0,
  basis: 'STATED',
  preferred: false,
  evidence: [{ source: 'page' }],
  ...more,
});

export const link = (from: string, relation: string, to: string, more: Partial<LinkRecord> = {}): LinkRecord => ({
  id: linkId(from, relation, to, more.role, more.since),
  from,
  relation,
  to,
  qualifiers: {},
  basis: 'STATED',
  preferred: false,
  evidence: [{ source: 'page' }],
  ...more,
});

export type AnyRecord = EntityRecord | ClaimRecord | LinkRecord;

/** A source that describes the year 2022, as evidence of everything that names no other. */
const page = record('Source', 'page', { editorial: { title: 'A page', asAt: '2022', publisher: 'A publisher' } });

/** A world of these records: entities are told by having a slug, claims by a property. */
export function world(...records: AnyRecord[]): Facts {
  return {
    base: 'https://world.example/',
    entities: [page, ...records.filter((one): one is EntityRecord => 'slug' in one)],
    claims: records.filter((one): one is ClaimRecord => 'property' in one),
    links: records.filter((one): one is LinkRecord => 'relation' in one),
  };
}
