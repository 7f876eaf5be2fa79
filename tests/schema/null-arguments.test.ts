import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLOutputType,
  getNamedType,
  isCompositeType,
  isEnumType,
  isIntrospectionType,
  isLeafType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { schema } from '../../schema/index.js';
import { type Started, started } from '../started.js';

let server: Started;
beforeAll(async () => {
  server = await started();
});
afterAll(() => server.close());

type Field = GraphQLField<unknown, unknown>;

/** What required arguments are given, by type. */
const EXAMPLES: Readonly<Record<string, string>> = {
  EntityRef: '{ institute: "unicri" }',
  'String!': '"unicri"',
  'Int!': '16',
  'ID!': '"Institute:unicri"',
  '[ID!]!': '["Institute:unicri", "SDG:16"]',
};

function exampleOf({ type }: GraphQLArgument): string {
  const named = getNamedType(type);
  if (isEnumType(named)) return named.getValues()[0]?.name ?? '';
  const example = EXAMPLES[String(type)] ?? EXAMPLES[named.name];
  if (example === undefined) throw new Error(`give an example of ${type}`);
  return example;
}

const required = ({ args }: Field) =>
  args
    .filter(({ type, defaultValue }) => isNonNullType(type) && defaultValue === undefined)
    .map((arg) => `${arg.name}: ${exampleOf(arg)}`);
const called = (field: Field, more: readonly string[] = []) => {
  const args = [...required(field), ...more];
  return args.length === 0 ? field.name : `${field.name}(${args.join(', ')})`;
};

/** How each type is come to from the root, by lists where it can be: what stands before and after a selection of it. */
function waysTo(): ReadonlyMap<GraphQLObjectType, (selection: string) => string> {
  const ways = new Map<GraphQLObjectType, (selection: string) => string>();
  const left: [type: GraphQLObjectType, way: (selection: string) => string][] = [
    [schema.getQueryType() as GraphQLObjectType, (selection) => `{ ${selection} }`],
  ];
  const later: typeof left = [];
  for (let next = left.shift(); next; next = left.shift() ?? later.shift()) {
    const [type, way] = next;
    if (ways.has(type)) continue;
    ways.set(type, way);
    for (const field of Object.values(type.getFields())) {
      const to = getNamedType(field.type);
      const few = field.args.some(({ name }) => name === 'first') ? ['first: 2'] : [];
      if (isObjectType(to))
        (required(field).length > 0 ? later : left).push([
          to,
          (selection) => way(`${called(field, few)} { ${selection} }`),
        ]);
    }
  }
  return ways;
}

/** All that can be told of a value without arguments: enough to see a difference. */
function selectionOf(type: GraphQLOutputType, levels = 2): string {
  const named = getNamedType(type);
  if (!isCompositeType(named)) return '';
  if (!('getFields' in named)) return '{ __typename }';
  const fields = Object.values(named.getFields()).filter(({ args }) => args.length === 0);
  const leaves = fields.filter((field) => isLeafType(getNamedType(field.type))).map(({ name }) => name);
  const nodes = named.getFields().nodes;
  const deeper = nodes && levels > 0 ? [`nodes ${selectionOf(nodes.type, 0)}`] : [];
  return `{ ${['__typename', ...leaves, ...deeper].join(' ')} }`;
}

const ways = [...waysTo()].filter(([type]) => !isIntrospectionType(type));
const cases = ways.flatMap(([type, way]) =>
  Object.values(type.getFields()).flatMap((field) => {
    const nullable = field.args.filter((arg) => !isNonNullType(arg.type));
    return nullable.length > 0 ? [[`${type.name}.${field.name}`, field, nullable, way] as const] : [];
  }),
);

describe('an argument that is null is one left out', () => {
  it('in every field that has one', () => expect(cases.length).toBeGreaterThan(100));

  it.each(cases)('%s', async (_, field, nullable, way) => {
    const selection = selectionOf(field.type);
    const as = (alias: string, ...more: string[]) => `${alias}: ${called(field, more)} ${selection}`;
    const asked = [
      as('out'),
      as('all', ...nullable.map(({ name }) => `${name}: null`)),
      ...nullable.map(({ name }) => as(`null_${name}`, `${name}: null`)),
      ...nullable.map(({ name }) => as(`variable_${name}`, `${name}: $${name}`)),
    ];
    const variables = nullable.map(({ name, type }) => `$${name}: ${type}`);
    const { data, errors } = await server.ask(
      `query (${variables.join(', ')}) ${way(asked.join(' '))}`,
      Object.fromEntries(nullable.map(({ name }) => [name, null])),
    );
    expect(errors).toBeUndefined();
    const parents = aliased(data);
    expect(parents.length).toBeGreaterThan(0);
    for (const parent of parents) for (const answer of Object.values(parent)) expect(answer).toEqual(parent.out);
  });

  it('also where a variable has a default, and its value is null', async () => {
    const { data, errors } = await server.ask(
      `query ($first: Int = 2, $where: OfficeWhere = { slug: { eq: "x" } }, $by: [OfficeOrder!] = [{ field: NAME }]) {
        out: offices { nodes { id } } null: offices(first: $first, where: $where, orderBy: $by) { nodes { id } }
      }`,
      { first: null, where: null, by: null },
    );
    expect(errors).toBeUndefined();
    expect(data?.null).toEqual(data?.out);
  });

  it('but inside a filter it is an error', async () => {
    const { data, errors } = await server.ask(
      'query ($slug: StringFilter) { offices(where: { slug: $slug }) { totalCount } }',
      {
        slug: null,
      },
    );
    expect(data).toBeUndefined();
    expect(errors).toMatchObject([
      { message: expect.stringContaining('`where.slug` is null'), extensions: { argument: 'where' } },
    ]);
  });
});

/** The objects in an answer in which the field was asked. */
function aliased(value: unknown): Record<string, unknown>[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('out' in value) return [value as Record<string, unknown>];
  return Object.values(value).flatMap(aliased);
}
