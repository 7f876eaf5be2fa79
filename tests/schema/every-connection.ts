import {
  execute,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLObjectType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isNonNullType,
  isObjectType,
  parse,
} from 'graphql';
import { schema } from '../../schema/index.js';
import type { Facts } from '../../src/fixtures/facts.js';
import { buildGraph } from '../../src/graph/index.js';
import { createLoaders, MemoryStore } from '../../src/loaders/index.js';
import { ontology } from '../../src/ontology/index.js';

/*
 * Every connection of the schema, found by introspection, with all that can be asked of it: a new list is in the test as soon as it is
 * in the schema, and an argument of which nobody said what it can be makes it fail.
 */

const PAGING: ReadonlySet<string> = new Set(['first', 'last', 'after', 'before']);

const DATES = ['"1989"', '"1990-05"', '"2000-05-01"', '"2030"'];
const FORMER = ['old-', 'older-', ''];
const SLUGS = (type: string) => FORMER.flatMap((when) => [0, 1].map((index) => `"${when}${type}-${index}"`));

/** What an argument can be of which its type does not say it; what no graph knows gives a list of nothing. */
const TEXTS: Readonly<Record<string, (type: string, field: string) => readonly string[]>> = {
  query: () => ['"gamma"', '"alpha lodz"', '"goal"', '"united nations"'],
  property: () => [...ontology.propertyNames].map((name) => JSON.stringify(name)),
  relation: () =>
    [...ontology.relationNames, 'Institute.people', 'Priority.threats'].map((name) => JSON.stringify(name)),
  source: () => [...SLUGS('source'), '"page"', '"wikipedia-unicri"'],
  framework: () => [...SLUGS('framework'), '"unicri-2019-2022"'],
  role: (type, field) => Object.keys(ontology.relation(type, field).roles?.values ?? {}),
};

export interface Connection {
  /** The type that has it: `Query`, a node type, or what a field at the root gives. */
  readonly on: string;
  readonly field: string;
  /** Its arguments that are no paging, each with every way to write it. */
  readonly args: readonly { readonly ways: readonly string[]; readonly required: boolean }[];
  /** What its items are told apart by. */
  readonly item: string;
}

export const connections: readonly Connection[] = Object.values(schema.getTypeMap())
  .filter(isObjectType)
  .flatMap((type) =>
    Object.values(type.getFields()).flatMap((field): readonly Connection[] => {
      const edge = edgeOf(field);
      if (!edge) return [];
      const args = field.args.filter(({ name }) => !PAGING.has(name));
      return [
        {
          on: type.name,
          field: field.name,
          args: args.map((arg) => ({ ways: waysOf(type, field, arg), required: isNonNullType(arg.type) })),
          item: 'link' in edge.getFields() ? 'link { id }' : 'node { id }',
        },
      ];
    }),
  );

function edgeOf({ type }: GraphQLField<unknown, unknown>): GraphQLObjectType | undefined {
  const connection = getNamedType(type);
  if (!isObjectType(connection) || !connection.name.endsWith('Connection')) return undefined;
  return getNamedType(connection.getFields().edges?.type) as GraphQLObjectType;
}

function waysOf(
  { name: on }: GraphQLObjectType,
  { name: field }: GraphQLField<unknown, unknown>,
  { name, type }: GraphQLArgument,
) {
  const named = getNamedType(type);
  const values = TEXTS[name]?.(on, field) ?? [];
  if (named.name === 'PartialDate') return DATES.map((date) => `${name}: ${date}`);
  if (isEnumType(named) && values.length === 0) return named.getValues().map((value) => `${name}: ${value.name}`);
  if (name === 'where') return ['where: {}', 'where: { name: { exists: true } }', 'where: { slug: { contains: "1" } }'];
  if (name === 'orderBy' && isInputObjectType(named)) {
    const keys = getNamedType(named.getFields().field?.type);
    const fields = isEnumType(keys) ? keys.getValues().map((value) => value.name) : [];
    return fields.flatMap((key, index) => [
      `orderBy: [{ field: ${key} }]`,
      `orderBy: [{ field: ${key}, direction: DESC }]`,
      `orderBy: [{ field: ${key}, direction: DESC }, { field: ${fields[(index + 1) % fields.length]} }]`,
    ]);
  }
  if (values.length === 0) throw new Error(`what can ${on}.${field}(${name}:) be? Say it here.`);
  return values.map((value) => `${name}: ${value}`);
}

