import type { Entity } from '../model.js';
import { inWords } from '../text.js';
import type { View } from './view.js';

/** What a list is grouped by: a property, the entity at the end of a to-one relation, or a property of that entity. */
export type Grouping = { readonly property: string } | { readonly one: string; readonly property?: string };

export interface FacetCount {
  readonly value: string;
  readonly label: string;
  readonly count: number;
}

/** How many entities share each value, the most frequent first. An entity without a value is not counted. */
export function facetsOf(view: View, entities: readonly Entity[], grouping: Grouping): readonly FacetCount[] {
  const groups = new Map<string, { value: string; label: string; count: number }>();
  for (const entity of entities) {
    const found = valueAndLabel(view, entity, grouping);
    if (!found) continue;
    const group = groups.get(found.value);
    if (group) group.count++;
    else groups.set(found.value, { ...found, count: 1 });
  }
  return [...groups.values()].sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}

function valueAndLabel(view: View, entity: Entity, grouping: Grouping): { value: string; label: string } | undefined {
  if ('one' in grouping) {
    const end = view.oneOf(entity, grouping.one);
    if (!end) return undefined;
    if (grouping.property === undefined)
      return { value: end.slug, label: String(view.valueOf(end, 'name') ?? end.slug) };
    return valueAndLabel(view, end, { property: grouping.property });
  }
  const value = view.valueOf(entity, grouping.property);
  if (value === null) return undefined;
  const choices = view.graph.ontology.type(entity.type).properties[grouping.property]?.choices;
  return { value: String(value), label: choices ? inWords(String(value), choices) : String(value) };
}
