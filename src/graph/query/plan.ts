import { entityId } from '../../fixtures/id.js';
import type { Entity, EntityId } from '../model.js';
import type { Condition } from './condition.js';
import type { Scalar, Test } from './operators.js';
import type { ValueIndex } from './value-index.js';
import type { View } from './view.js';

/**
 * The entities of a type among which all that fulfil a condition are, found by indexes without looking at any other;
 * undefined where no index serves and everything has to be looked at. What is found still has to be tested.
 */
export function candidates(view: View, index: ValueIndex, type: string, condition: Condition): readonly Entity[] | undefined {
  if ('all' in condition) return smallest(condition.all.map((part) => candidates(view, index, type, part)));
  if ('any' in condition) return union(condition.any.map((part) => candidates(view, index, type, part)));
  if ('property' in condition) return byValue(view, index, type, condition.property, condition.is);
  if ('one' in condition) return leadingTo(view, index, type, condition.one, condition.where);
  if ('many' in condition && condition.quantifier === 'some') return leadingTo(view, index, type, condition.many, condition.where);
  return undefined;
}

function byValue({ graph, moment }: View, index: ValueIndex, type: string, property: string, test: Test): readonly Entity[] | undefined {
  if (test.op !== 'eq' && test.op !== 'in') return undefined;
  const { editorial, properties } = graph.ontology.type(type);
  const declared = properties[property];
  if (declared?.timed && moment !== undefined && !editorial) return undefined;
  if (test.op === 'eq' && property !== 'slug') return index.entitiesWith(type, property, test.to);
  const values: readonly Scalar[] = test.op === 'eq' ? [test.to] : [...new Set(test.to)];
  if (property === 'slug') return values.flatMap((slug) => graph.entity(entityId(type, String(slug))) ?? []);
  return values.flatMap((value) => index.entitiesWith(type, property, value));
}

/** The entities from which a relation leads to one that an index finds, followed back from there. */
function leadingTo(view: View, index: ValueIndex, type: string, name: string, where: Condition): readonly Entity[] | undefined {
  const { graph } = view;
  const { relations, readings } = graph.ontology.type(type);
  const relation = relations[readings[name]?.of ?? name];
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

/** Whether what an index finds is just what fulfils the condition, in the order of the type's list: nothing is left to try or to sort. */
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
