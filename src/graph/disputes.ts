import { disputeId } from '../fixtures/id.js';
import type { Ontology } from '../ontology/index.js';
import { isPartialDate, isWithin } from '../ontology/partial-date.js';
import { coincide } from '../ontology/period.js';
import type { Claim, ClaimsByProperty, Dispute, Entity, Link } from './model.js';
import { printed } from './value.js';

/**
 * The disputes about one entity: single values, to-one relations and readings of which two statements
 * hold at the same time and differ. Properties come in the ontology's order, then relations, then readings.
 */
export function disputesOf(
  ontology: Ontology,
  entity: Entity,
  claims: ClaimsByProperty,
  linksOf: (name: string) => readonly Link[],
): Dispute[] {
  const type = ontology.type(entity.type);
  const about = (property: string, statements: Partial<Pick<Dispute, 'claims' | 'links'>>): Dispute => ({
    type: 'Dispute',
    id: disputeId(entity.id, property),
    subject: entity.id,
    property,
    claims: [],
    links: [],
    ...statements,
  });
  const single = Object.entries(type.properties).filter(([, property]) => !property.many);
  const toOne = Object.entries(type.relations).filter(([, relation]) => !relation.many);
  return [
    ...single.map(([name]) => about(name, { claims: disputed(claims[name] ?? [], differ) })),
    ...[...toOne.map(([name]) => name), ...Object.keys(type.readings)].map((name) =>
      about(name, { links: disputed(linksOf(name), (a, b) => a.to !== b.to) }),
    ),
  ].filter(({ claims, links }) => claims.length + links.length > 0);
}

/** Those statements that cannot be true together with some other one. */
function disputed<S extends Claim | Link>(statements: readonly S[], differ: (a: S, b: S) => boolean): readonly S[] {
  if (statements.length < 2) return [];
  return statements.filter((one) =>
    statements.some((other) => one !== other && differ(one, other) && coincide(one, other)),
  );
}

/** Dates of which one contains the other agree: 2017 and 2017-09. */
function differ(a: Claim, b: Claim): boolean {
  const [one, other] = [printed(a.value), printed(b.value)];
  if (one === other) return false;
  return !(isPartialDate(one) && isPartialDate(other) && (isWithin(one, other) || isWithin(other, one)));
}
