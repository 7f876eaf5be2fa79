import type { Ontology } from '../../ontology/index.js';
import type { Bounds } from '../bounds.js';
import type { Condition } from './condition.js';
import type { Scalar, Test } from './operators.js';

/** Folding and comparing this many characters takes as long as reading a value. */
const CHARACTERS_A_LOOK = 100;

/** The most values and links that a condition reads per entity. Long texts count for more. */
export function conditionCost(ontology: Ontology, bounds: Bounds, type: string, condition: Condition): number {
  const cost = (part: Condition, of = type): number => conditionCost(ontology, bounds, of, part);
  if ('all' in condition) return condition.all.reduce((sum, part) => sum + cost(part), 1);
  if ('any' in condition) return condition.any.reduce((sum, part) => sum + cost(part), 1);
  if ('not' in condition) return 1 + cost(condition.not);
  if ('one' in condition) return 1 + cost(condition.where, targetOf(ontology, type, condition.one));
  if ('count' in condition) return 1 + bounds.fanOut(type, condition.count);
  if ('many' in condition)
    return 1 + bounds.fanOut(type, condition.many) * cost(condition.where, targetOf(ontology, type, condition.many));
  const passages = 'link' in condition && condition.link === 'source' ? bounds.evidence : 1;
  return passages * (1 + Math.floor(lengthOf(condition.is.to) / CHARACTERS_A_LOOK));
}

/**
 * A value of an `in` list counts as this many characters: the list is read again for each entity whose links it
 * filters.
 */
const CHARACTERS_A_VALUE = 10;

const lengthOf = (to: Test['to'] | Scalar): number =>
  Array.isArray(to)
    ? to.reduce((sum, value) => sum + CHARACTERS_A_VALUE + lengthOf(value), 0)
    : typeof to === 'string'
      ? to.length
      : 0;

function targetOf(ontology: Ontology, type: string, field: string): string {
  const { relations, through, readings } = ontology.type(type);
  const to = (relations[field] ?? through[field] ?? readings[field])?.to;
  if (to === undefined) throw new Error(`the ontology has no relation ${type}.${field}`);
  return to;
}
