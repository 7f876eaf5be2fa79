import { complexityFromQuery } from '@pothos/plugin-complexity';
import { type DocumentNode, GraphQLError, type GraphQLSchema, getOperationAST, Kind } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { Context } from '../../../schema/index.js';
import type { Settings } from '../settings.js';
import { tooComplex } from './refusal.js';

/** Whoever sends this header is told what the query can cost, in the answer's extensions. */
export const COST_HEADER = 'x-query-cost';

/** What a query can cost, known before it runs: the fields of its answer at most, and what its filters look at. */
export interface Cost {
  readonly cost: number;
  readonly depth: number;
}

/**
 * Refuses a query whose answer could be too large, whole and before it runs. The cost of each field is declared in the schema
 * and bounded by what the graph really holds, so that honest nested queries without `first` pass.
 *
 * @param observe is told the cost of every query that runs.
 */
export const costLimit = (settings: Settings, observe: (cost: Cost) => void = () => {}): Plugin => ({
  onExecute({ args, setResultAndStopExecution }) {
    const { schema, document, operationName, variableValues, contextValue } = args;
    const cost = costOf(schema, document, operationName, variableValues as Record<string, unknown>, contextValue as unknown as Context);
    if (!cost) return undefined;
    const refusal = refusalOf(cost, settings);
    if (refusal) {
      setResultAndStopExecution({ errors: [refusal] });
      return undefined;
    }
    observe(cost);
    const { request } = contextValue as unknown as { request?: Request };
    if (!request?.headers.has(COST_HEADER)) return undefined;
    return {
      onExecuteDone({ result, setResult }) {
        if (!(Symbol.asyncIterator in result)) {
          setResult({ ...result, extensions: { ...result.extensions, cost: { ...cost, limit: settings.MAX_COST } } });
        }
      },
    };
  },
});

/** Undefined where the query is wrong in a way that its execution will say better. */
function costOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string | null | undefined,
  variables: Record<string, unknown>,
  ctx: Context,
): Cost | undefined {
  const operation = getOperationAST(document, operationName);
  if (!operation) return undefined;
  const fragments = document.definitions.filter((node) => node.kind === Kind.FRAGMENT_DEFINITION);
  try {
    const { complexity, depth } = complexityFromQuery(
      { kind: Kind.DOCUMENT, definitions: [operation, ...fragments] },
      { schema, variables, ctx },
    );
    return { cost: Math.round(complexity), depth };
  } catch (error) {
    if (error instanceof GraphQLError) return undefined;
    throw error;
  }
}

function refusalOf({ cost, depth }: Cost, { MAX_COST, MAX_DEPTH }: Settings) {
  if (depth > MAX_DEPTH) return tooComplex('depth', depth, MAX_DEPTH, 'ask for the inner part by id in a query of its own.');
  if (!(cost <= MAX_COST))
    return tooComplex(
      'cost',
      Math.min(cost, Number.MAX_SAFE_INTEGER),
      MAX_COST,
      'ask for smaller pages with `first`, or for less of each item.',
    );
  return undefined;
}
