import type { Entity, Link } from '../model.js';
import type { Condition, LinkPart } from './condition.js';
import { passes, type Test } from './operators.js';
import type { View } from './view.js';

/** Whether an entity fulfils a condition, seen over a link where the condition speaks of one. */
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
  const holds = (over: Link) => {
    const end = view.graph.entity(over.to);
    return end !== undefined && matches(view, condition.where, end, over);
  };
  const links = view.manyOf(entity, condition.many);
  switch (condition.quantifier) {
    case 'some':
      return links.some(holds);
    case 'every':
      return links.every(holds);
    case 'none':
      return !links.some(holds);
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
