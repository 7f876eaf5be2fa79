import {
  type ASTNode,
  BREAK,
  type DocumentNode,
  GraphQLError,
  Kind,
  type ParseOptions,
  parse,
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
    setParseFn((source, options) => parsed(source, { ...options, maxTokens: settings.MAX_TOKENS }));
    return ({ result, replaceParseResult }) => {
      if (result && typeof result === 'object' && 'kind' in result && result.kind === Kind.DOCUMENT) {
        const refusal = refusalOf(result as DocumentNode, settings);
        if (refusal) replaceParseResult(refusal);
      }
    };
  },
  onValidate({ setValidationFn }) {
    setValidationFn((schema, document, rules) =>
      validate(schema, document, rules, { maxErrors: settings.MAX_ERRORS }).map((error) =>
        error.message === 'Validation aborted.'
          ? refusal('The query names too many fields alike in one place for them to be compared: ask for each once.')
          : error,
      ),
    );
  },
});

/** Parses, and says of what is too long or too deep to be parsed what the others are told. */
function parsed(source: string | Source, options: ParseOptions): DocumentNode {
  try {
    return parse(source, options);
  } catch (error) {
    if (error instanceof RangeError) throw refusal('The query nests too deeply to be read: flatten it.');
    const { maxTokens = 0 } = options;
    if (error instanceof GraphQLError && error.message.includes(`${maxTokens} tokens`)) {
      // It was not read to its end: it has at least one more.
      throw tooComplex('tokens:', maxTokens + 1, maxTokens, 'ask for less at a time.');
    }
    throw error;
  }
}

const refusal = (message: string) =>
  new GraphQLError(message, { extensions: { code: 'QUERY_TOO_COMPLEX', http: { status: 400, spec: true } } });

function refusalOf(document: DocumentNode, settings: Settings) {
  const counts = { aliases: 0, directives: 0, conditions: 0, longestList: 0, operations: 0 };
  visit(document, {
    enter(node: ASTNode) {
      if (node.kind === Kind.FIELD && node.alias) counts.aliases++;
      else if (node.kind === Kind.DIRECTIVE) counts.directives++;
      else if (node.kind === Kind.OBJECT_FIELD) counts.conditions++;
      else if (node.kind === Kind.LIST) counts.longestList = Math.max(counts.longestList, node.values.length);
      return counts.aliases > settings.MAX_ALIASES ? BREAK : undefined;
    },
  });
  const rootFields = document.definitions.reduce(
    (most, node) => (node.kind === Kind.OPERATION_DEFINITION ? Math.max(most, node.selectionSet.selections.length) : most),
    0,
  );
  const limits: readonly [what: string, count: number, limit: number, remedy: string][] = [
    ['aliases:', counts.aliases, settings.MAX_ALIASES, 'ask for less at a time.'],
    ['root fields:', rootFields, settings.MAX_ROOT_FIELDS, 'ask for less at a time.'],
    ['directives:', counts.directives, settings.MAX_DIRECTIVES, 'use fewer.'],
    ['conditions:', counts.conditions, settings.MAX_CONDITIONS, 'filter by fewer.'],
    ['values in one list:', counts.longestList, settings.MAX_LIST_LENGTH, 'split it.'],
  ];
  const exceeded = limits.find(([, count, limit]) => count > limit);
  return exceeded && tooComplex(...exceeded);
}
