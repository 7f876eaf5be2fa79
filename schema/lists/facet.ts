import type { EnumRef } from '@pothos/core';
import type { Bounds } from '../../src/graph/bounds.js';
import type { FacetCount, Grouping } from '../../src/graph/query/index.js';
import { memoized } from '../../src/ontology/cache.js';
import { type EntityType, ontology, type TypeName } from '../../src/ontology/index.js';
import { builder } from '../builder.js';
import { screaming } from './order.js';

export const Facet = builder.objectRef<FacetCount>('Facet').implement({
  description: 'A value and how many items of a list share it.',
  fields: (t) => ({
    value: t.exposeString('value', { description: 'The value, as a filter takes it.' }),
    label: t.exposeString('label', { description: 'The value in words.' }),
    count: t.exposeInt('count', { description: 'The number of items in the whole list that have it.' }),
  }),
});

type FacetRef = EnumRef<typeof builder.$inferSchemaTypes, string>;

/** What a root list of a type can be grouped by: `OfficeFacet`. */
export const facetEnum = memoized(
  (name: TypeName): FacetRef =>
    builder.enumType(`${name}Facet`, {
      description: `What lists of type ${name} can be grouped by.`,
      values: Object.fromEntries([...groupingsOf(name)].map(([value, { description }]) => [value, { description }])),
    }),
);

/** The grouping that a value of the enum means. */
export const groupingOf = (name: TypeName, facet: string): Grouping =>
  (groupingsOf(name).get(facet) as { grouping: Grouping }).grouping;

/** How many groups there can be. */
export function groupCount(bounds: Bounds, type: string, grouping: Grouping): number {
  if ('property' in grouping && !('one' in grouping)) return bounds.distinct(type, grouping.property);
  const { relations, through } = ontology.type(type) as EntityType;
  const { one, property } = grouping as { readonly one: string; readonly property?: string };
  const to = (relations[one] ?? through[one])?.to ?? '';
  return Math.min(bounds.entities(type), property === undefined ? bounds.entities(to) : bounds.distinct(to, property));
}

type Groupings = ReadonlyMap<string, { readonly grouping: Grouping; readonly description: string }>;

/** Own values that repeat, the entities at the ends of to-one relations, and their values that repeat. */
const groupingsOf = memoized((name: TypeName): Groupings => {
  const type = ontology.type(name) as EntityType;
  const toOne = Object.entries({ ...type.relations, ...type.through }).filter(([, { many }]) => !many);
  const groupings: [string, { grouping: Grouping; description: string }][] = [
    ['CATEGORY', { grouping: { property: 'category' }, description: 'Its editorial category.' }],
  ];
  for (const [property, { description }] of repeating(type))
    groupings.push([screaming(property), { grouping: { property }, description }]);
  for (const [one, { to, description }] of toOne) {
    groupings.push([screaming(one), { grouping: { one }, description }]);
    for (const [property, { description }] of repeating(ontology.type(to))) {
      groupings.push([`${screaming(one)}_${screaming(property)}`, { grouping: { one, property }, description }]);
    }
  }
  return new Map(groupings);
});

const repeating = ({ properties }: EntityType) =>
  Object.entries(properties).filter(([, { many, choices, groupable }]) => !many && (choices || groupable));
