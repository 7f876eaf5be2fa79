import type { InputRef } from '@pothos/core';
import {
  type Condition,
  type OperatorName,
  operators,
  type Quantifier,
  type Test,
} from '../../src/graph/query/index.js';
import { memoized } from '../../src/ontology/cache.js';
import { type EntityType, ontology, type Qualifier, type Relation, type TypeName } from '../../src/ontology/index.js';
import { checkedBy } from '../arguments.js';
import { builder } from '../builder.js';
import { inputError } from '../errors.js';
import { Basis } from '../sourced.js';
import { choicesFilter, DateFilter, IntFilter, operatorsOf, StringFilter } from './operators.js';

/*
 * The filters, one grammar at every level, read from the ontology: OfficeWhere at the root, OfficeLinkedWhere over a
 * relation (where `link` speaks of the facts of the link), OfficeLinksFilter with some, every, none and count.
 */

type Input = Readonly<Record<string, unknown>>;
type Where = InputRef<Input>;
type InputObjectRef = ReturnType<typeof builder.inputRef<Input>>;
type Fields = Parameters<Parameters<typeof builder.inputType>[1]['fields']>[0];

/** The condition input of a root list, or (`linked`) of a relation's connection. */
export const whereInput = (name: TypeName, linked: boolean): Where => (linked ? linkedWhere : rootWhere)(name);

const rootWhere = memoized(
  (name: TypeName): InputObjectRef => builder.inputRef<Input>(`${name}Where`),
  (ref, name) => implementWhere(ref, name, false),
);
const linkedWhere = memoized(
  (name: TypeName): InputObjectRef => builder.inputRef<Input>(`${name}LinkedWhere`),
  (ref, name) => implementWhere(ref, name, true),
);

/** The inputs refer to each other in circles: each is known by name before its fields are made. */
function implementWhere(ref: InputObjectRef, name: TypeName, linked: boolean): void {
  const type = ontology.type(name) as EntityType;
  ref.implement({
    description: linked
      ? `Conditions on a link and the ${name} it leads to. All must hold.`
      : `Conditions on a ${name}. All must hold.`,
    fields: (t) => ({
      ...(linked && { link: t.field({ type: linkWhere(undefined), description: 'Conditions on that same link.' }) }),
      and: t.field({ type: [ref], description: 'All of these must hold.' }),
      or: t.field({ type: [ref], description: 'At least one of these must hold.' }),
      not: t.field({ type: ref, description: 'This must not hold.' }),
      slug: t.field({ type: StringFilter, description: 'The current slug.' }),
      name: t.field({ type: StringFilter, description: 'The name.' }),
      category: t.field({ type: StringFilter, description: 'Its editorial category.' }),
      ...propertyFields(t, type),
      ...toOneFields(t, type),
      ...toManyFields(t, type),
    }),
  });
}

const propertyFields = (t: Fields, { properties }: EntityType) =>
  Object.fromEntries(
    Object.entries(properties).flatMap(([name, property]) => {
      const type = operatorsOf(property);
      return type && name !== 'name' ? [[name, t.field({ type, description: property.description })]] : [];
    }),
  );

const toOneFields = (t: Fields, type: EntityType) =>
  Object.fromEntries(
    toOne(type).map(([name, { to, description }]) => [name, t.field({ type: whereInput(to, false), description })]),
  );

const toManyFields = (t: Fields, type: EntityType) =>
  Object.fromEntries(
    toMany(type).map(([name, { to, description }]) => [name, t.field({ type: linksFilter(to), description })]),
  );

type Led = readonly [name: string, { readonly to: TypeName; readonly description: string }];

/** To-one relations, those that lead through another, and readings. */
export const toOne = ({ relations, through, readings }: EntityType): readonly Led[] =>
  [
    ...Object.entries({ ...relations, ...through }).filter(([, { many }]) => !many),
    ...Object.entries(readings),
  ] as readonly Led[];

/** To-many relations, also those that lead through others. */
export const toMany = ({ relations, through }: EntityType): readonly Led[] =>
  Object.entries({ ...relations, ...through }).filter(([, { many }]) => many) as readonly Led[];

const linksFilter = memoized(
  (name: TypeName): InputObjectRef => builder.inputRef<Input>(`${name}LinksFilter`),
  (ref, name) => {
    const type = whereInput(name, true);
    ref.implement({
      description: `Conditions on links to ${ontology.type(name).plural}. All must hold.`,
      fields: (t) => ({
        some: t.field({ type, description: 'At least one link matches; `{}` matches any link.' }),
        every: t.field({ type, description: 'Every link matches, or there is none.' }),
        none: t.field({ type, description: 'No link matches; `{}` means no links at all.' }),
        count: t.field({ type: IntFilter, description: 'The number of links.' }),
      }),
    });
  },
);

