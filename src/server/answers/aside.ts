import { getOperationAST, OperationTypeNode } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { Loaded } from '../loaded.js';

/** What the endpoint is told beside the question, and tells beside the answer. */
export interface Aside {
  /** The version that answers, which was current when the question was complete. */
  readonly loaded: Loaded;
  /** Whether a query ran. */
  isQuery?: boolean;
  /** The name of the operation that ran. */
  operation?: string | undefined;
  /** Whether its text is kept for others, so that it has to arrive each time. */
  persists?: boolean;
  /** Whether a query was answered, without a single error. */
  isClean?: boolean;
}

/** Nothing is taken for clean that is not seen to be. */
export const noteClean: Plugin<object, { aside?: Aside }> = {
  onExecute({ args: { document, operationName, contextValue } }) {
    const { aside } = contextValue as { aside?: Aside };
    if (!aside) return;
    const node = getOperationAST(document, operationName);
    aside.isQuery = node?.operation === OperationTypeNode.QUERY;
    aside.operation = node?.name?.value;
  },
  onResultProcess({ result, serverContext: { aside } }) {
    if (!aside?.isQuery || aside.persists) return;
    aside.isClean = !Array.isArray(result) && !(Symbol.asyncIterator in result) && result.errors === undefined;
  },
};
