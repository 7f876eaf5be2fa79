import { type DocumentNode, getOperationAST, Kind } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { Context } from '../../../schema/index.js';
import type { Settings } from '../settings.js';
import { introspectionLimit } from './introspection.js';
import { measure, type Size } from './measure.js';
import { tooComplex } from './refusal.js';

/** Whoever sends this header is told what the query can cost, in the answer's extensions. */
export const COST_HEADER = 'x-query-cost';

/** What a query can cost, known before it runs: the fields of its answer at most, and what its filters look at. */
export interface Cost {
  readonly cost: number;
  readonly depth: number;
}

/**
 * Refuses a query whose input is wrong or whose answer could be too large, whole and before any of it runs. The cost of
 * each field is declared in the schema and bounded by what the graph really holds, so that honest nested queries
 * without `first` pass.
 *
 * @param observe is told the cost of every query that runs.
 */
export const costLimit = (settings: Settings, observe: (cost: Cost) => void = () => {}): Plugin => ({
  onExecute({ args, setExecuteFn }) {
    const { schema, operationName, contextValue } = args;
    const document: DocumentNode = args.document;
    const operation = getOperationAST(document, operationName);
    // There is nothing to run, and the executor says why.
    if (!operation) return undefined;
    const fragments = new Map(
      document.definitions.flatMap((node) =>
        node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node] as const] : [],
      ),
    );
    const variables = (args.variableValues ?? {}) as Record<string, unknown>;
    const context = contextValue as unknown as Context;
    const { size, errors } = measure({ schema, operation, fragments, variables, context }, settings);
    const refusal = refusalOf(size, introspectionLimit(schema), settings);
    if (errors.length > 0 || refusal) {
      setExecuteFn(() => ({ errors: [...errors, ...(refusal ? [refusal] : [])] }));
      return undefined;
    }
    const cost = { cost: Math.ceil(size.cost + size.schemaCost), depth: Math.max(size.depth, size.schemaDepth) };
    observe(cost);
    const { request } = contextValue as unknown as { request?: Request };
    if (!request?.headers.has(COST_HEADER)) return undefined;
    const limit = settings.MAX_COST + (size.schemaCost > 0 ? introspectionLimit(schema).cost : 0);
    return {
      onExecuteDone({ result, setResult }) {
        if (!(Symbol.asyncIterator in result))
          setResult({ ...result, extensions: { ...result.extensions, cost: { ...cost, limit } } });
      },
    };
  },
});

/** What the schema says of itself has a limit of its own, so that tools can ask for it whatever the settings are. */
function refusalOf(
  { cost, depth, schemaCost, schemaDepth }: Size,
  schemaLimit: Cost,
  { MAX_COST, MAX_DEPTH }: Settings,
) {
  const ofSchema = 'ask for the schema once, and for less of it.';
  const limits: readonly [what: string, size: number, limit: number, remedy: string][] = [
    ['depth', depth, MAX_DEPTH, 'ask for the inner part by id in a query of its own.'],
    ['introspection of depth', schemaDepth, Math.max(MAX_DEPTH, schemaLimit.depth), ofSchema],
    ['cost', Math.ceil(cost), MAX_COST, 'ask for smaller pages with `first`, or for less of each item.'],
    ['introspection of cost', schemaCost, schemaLimit.cost, ofSchema],
  ];
  const exceeded = limits.find(([, size, limit]) => !(size <= limit));
  if (!exceeded) return undefined;
  const [what, size, limit, remedy] = exceeded;
  return tooComplex(what, Math.min(size, Number.MAX_SAFE_INTEGER), limit, remedy);
}