const linkWhere = memoized((): Where => {
  return builder.inputRef<Input>('LinkWhere').implement({
    description: 'Conditions on a link. All must hold.',
    fields: (t) => ({
      basis: t.field({ type: Basis, description: 'Whether a source states it or it was inferred.' }),
      role: t.field({ type: choicesFilter(ontology.roles), description: 'What one end is to the other.' }),
      source: t.field({ type: StringFilter, description: 'The slug of any source it cites.' }),
      since: t.field({ type: DateFilter, description: 'When it begins to hold.' }),
      until: t.field({ type: DateFilter, description: 'When it stops holding.' }),
      ...Object.fromEntries(
        Object.entries(linkQualifiers).map(([name, choices]) => [
          name,
          t.field({ type: choicesFilter(choices), description: choices.description }),
        ]),
      ),
    }),
  }) as Where;
});

/** The qualifiers of the links of all relations. */
const linkQualifiers: Readonly<Record<string, Qualifier>> = Object.assign(
  {},
  ...ontology.stored.map(({ relation }) => relation.qualifiers ?? {}),
);

/** A filter is refused before anything runs where it can mean nothing. */
export const whereCheck = (name: TypeName) => checkedBy<Input>((where) => void conditionOf(name, where));

/** What a filter means. Errors: BAD_USER_INPUT where null stands for a filter. */
export function conditionOf(name: string, where: Input, path = 'where'): Condition {
  const { one, many } = ledOf(name);
  const parts = given(where, path).map(([key, value]): Condition => {
    const here = `${path}.${key}`;
    const nested = (input: unknown, at = here) => conditionOf(name, input as Input, at);
    if (key === 'and') return { all: listed(value, here).map((part, index) => nested(part, `${here}[${index}]`)) };
    if (key === 'or') return { any: listed(value, here).map((part, index) => nested(part, `${here}[${index}]`)) };
    if (key === 'not') return { not: nested(value) };
    if (key === 'link') return { all: linkConditions(value as Input, here) };
    const [toOne, toMany] = [one.get(key), many.get(key)];
    if (toOne) return { one: key, where: conditionOf(toOne.to, value as Input, here) };
    if (toMany) return { all: linksConditions(key, toMany.to, value as Input, here) };
    return { all: testsOf(value as Input, here).map((is) => ({ property: key, is })) };
  });
  return parts.length === 1 ? (parts[0] as Condition) : { all: parts };
}

const ledOf = memoized((name: string) => {
  const type = ontology.type(name) as EntityType;
  return { one: new Map(toOne(type)), many: new Map(toMany(type)) };
});

const linksConditions = (relation: string, to: Relation['to'], filter: Input, path: string): Condition[] =>
  given(filter, path).flatMap(([key, value]): Condition[] =>
    key === 'count'
      ? testsOf(value as Input, `${path}.count`).map((is) => ({ count: relation, is }))
      : [{ many: relation, quantifier: key as Quantifier, where: conditionOf(to, value as Input, `${path}.${key}`) }],
  );

const linkConditions = (link: Input, path: string): Condition[] =>
  given(link, path).flatMap(([part, value]): Condition[] =>
    part === 'basis'
      ? [{ link: part, is: { op: 'eq', to: value as string } }]
      : testsOf(value as Input, `${path}.${part}`).map((is) => ({ link: part, is })),
  );

const testsOf = (filter: Input, path: string): Test[] =>
  given(filter, path).map(([op, to]) => {
    if (operators[op as OperatorName].takes === 'list') listed(to, `${path}.${op}`);
    return { op, to } as Test;
  });

/** What is given of an input. Null is no filter, and taking it for one would give everything. */
function given(input: Input, path: string): [string, unknown][] {
  return Object.entries(input).filter(([key, value]) => {
    if (value === null) throw nullGiven(`${path}.${key}`);
    return value !== undefined;
  });
}

function listed(value: unknown, path: string): readonly unknown[] {
  const list = value as readonly unknown[];
  if (list.includes(null)) throw nullGiven(path);
  return list;
}

const nullGiven = (path: string) =>
  inputError(
    'where',
    `\`${path}\` is null, which is no filter: leave it out, or ask for \`{ exists: false }\` of what is not known.`,
  );
