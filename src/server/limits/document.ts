import {
  type ASTNode,
  BREAK,
  type DocumentNode,
  GraphQLError,
  Kind,
  type ParseOptions,
  parse,
  type SelectionSetNode,
  type Source,
  validate,
  visit,
} from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { Settings } from '../settings.js';
import { tooComplex } from './refusal.js';

/**
 * Bounds the document before it is validated, because validation itself can be made slow:
 * its length in tokens while it is parsed, then its aliases, directives, root fields, lists and input objects.
 */
export const documentLimits = (settings: Settings): Plugin => ({
  onParse({ setParseFn }) {
    setParseFn((source, options) => parsed(source, { ...options, maxTokens: settings.MAX_TOKENS }, settings));
    return ({ result, replaceParseResult }) => {
      if (result && typeof result === 'object' && 'kind' in result && result.kind === Kind.DOCUMENT) {
        const refusal = refusalOf(result as DocumentNode, settings);
        if (refusal) replaceParseResult(refusal);
      }
    };
  },
  onValidate({ setValidationFn }) {
    setValidationFn((schema, document, rules) =>
      // One more says that there are more.
      validate(schema, document, rules, { maxErrors: Math.max(1, settings.MAX_ERRORS - 1) }),
    );
  },
});

/** Parses, and says of what is too long or too deep to be parsed what the others are told. */
function parsed(source: string | Source, options: ParseOptions, { MAX_VARIABLES_DEPTH }: Settings): DocumentNode {
  try {
    return parse(source, options);
  } catch (error) {
    // The parser itself goes no deeper: less than its tokens allow.
    if (error instanceof RangeError)
      throw tooComplex('levels in a value: up to', options.maxTokens ?? 0, MAX_VARIABLES_DEPTH, 'flatten it.');
    const { maxTokens = 0 } = options;
    if (error instanceof GraphQLError && error.message.includes(`${maxTokens} tokens`)) {
      // It was not read to its end: it has at least one more.
      throw tooComplex('tokens:', maxTokens + 1, maxTokens, 'ask for less at a time.');
    }
    throw error;
  }
}

/**
 * In letters. What a field is called stands in the answer as often as the field does, and in the path of its errors.
 */
const LONGEST_ALIAS = 200;

/** How often one field may stand in one place: graphql compares each with each. */
const MOST_ALIKE = 100;

function refusalOf(document: DocumentNode, settings: Settings) {
  const counts = {
    aliases: 0,
    longestAlias: 0,
    directives: 0,
    conditions: 0,
    longestList: 0,
    alike: 0,
    level: 0,
    deepest: 0,
  };
  visit(document, {
    enter(node: ASTNode) {
      if (node.kind === Kind.FIELD && node.alias) {
        counts.aliases++;
        counts.longestAlias = Math.max(counts.longestAlias, node.alias.value.length);
      } else if (node.kind === Kind.DIRECTIVE) counts.directives++;
      else if (node.kind === Kind.OBJECT_FIELD) counts.conditions++;
      else if (node.kind === Kind.LIST) counts.longestList = Math.max(counts.longestList, node.values.length);
      else if (node.kind === Kind.SELECTION_SET) counts.alike = Math.max(counts.alike, mostAlike(node));
      if (isNested(node)) counts.deepest = Math.max(counts.deepest, ++counts.level);
      return counts.aliases > settings.MAX_ALIASES ? BREAK : undefined;
    },
    leave(node: ASTNode) {
      if (isNested(node)) counts.level--;
    },
  });
  const limits: readonly [what: string, count: number, limit: number, remedy: string][] = [
    ['aliases:', counts.aliases, settings.MAX_ALIASES, 'ask for less at a time.'],
    ['letters in an alias:', counts.longestAlias, LONGEST_ALIAS, 'choose a shorter one.'],
    ['root fields:', rootFields(document), settings.MAX_ROOT_FIELDS, 'ask for less at a time.'],
    ['directives:', counts.directives, settings.MAX_DIRECTIVES, 'use fewer.'],
    ['conditions:', counts.conditions, settings.MAX_CONDITIONS, 'filter by fewer.'],
    ['values in one list:', counts.longestList, settings.MAX_LIST_LENGTH, 'split it.'],
    ['levels in a value:', counts.deepest, settings.MAX_VARIABLES_DEPTH, 'flatten it.'],
    ['fields of one name in one place:', counts.alike, MOST_ALIKE, 'ask for each once.'],
  ];
  const exceeded = limits.find(([, count, limit]) => count > limit);
  return exceeded && tooComplex(...exceeded);
}

const isNested = ({ kind }: ASTNode) => kind === Kind.LIST || kind === Kind.OBJECT;

function mostAlike({ selections }: SelectionSetNode): number {
  const times = new Map<string, number>();
  for (const node of selections) {
    if (node.kind !== Kind.FIELD) continue;
    const name = (node.alias ?? node.name).value;
    times.set(name, (times.get(name) ?? 0) + 1);
  }
  return Math.max(0, ...times.values());
}

/** Of the operation that has most, those in fragments included: each fragment once, since a circle is refused later. */
function rootFields({ definitions }: DocumentNode): number {
  const fragments = new Map(
    definitions.flatMap((node) => (node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node] as const] : [])),
  );
  const count = ({ selections }: SelectionSetNode, seen: Set<string>): number =>
    selections.reduce((sum, node) => {
      if (node.kind === Kind.FIELD) return sum + 1;
      if (node.kind === Kind.INLINE_FRAGMENT) return sum + count(node.selectionSet, seen);
      const fragment = fragments.get(node.name.value);
      if (!fragment || seen.has(node.name.value)) return sum;
      seen.add(node.name.value);
      return sum + count(fragment.selectionSet, seen);
    }, 0);
  return definitions.reduce(
    (most, node) =>
      node.kind === Kind.OPERATION_DEFINITION ? Math.max(most, count(node.selectionSet, new Set())) : most,
    0,
  );
}

/**
 * Bounds variables as the document's own values are bounded: their depth, the conditions in them and the length of
 * lists.
 */
export const variableLimits = (settings: Settings): Plugin => ({
  onParams({ params }) {
    const { depth, conditions, longestList } = measure(params.variables);
    if (depth > settings.MAX_VARIABLES_DEPTH)
      throw tooComplex('variables of depth', depth, settings.MAX_VARIABLES_DEPTH, 'nest less.');
    if (conditions > settings.MAX_CONDITIONS)
      throw tooComplex('conditions:', conditions, settings.MAX_CONDITIONS, 'filter by fewer.');
    if (longestList > settings.MAX_LIST_LENGTH)
      throw tooComplex('values in one list:', longestList, settings.MAX_LIST_LENGTH, 'split it.');
  },
});

/** Without recursion, so that no depth can exhaust the stack. */
function measure(variables: unknown): { depth: number; conditions: number; longestList: number } {
  const found = { depth: 0, conditions: 0, longestList: 0 };
  const left: [value: unknown, depth: number][] = [[variables, 0]];
  for (let next = left.pop(); next; next = left.pop()) {
    const [value, depth] = next;
    if (typeof value !== 'object' || value === null) continue;
    found.depth = Math.max(found.depth, depth);
    const parts = Array.isArray(value) ? value : Object.values(value);
    if (Array.isArray(value)) found.longestList = Math.max(found.longestList, value.length);
    else if (depth > 0) found.conditions += parts.length;
    for (const part of parts) left.push([part, depth + 1]);
  }
  return found;
}
