import type { InputRef } from '@pothos/core';
import type { Order } from '../../src/graph/query/index.js';
import { memoized } from '../../src/ontology/cache.js';
import { type EntityType, ontology, type TypeName } from '../../src/ontology/index.js';
import { builder } from '../builder.js';
import { toMany } from './where.js';

const Direction = builder.enumType('Direction', {
  description: 'The direction of an order. Unknown values always come last.',
  values: {
    ASC: { description: 'Ascending: small to large, A to Z, early to late.' },
    DESC: { description: 'Descending.' },
  } as const,
});

export interface OrderInput {
  readonly field: string;
  readonly direction?: 'ASC' | 'DESC' | null | undefined;
}
type Key = Order extends infer O ? (O extends Order ? Omit<O, 'descending'> : never) : never;

/** The order input of a node type: `OfficeOrder`, with a field for everything that its lists can be ordered by. */
export const orderInput = memoized((name: TypeName): InputRef<OrderInput> => {
  const field = builder.enumType(`${name}OrderField`, {
    description: `What lists of type ${name} can be ordered by.`,
    values: Object.fromEntries([...keysOf(name)].map(([value, { description }]) => [value, { description }])),
  });
  return builder.inputRef<OrderInput>(`${name}Order`).implement({
    description: 'One key of an order; later keys break ties.',
    fields: (t) => ({
      field: t.field({ type: field, required: true, description: 'What to order by.' }),
      direction: t.field({ type: Direction, defaultValue: 'ASC', description: 'The direction.' }),
    }),
  }) as InputRef<OrderInput>;
});

/** What an order means; undefined where none is given. A field that comes again decides nothing any more. */
export function ordersOf(
  name: TypeName,
  orderBy: readonly OrderInput[] | null | undefined,
): readonly Order[] | undefined {
  if (!orderBy || orderBy.length === 0) return undefined;
  const keys = keysOf(name);
  const once = orderBy.filter(({ field }, index) => orderBy.findIndex((other) => other.field === field) === index);
  return once.map(
    ({ field, direction }) => ({ ...(keys.get(field) as { key: Key }).key, descending: direction === 'DESC' }) as Order,
  );
}

type Keys = ReadonlyMap<string, { readonly key: Key; readonly description: string }>;

/** Everything that a list of a type can be ordered by, by the name of its enum value. */
const keysOf = memoized((name: TypeName): Keys => {
  const type = ontology.type(name) as EntityType;
  const { relations, through } = type;
  const single = Object.entries(type.properties).filter(
    ([property, { orderable }]) => orderable && property !== 'name',
  );
  const toOne = Object.entries({ ...relations, ...through }).filter(([, { many }]) => !many);
  const keys: [string, { key: Key; description: string }][] = [
    ['SLUG', { key: { property: 'slug' }, description: 'By slug.' }],
    ['NAME', { key: { property: 'name' }, description: 'By name, ignoring case and accents.' }],
  ];
  for (const [property, { description }] of single)
    keys.push([screaming(property), { key: { property }, description }]);
  for (const [one] of toOne) keys.push([screaming(one), { key: { one }, description: `By the name of its ${one}.` }]);
  for (const [count] of toMany(type)) {
    keys.push([`${screaming(count)}_COUNT`, { key: { count }, description: `By the number of ${count}.` }]);
  }
  if (type.editorial) {
    keys.push(['CLAIM_COUNT', { key: { supported: 'claims' }, description: 'By the number of claims that cite it.' }]);
    keys.push(['LINK_COUNT', { key: { supported: 'links' }, description: 'By the number of links that cite it.' }]);
  }
  return new Map(keys);
});

/** `countryCode` → `COUNTRY_CODE`. */
export const screaming = (name: string) => name.replace(/[A-Z]/g, '_$&').toUpperCase();
