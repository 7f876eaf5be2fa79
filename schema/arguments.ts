import {
  type FieldNode,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  isIntrospectionType,
  isNonNullType,
  isObjectType,
} from 'graphql';

/*
 * What holds of arguments wherever they stand: null at the top is the same as nothing, and what a value must fulfil
 * beyond its type is declared beside the argument, so that it can be checked once for each field of a query, before any
 * of it runs.
 */

export type Arguments = Readonly<Record<string, unknown>>;

/** Refuses a value that an argument cannot have, however the graph is. Throws an error of input. */
export type Check<T> = (value: T, argument: string, others: Arguments) => void;

/** Declares the check of an argument; given only where the argument is. */
export const checkedBy = <T>(check: Check<T>) => ({ extensions: { check: check as Check<unknown> } });

/** The check that an argument declares. */
export const checkOf = ({ extensions }: GraphQLArgument): Check<unknown> | undefined =>
  extensions.check as Check<unknown> | undefined;

/**
 * The arguments of a field as all who read them see them: one that is null is left out, so that its default applies.
 */
export function argumentsOf({ args }: Pick<GraphQLField<unknown, unknown>, 'args'>, values: Arguments): Arguments {
  const nulls = args.filter(({ name, type }) => values[name] === null && !isNonNullType(type));
  if (nulls.length === 0) return values;
  const given: Record<string, unknown> = { ...values };
  for (const { name, defaultValue } of nulls) {
    if (defaultValue === undefined) delete given[name];
    else given[name] = defaultValue;
  }
  return given;
}

/** Lets every resolver of a schema see its arguments so. */
export function leavingOutNulls(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || isIntrospectionType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      const { resolve } = field;
      if (resolve && field.args.some(({ type }) => !isNonNullType(type))) {
        field.resolve = (parent, args, context, info) => resolve(parent, argumentsOf(field, args), context, info);
      }
    }
  }
  return schema;
}

/**
 * What follows from the arguments of a field alone, made once for each field of a query that runs and not for each
 * thing that it is asked of.
 */
export function onceAField<T>(
  { fieldNodes: [node], parentType, variableValues }: GraphQLResolveInfo,
  make: () => T,
): T {
  // Each time that a query runs it has variables of its own, if only none.
  const fields = made.get(variableValues) ?? new Map<FieldNode, Map<string, unknown>>();
  made.set(variableValues, fields);
  const byType = fields.get(node as FieldNode) ?? new Map<string, unknown>();
  fields.set(node as FieldNode, byType);
  if (!byType.has(parentType.name)) byType.set(parentType.name, make());
  return byType.get(parentType.name) as T;
}

const made = new WeakMap<object, Map<FieldNode, Map<string, unknown>>>();

/** Those of some values that are given. An empty text is given. */
export const given = <T extends Readonly<Record<string, unknown>>>(values: T): Given<T> =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Given<T>;

type Given<T> = { readonly [K in keyof T]?: NonNullable<T[K]> };
