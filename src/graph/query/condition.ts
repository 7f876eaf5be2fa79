import type { Entity, Link } from '../model.js';
import { passes, type Test } from './operators.js';
import type { View } from './view.js';

/**
 * A condition on an entity. At a moment, it sees what a field gives then, and the links that a connection gives then.
 */
export type Condition =
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
  | { readonly property: string; readonly is: Test }
  /** On the entity at the end of a to-one relation or a reading. */
  | { readonly one: string; readonly where: Condition }
  /** On the links of a to-many relation and the entities at their other ends. */
  | { readonly many: string; readonly quantifier: Quantifier; readonly where: Condition }
  | { readonly count: string; readonly is: Test }
  /** On the link itself, within a condition on a to-many relation. */
  | { readonly link: LinkPart; readonly is: Test };

export type Quantifier = 'some' | 'every' | 'none';

/** `basis`, `role`, `since`, `until`, `source`, or the name of a qualifier. */
export type LinkPart = string;

/** Whether an entity meets a condition; `link` is the one that led to it, for conditions on links. */
export function matches(view: View, condition: Condition, entity: Entity, link?: Link): boolean {
  if ('all' in condition) return condition.all.every((part) => matches(view, part, entity, link));
  if ('any' in condition) return condition.any.some((part) => matches(view, part, entity, link));
  if ('not' in condition) return !matches(view, condition.not, entity, link);
  if ('property' in condition) return passes(view.valueOf(entity, condition.property), condition.is);
  if ('link' in condition) return link !== undefined && linkPasses(link, condition.link, condition.is);
  if ('count' in condition) return passes(view.manyOf(entity, condition.count).length, condition.is);
  if ('one' in condition) {
    const end = view.oneOf(entity, condition.one);
    return end !== undefined && matches(view, condition.where, end);
  }
  const meets = (over: Link) => {
    const end = view.graph.entity(over.to);
    return end !== undefined && matches(view, condition.where, end, over);
  };
  const links = view.manyOf(entity, condition.many);
  switch (condition.quantifier) {
    case 'some':
      return links.some(meets);
    case 'every':
      return links.every(meets);
    case 'none':
      return !links.some(meets);
  }
}

function linkPasses(link: Link, part: LinkPart, test: Test): boolean {
  switch (part) {
    case 'source':
      return link.evidence.some(({ source }) => passes(source, test));
    case 'basis':
    case 'role':
    case 'since':
    case 'until':
      return passes(link[part] ?? null, test);
    default:
      return passes(link.qualifiers[part] ?? null, test);
  }
}