/** How a type is reached that is neither the root nor a node: by a field of the root that gives it. */
const AT_THE_ROOT = new Map(
  Object.values(schema.getQueryType()?.getFields() ?? {})
    .filter(({ args }) => args.every(({ type }) => !isNonNullType(type)))
    .map(({ name, type }) => [getNamedType(type).name, name]),
);

/** A list of one graph: a connection with its arguments, of one thing where it is a thing's. */
export interface List {
  readonly connection: Connection;
  readonly args: string;
  readonly id?: string | undefined;
}

export interface PageAnswer {
  readonly totalCount: number;
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  readonly edges: readonly {
    readonly cursor: string;
    readonly node?: { readonly id: string };
    readonly link?: { readonly id: string };
  }[];
}

export interface Paging {
  readonly first?: number;
  readonly last?: number;
  readonly after?: string | null;
  readonly before?: string | null;
}

/** Answers questions about a graph, without a server. */
export function answering(facts: Facts) {
  const store = new MemoryStore(buildGraph(facts));
  const contextValue = { loaders: createLoaders(store) };
  const run = (query: string, variableValues?: Record<string, unknown>) => {
    const answer = execute({ schema, document: parsed(query), contextValue, variableValues });
    if (answer instanceof Promise) throw new Error('the graph is in memory: nothing waits');
    return answer as {
      data?: Record<string, Record<string, unknown> | null> | null;
      errors?: readonly { message: string; extensions: object }[];
    };
  };
  return {
    run,
    /** The lists of a connection, one for each thing that has it. */
    listsOf(connection: Connection, args: string): readonly List[] {
      const isNode = ontology.types.some(({ name }) => name === connection.on);
      if (!isNode) return [{ connection, args }];
      return facts.entities.filter(({ type }) => type === connection.on).map(({ id }) => ({ connection, args, id }));
    },
    page: ({ connection, args, id }: List, paging: Paging): PageAnswer => {
      const { data, errors } = run(queryOf(connection, args), { ...paging, ...(id !== undefined && { id }) });
      if (errors?.[0]) throw new Error(`${queryOf(connection, args)}: ${errors[0].message}`);
      return (connection.on === 'Query' ? data : data?.at)?.list as unknown as PageAnswer;
    },
    /** The error that a page ends in. */
    refusal({ connection, args, id }: List, paging: Paging): object | undefined {
      return run(queryOf(connection, args), { ...paging, ...(id !== undefined && { id }) }).errors?.[0]?.extensions;
    },
  };
}

function queryOf({ on, field, item }: Connection, args: string): string {
  const list = `list: ${field}(first: $first, last: $last, after: $after, before: $before${args && `, ${args}`}) {
    totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { cursor ${item} } }`;
  const paging = '$first: Int, $last: Int, $after: String, $before: String';
  if (on === 'Query') return `query (${paging}) { ${list} }`;
  const root = AT_THE_ROOT.get(on);
  if (root !== undefined) return `query (${paging}) { at: ${root} { ${list} } }`;
  return `query ($id: ID!, ${paging}) { at: node(id: $id) { ... on ${on} { ${list} } } }`;
}

const documents = new Map<string, ReturnType<typeof parse>>();

function parsed(query: string) {
  const known = documents.get(query) ?? parse(query);
  documents.set(query, known);
  return known;
}
