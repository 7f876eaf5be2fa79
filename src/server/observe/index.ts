/**
 * What the operator sees of the server: an exchange for each request, logs, metrics, traces.
 * The parts that answer note what they learn in the exchange; here it is told when the answer is out.
 */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { pathOf } from '../http/framing.js';
import type { Routes } from '../http/routes.js';
import { during, type Exchange, exchangeOf } from './exchange.js';
import type { Log } from './log.js';
import type { Metrics } from './metrics.js';
import type { Tracing } from './tracing.js';

export { currentExchange } from './exchange.js';
export { asLines, createLog, type Log, logToConsole } from './log.js';
export { createMetrics, type Metrics } from './metrics.js';
export { countedStore, storeCounts } from './store-counts.js';
export { startTracing, type Tracing } from './tracing.js';

export interface Observers {
  readonly log: Log;
  readonly metrics: Metrics;
  readonly tracing: Tracing | undefined;
  /** The address in the table of routes that a path belongs to. */
  readonly routeOf: (path: string) => string | undefined;
}

type Answer = (request: IncomingMessage, response: ServerResponse) => void | Promise<void>;
type Status = number | 'aborted';

/** Where GraphQL is asked. */
const GRAPHQL: ReadonlySet<string | undefined> = new Set(['/graphql', '/v/*']);

/** Names longer than anybody writes are cut in logs, in characters. */
const LONGEST_NAME = 100;

/**
 * Answers as before; each request gets an id, which goes back to its sender, and is logged, counted and traced when it
 * is over.
 */
export function observed(answer: Answer, { log, metrics, tracing, routeOf }: Observers): Answer {
  return (request, response) => {
    const began = performance.now();
    const exchange = exchangeOf(request);
    const route = routeOf(pathOf(request));
    response.setHeader('x-request-id', exchange.id);

    const go = () => during(exchange, () => answer(request, response));
    const traced = tracing && GRAPHQL.has(route) ? tracing.question(exchange, request, go) : undefined;
    response.once('close', () => {
      const status = response.writableFinished ? response.statusCode : 'aborted';
      const ms = performance.now() - began;
      traced?.done(status);
      metrics.request(route ?? 'none', status, ms / 1000);
      if (GRAPHQL.has(route) && isAnswer(status)) metrics.answer(exchange, ms / 1000);
      logRequest(log, request, exchange, status, ms);
    });
    return traced ? traced.answer : go();
  };
}

/** Not one that leads a person to GraphiQL or tells a browser what it may ask. */
const isAnswer = (status: Status) => typeof status === 'number' && status !== 302 && status !== 204;

/** Without what follows the path, which can hold variables. */
function logRequest(
  log: Log,
  request: IncomingMessage,
  { id, operation, codes }: Exchange,
  status: Status,
  ms: number,
): void {
  const facts = {
    requestId: id,
    method: request.method,
    path: pathOf(request).slice(0, LONGEST_NAME),
    status,
    ms: Math.round(ms * 10) / 10,
    operation: operation?.slice(0, LONGEST_NAME),
    codes: codes.size > 0 ? [...codes] : undefined,
  };
  log.debug(facts, 'answered');
}

/** For Prometheus to ask, every 15 seconds or so. */
export const metricsRoutes = (metrics: Metrics): Routes => ({
  '/metrics': {
    GET: async (_request, response) => {
      const text = await metrics.text();
      response.writeHead(200, { 'content-type': metrics.contentType, 'cache-control': 'no-store' }).end(text);
    },
  },
});
