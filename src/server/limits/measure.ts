import {
  type FieldNode,
  type FragmentDefinitionNode,
  type FragmentSpreadNode,
  type GraphQLCompositeType,
  GraphQLError,
  type GraphQLField,
  GraphQLIncludeDirective,
  type GraphQLObjectType,
  type GraphQLSchema,
  GraphQLSkipDirective,
  getArgumentValues,
  getDirectiveValues,
  getNamedType,
  getVariableValues,
  type InlineFragmentNode,
  isAbstractType,
  isCompositeType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { argumentsOf, type Context, checkOf, inputError } from '../../../schema/index.js';
import { folded } from '../../graph/text.js';
import type { Settings } from '../settings.js';
import { introspectionSize } from './introspection.js';

/** How much an operation can ask for at most, whatever is skipped when it runs. */
export interface Size {
  /** The fields that its answer can have, and what its filters look at. */
  readonly cost: number;
  readonly depth: number;
  /** The fields that the schema answers about itself, and how deep they nest. */
  readonly schemaCost: number;
  readonly schemaDepth: number;
}

export interface Measured {
  readonly size: Size;
  /**
   * What is wrong with its input, as far as the document and its variables tell; where anything is, its size is more
   * than is told.
   */
  readonly errors: readonly GraphQLError[];
}

export interface Asked {
  readonly schema: GraphQLSchema;
  readonly operation: OperationDefinitionNode;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly context: Context;
}

/** Visits an operation before it runs, once: what is wrong with its arguments, what it can cost, how deep it is. */
export function measure(asked: Asked, limits: Limits): Measured {
  const { schema, operation, variables } = asked;
  const { errors, coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variables, {
    maxErrors: limits.MAX_ERRORS,
  });
  const visitor = new Visitor(asked, coerced ?? {}, errors ?? [], limits);
  const root = schema.getRootType(operation.operation);
  return { size: root ? visitor.selected(operation.selectionSet, root) : NOTHING, errors: visitor.errors };
}

type Limits = Pick<Settings, 'MAX_ERRORS' | 'MAX_TEXT'>;

const NOTHING: Size = { cost: 0, depth: 0, schemaCost: 0, schemaDepth: 0 };
const LEAF: Size = { ...NOTHING, cost: 1, depth: 1 };

/**
 * What a field declares that it costs: itself, how many times what is below it, and how long the lists right below it
 * can be, by their names, where that follows from its own arguments: `nodes` and `edges` of a connection.
 */
type Declared = number | { readonly field?: number; readonly multiplier?: number; readonly lists?: Lengths };
type Lengths = Readonly<Record<string, number>>;
type Declare = (args: object, context: Context, field: Field) => Declared;
type Field = GraphQLField<unknown, unknown>;

/** Two values of a filter, an order or a list take as long to read, to check and to look up as a field to answer. */
const VALUES_A_FIELD = 2;

class Visitor {
  readonly errors: GraphQLError[];
  readonly #asked: Asked;
  readonly #variables: Readonly<Record<string, unknown>>;
  readonly #limits: Limits;
  /** Where the variables themselves are wrong, what they fill cannot be told to be right. */
  readonly #unusable: boolean;
  readonly #sizes = new Map<SelectionSetNode, Map<GraphQLCompositeType, [Lengths, Size][]>>();
  readonly #wrong = new Set<FieldNode | FragmentSpreadNode | InlineFragmentNode>();

  constructor(
    asked: Asked,
    variables: Readonly<Record<string, unknown>>,
    errors: readonly GraphQLError[],
    limits: Limits,
  ) {
    this.#asked = asked;
    this.#variables = variables;
    this.#limits = limits;
    this.#unusable = errors.length > 0;
    this.errors = [...errors];
  }

  /** Of an abstract type the most that any type has which it can be. */
  selected(set: SelectionSetNode, type: GraphQLCompositeType, lengths: Lengths = UNKNOWN): Size {
    const sizes = this.#sizes.get(set) ?? new Map<GraphQLCompositeType, [Lengths, Size][]>();
    const known = sizes.get(type) ?? [];
    const same = known.find(([other]) => other === lengths || sameLengths(other, lengths));
    if (same) return same[1];
    const size = isObjectType(type)
      ? this.#sum(set, type, lengths)
      : this.#asked.schema
          .getPossibleTypes(type)
          .map((possible) => this.selected(set, possible, lengths))
          .reduce((a, b) => combined(a, b, Math.max), NOTHING);
    known.push([lengths, size]);
    this.#sizes.set(set, sizes.set(type, known));
    return size;
  }

  #sum({ selections }: SelectionSetNode, type: GraphQLObjectType, lengths: Lengths): Size {
    let sum = NOTHING;
    for (const node of selections) {
      this.#told(node, () => {
        getDirectiveValues(GraphQLSkipDirective, node, this.#variables);
        getDirectiveValues(GraphQLIncludeDirective, node, this.#variables);
      });
      sum = combined(
        sum,
        node.kind === Kind.FIELD ? this.#field(node, type, lengths) : this.#fragment(node, type, lengths),
        plus,
      );
    }
    return sum;
  }

  #fragment(node: FragmentSpreadNode | InlineFragmentNode, type: GraphQLObjectType, lengths: Lengths): Size {
    const { schema, fragments } = this.#asked;
    const fragment = node.kind === Kind.FRAGMENT_SPREAD ? fragments.get(node.name.value) : node;
    if (!fragment) return NOTHING;
    const condition = fragment.typeCondition && schema.getType(fragment.typeCondition.name.value);
    const applies =
      !condition || condition === type || (isAbstractType(condition) && schema.isSubType(condition, type));
    return applies ? this.selected(fragment.selectionSet, type, lengths) : NOTHING;
  }

  #field(node: FieldNode, type: GraphQLObjectType, lengths: Lengths): Size {
    const { schema, fragments, context } = this.#asked;
    const name = node.name.value;
    if (name === '__typename') return LEAF;
    if (type === schema.getQueryType() && (name === '__schema' || name === '__type')) {
      const size = this.#told(node, () => introspectionSize(node, { schema, fragments, variables: this.#variables }));
      return { ...NOTHING, schemaCost: size?.cost ?? 1, schemaDepth: size?.depth ?? 1 };
    }
    const field = type.getFields()[name] as Field | undefined;
    if (!field) return NOTHING;
    const declared = this.#told(node, () => {
      const { args, values } = this.#checked(node, field);
      const length = lengths[name];
      const given = length === undefined ? complexityOf(field, args, context) : { multiplier: length };
      const { field: own = 1, ...below } = typeof given === 'object' ? given : { field: given };
      return { ...below, field: own + Math.floor(values / VALUES_A_FIELD) };
    });
    const { field: own = 1, multiplier = 1, lists = UNKNOWN } = declared ?? {};
    const of = getNamedType(field.type);
    if (!node.selectionSet || !isCompositeType(of)) return { ...LEAF, cost: own };
    const below = this.selected(node.selectionSet, of, lists);
    return { ...below, cost: own + Math.max(multiplier, 0) * below.cost, depth: 1 + below.depth };
  }

  /** The arguments of a field, each of which can be, and how many values their lists and objects hold. */
  #checked(
    node: FieldNode,
    field: Field,
  ): { readonly args: Readonly<Record<string, unknown>>; readonly values: number } {
    const args = argumentsOf(field, getArgumentValues(field, node, this.#variables));
    let values = 0;
    for (const argument of field.args) {
      const value = args[argument.name];
      if (value === undefined) continue;
      const inside = isCursor(argument.name) ? 0 : this.#checkTexts(value, argument.name);
      if (typeof value === 'object') values += inside;
      checkOf(argument)?.(value, argument.name, args);
    }
    return { args, values };
  }

  /**
   * Texts are folded and compared with what the graph says: each has a length, also when it is folded (ﷺ becomes 18
   * letters). Gives the number of values.
   */
  #checkTexts(value: unknown, argument: string): number {
    if (typeof value === 'string') {
      const { MAX_TEXT } = this.#limits;
      const length = value.length > MAX_TEXT ? value.length : Math.max(value.length, folded(value).length);
      if (length <= MAX_TEXT) return 1;
      const parted = length > value.length ? ' when each is split into its letters' : '';
      throw inputError(
        argument,
        `\`${argument}\` has a text of ${length} characters${parted}, and ${MAX_TEXT} is the limit: shorten it.`,
      );
    }
    if (typeof value !== 'object' || value === null) return 1;
    return Object.values(value).reduce<number>((sum, part) => sum + this.#checkTexts(part, argument), 0);
  }

  /**
   * What is told of a node, unless its input is wrong: that is told once, however many types the node is visited for.
   */
  #told<T>(node: FieldNode | FragmentSpreadNode | InlineFragmentNode, tell: () => T): T | undefined {
    if (this.#unusable || this.#wrong.has(node) || this.errors.length >= this.#limits.MAX_ERRORS) return undefined;
    try {
      return tell();
    } catch (error) {
      if (!(error instanceof GraphQLError)) throw error;
      this.#wrong.add(node);
      this.errors.push(error.nodes ? error : placed(error, node));
      return undefined;
    }
  }
}

/** The error with the place in the document that it is about: the argument that it names, else the node. */
function placed(
  { message, extensions }: GraphQLError,
  node: FieldNode | FragmentSpreadNode | InlineFragmentNode,
): GraphQLError {
  const args = node.kind === Kind.FIELD ? node.arguments : [];
  return new GraphQLError(message, {
    nodes: args?.find(({ name }) => name.value === extensions.argument) ?? node,
    extensions,
  });
}

function complexityOf(field: Field, args: object, context: Context): Declared {
  const { complexity = 1 } = field.extensions as { complexity?: Declared | Declare };
  return typeof complexity === 'function' ? complexity(args, context, field) : complexity;
}

/** Cursors are ours; as long as the keys that they hold. */
const isCursor = (argument: string) => argument === 'after' || argument === 'before';

/** Nothing is told about the lists below; none may be there. */
const UNKNOWN: Lengths = {};

const sameLengths = (a: Lengths, b: Lengths) => {
  const names = Object.keys(a);
  return names.length === Object.keys(b).length && names.every((name) => a[name] === b[name]);
};

const plus = (a: number, b: number) => a + b;

const combined = (a: Size, b: Size, costs: (a: number, b: number) => number): Size => ({
  cost: costs(a.cost, b.cost),
  depth: Math.max(a.depth, b.depth),
  schemaCost: costs(a.schemaCost, b.schemaCost),
  schemaDepth: Math.max(a.schemaDepth, b.schemaDepth),
});
