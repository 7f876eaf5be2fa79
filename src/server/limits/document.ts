import { type ASTNode, BREAK, type DocumentNode, Kind, parse, validate, visit } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { Settings } from '../settings.js';
import { tooComplex } from './refusal.js';

/**
 * Bounds the document before it is validated, because validation itself can be made slow:
 * its length in tokens while it is parsed, then its aliases, directives, root fields, lists and input objects.
 */
export const documentLimits = (settings: Settings): Plugin => ({
  onParse({ setParseFn }) {
    setParseFn((source, options) => parse(source, { ...options, maxTokens: settings.MAX_TOKENS }));
    return ({ result, replaceParseResult }) => {
      if (result && typeof result === 'object' && 'kind' in result && result.kind === Kind.DOCUMENT) {
        const refusal = refusalOf(result as DocumentNode, settings);
        if (refusal) replaceParseResult(refusal);
      }
    };
  },
  onValidate({ setValidationFn }) {
    setValidationFn((schema, document, rules) => validate(schema, document, rules, { maxErrors: settings.MAX_ERRORS }));
  },
});

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
