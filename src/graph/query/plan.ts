import { entityId } from '../../fixtures/id.js';
import type { Entity, EntityId } from '../model.js';
import type { Condition } from './condition.js';
import type { Scalar, Test } from './operators.js';
import type { ValueIndex, View } from './view.js';

/**
 * The candidates for a condition, found by indexes alone: all entities that meet it are among them. Undefined if no
 * index applies, so that every entity must be tested.
 */
export function candidates(
  view: View,
  index: ValueIndex,
  type: string,
  condition: Condition,
): readonly Entity[] | undefined {
  if ('all' in condition) return smallest(condition.all.map((part) => candidates(view, index, type, part)));
  if ('any' in condition) return union(condition.any.map((part) => candidates(view, index, type, part)));
  if ('property' in condition) return byValue(view, index, type, condition.property, condition.is);
  if ('one' in condition) return leadingTo(view, index, type, condition.one, condition.where);
  if ('many' in condition && condition.quantifier === 'some')
    return leadingTo(view, index, type, condition.many, condition.where);
  return undefined;
}

function byValue(
  { graph, moment }: View,
  index: ValueIndex,
  type: string,
  property: string,
  test: Test,
): readonly Entity[] | undefined {
  if (test.op !== 'eq' && test.op !== 'in') return undefined;
  const { editorial, properties } = graph.ontology.type(type);
  const declared = properties[property];
  if (declared?.timed && moment !== undefined && !editorial) return undefined;
  if (test.op === 'eq' && property !== 'slug') return index.entitiesWith(type, property, test.to);
  const values: readonly Scalar[] = test.op === 'eq' ? [test.to] : [...new Set(test.to)];
  if (property === 'slug') return values.flatMap((slug) => graph.entity(entityId(type, String(slug))) ?? []);
  return values.flatMap((value) => index.entitiesWith(type, property, value));
}

/** The entities whose relation leads to one of the candidates of a condition on its end, by following it backwards. */
function leadingTo(
  view: View,
  index: ValueIndex,
  type: string,
  name: string,
  where: Condition,
): readonly Entity[] | undefined {
  const { graph } = view;
  const relation = relationOf(view, type, name);
  if (!relation) return undefined;
  const ends = candidates(view, index, relation.to, where);
  if (!ends) return undefined;
  const found = new Map<EntityId, Entity>();
  for (const end of ends) {
    for (const { to } of graph.linksOf(end.id, relation.inverse)) {
      const entity = graph.entity(to);
      if (entity) found.set(to, entity);
    }
  }
  return [...found.values()];
}

/** The relation that a field is read from; undefined if it leads through others. */
function relationOf({ graph }: View, type: string, name: string) {
  const { relations, readings } = graph.ontology.type(type);
  return relations[readings[name]?.of ?? name];
}

/** The work of finding candidates. */
export interface Effort {
  /** The maximum number of candidates; undefined if no index applies. */
  readonly found: number | undefined;
  /** The maximum number of links to follow. */
  readonly followed: number;
}

/**
 * The work of `candidates`, estimated without doing it: the sizes in the indexes, times the largest fan-out of each
 * relation.
 */
export function effortOf(view: View, index: ValueIndex, fanOut: FanOut, type: string, condition: Condition): Effort {
  const effort = (part: Condition, of = type): Effort => effortOf(view, index, fanOut, of, part);
  const all = (of: string) => view.graph.entitiesOf(of).length;
  const led = (name: string, where: Condition): Effort => {
    const relation = relationOf(view, type, name);
    if (!relation) return NO_INDEX;
    const ends = effort(where, relation.to);
    if (ends.found === undefined) return ends;
    const links = ends.found * fanOut(relation.to, relation.inverse);
    return { found: Math.min(links, all(type)), followed: ends.followed + links };
  };
  if ('all' in condition)
    return together(
      condition.all.map((part) => effort(part)),
      least,
    );
  if ('any' in condition)
    return together(
      condition.any.map((part) => effort(part)),
      (founds) => sumOf(founds, all(type)),
    );
  if ('property' in condition)
    return { found: byValue(view, index, type, condition.property, condition.is)?.length, followed: 0 };
  if ('one' in condition) return led(condition.one, condition.where);
  if ('many' in condition && condition.quantifier === 'some') return led(condition.many, condition.where);
  return NO_INDEX;
}

/** The most links of a relation that any entity of a type has. */
export type FanOut = (type: string, relation: string) => number;

const NO_INDEX: Effort = { found: undefined, followed: 0 };

type Founds = readonly (number | undefined)[];

const together = (efforts: readonly Effort[], foundOf: (founds: Founds) => number | undefined): Effort => ({
  found: foundOf(efforts.map(({ found }) => found)),
  followed: efforts.reduce((sum, { followed }) => sum + followed, 0),
});

const least = (founds: Founds) =>
  founds.reduce((a, b) => (a === undefined ? b : b === undefined ? a : Math.min(a, b)), undefined);

const sumOf = (founds: Founds, all: number) =>
  founds.reduce<number | undefined>(
    (a, b) => (a === undefined || b === undefined ? undefined : Math.min(a + b, all)),
    0,
  );

/**
 * Whether the candidates are exactly the entities that meet the condition, in the order of the type's list, so that
 * there is nothing left to test or sort.
 */
export const isExact = (condition: Condition): boolean =>
  'all' in condition && condition.all.length === 1
    ? isExact(condition.all[0] as Condition)
    : 'property' in condition && condition.is.op === 'eq' && condition.property !== 'slug';

function smallest(sets: readonly (readonly Entity[] | undefined)[]): readonly Entity[] | undefined {
  return sets.reduce((least, set) => (set && (!least || set.length < least.length) ? set : least), undefined);
}

function union(sets: readonly (readonly Entity[] | undefined)[]): readonly Entity[] | undefined {
  return sets.includes(undefined) ? undefined : [...new Set(sets.flatMap((set) => set ?? []))];
}
