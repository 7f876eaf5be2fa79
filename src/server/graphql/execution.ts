import { GraphQLError, getOperationAST, OperationTypeNode } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { EndTurn, Refused, Turns } from '../limits/index.js';
import type { Loaded } from '../live/loaded.js';
import { currentExchange } from '../observe/exchange.js';

/** What the endpoint is told beside the question, and tells beside the answer. */
export interface Aside {
  /** The version that answers, which was current when the question was complete. */
  readonly loaded: Loaded;
  /** Tells when nobody waits for the answer any more. */
  readonly gone: AbortSignal;
  /** Ends the turn that was taken for it, if one was. */
  endTurn?: EndTurn | undefined;
  /** Why no turn could be taken. */
  refused?: Refused;
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

/** Has a query wait for its turn once its cost is known, if it has not got one for its length. */
export const takeTurns = (turns: Turns): Plugin => ({
  onExecute({ args: { contextValue }, setResultAndStopExecution }) {
    const { aside } = contextValue as { aside?: Aside };
    if (!aside || aside.endTurn) return undefined;
    const begin = (end: EndTurn | undefined) => {
      aside.endTurn = end;
    };
    const refuse = (refused: Refused) => {
      aside.refused = refused;
      setResultAndStopExecution({
        errors: [new GraphQLError(refused.message, { extensions: { code: refused.code } })],
      });
    };
    return turns.toAnswer(currentExchange()?.cost ?? 0, aside.gone)?.then(begin, refuse);
  },
});
