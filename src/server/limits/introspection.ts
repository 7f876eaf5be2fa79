import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  getArgumentValues,
  getIntrospectionQuery,
  getNamedType,
  Kind,
  type OperationDefinitionNode,
  parse,
  SchemaMetaFieldDef,
  type SelectionSetNode,
  TypeMetaFieldDef,
} from 'graphql';

export interface IntrospectionSize {
  /** The fields of the answer, as many as there are; where it is cut off, more than may be. */
  readonly cost: number;
  readonly depth: number;
}

interface Asked {
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Parts of the schema, with how often each is come to. */
type Parts = ReadonlyMap<unknown, number>;
type Field = GraphQLField<unknown, unknown>;

/**
 * How much a schema answers about itself where a field of the root, `__schema` or `__type`, is asked: counted along the
 * schema itself, each of its parts once wherever several lead to it, so that counting takes less than answering.
 * Errors: of the arguments.
 */
export function introspectionSize(
  root: FieldNode,
  asked: Asked,
  most = introspectionLimit(asked.schema).cost,
): IntrospectionSize {
  const { schema, fragments, variables } = asked;
  const depths = new Map<SelectionSetNode, number>();
  let cost = 0;
  count(
    root,
    root.name.value === SchemaMetaFieldDef.name ? SchemaMetaFieldDef : TypeMetaFieldDef,
    new Map([[undefined, 1]]),
  );
  return { cost, depth: 1 + depthOf(root.selectionSet) };

  function count(node: FieldNode, field: Field, parts: Parts): void {
    for (const times of parts.values()) cost += times;
    if (node.selectionSet)
      countAll(node.selectionSet, getNamedType(field.type) as GraphQLObjectType, below(node, field, parts));
  }

  function countAll({ selections }: SelectionSetNode, type: GraphQLObjectType, parts: Parts): void {
    if (parts.size === 0) return;
    for (const node of selections) {
      if (cost > most) return;
      if (node.kind === Kind.FIELD) {
        const field = type.getFields()[node.name.value];
        if (field) count(node, field, parts);
        else for (const times of parts.values()) cost += times;
      } else {
        const fragment = node.kind === Kind.FRAGMENT_SPREAD ? fragments.get(node.name.value) : node;
        if (fragment) countAll(fragment.selectionSet, type, parts);
      }
    }
  }

  function below(node: FieldNode, field: Field, parts: Parts): Parts {
    const args = getArgumentValues(field, node, variables);
    const found = new Map<unknown, number>();
    for (const [part, times] of parts) {
      const value = field.resolve?.(part, args, undefined, { schema } as GraphQLResolveInfo);
      for (const one of listed(value)) found.set(one, (found.get(one) ?? 0) + times);
    }
    return found;
  }

  function depthOf(set: SelectionSetNode | undefined): number {
    if (!set) return 0;
    const known = depths.get(set);
    if (known !== undefined) return known;
    const depth = Math.max(
      ...set.selections.map((node) => {
        if (node.kind === Kind.FIELD) return 1 + depthOf(node.selectionSet);
        return depthOf(
          node.kind === Kind.FRAGMENT_SPREAD ? fragments.get(node.name.value)?.selectionSet : node.selectionSet,
        );
      }),
    );
    depths.set(set, depth);
    return depth;
  }
}

const listed = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];

/** Tools ask for the whole schema, some with `__typename` everywhere, and none for it twice. */
const TIMES_THE_SCHEMA = 2;

/**
 * As much as an operation may ask of the schema itself: what tools ask, whatever the settings are. Counted once a
 * schema.
 */
export function introspectionLimit(schema: GraphQLSchema): IntrospectionSize {
  const known = limits.get(schema);
  if (known) return known;
  const { cost, depth } = introspectionSize(
    WHOLE_SCHEMA,
    { schema, fragments: FRAGMENTS, variables: {} },
    Number.POSITIVE_INFINITY,
  );
  const limit = { cost: TIMES_THE_SCHEMA * cost, depth };
  limits.set(schema, limit);
  return limit;
}

const limits = new WeakMap<GraphQLSchema, IntrospectionSize>();

const { definitions } = parse(
  getIntrospectionQuery({
    specifiedByUrl: true,
    directiveIsRepeatable: true,
    schemaDescription: true,
    inputValueDeprecation: true,
    oneOf: true,
  }),
);
const WHOLE_SCHEMA = (definitions.find(({ kind }) => kind === Kind.OPERATION_DEFINITION) as OperationDefinitionNode)
  .selectionSet.selections[0] as FieldNode;
const FRAGMENTS = new Map(
  definitions.flatMap((node) => (node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node] as const] : [])),
);
