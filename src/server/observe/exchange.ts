import { AsyncLocalStorage } from 'node:async_hooks';
import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Plugin } from 'graphql-yoga';

/** One request and its answer: whatever is learnt of it while it is answered, for logs and metrics to tell. */
export interface Exchange {
  /** The X-Request-Id that it came with, or one made here. */
  readonly id: string;
  /** The name of its operation, as the document gives it. */
  operation?: string;
  /** What its query can cost, in fields. */
  cost?: number;
  /** The codes of the errors in its answer. */
  readonly codes: Set<string>;
}

const exchanges = new AsyncLocalStorage<Exchange>();

/** Runs what answers a request; all that it calls, at once or later, finds the exchange. */
export const during = <T>(exchange: Exchange, answer: () => T): T => exchanges.run(exchange, answer);

/** The exchange that this is called for; undefined where no request is answered, as while facts are read. */
export const currentExchange = (): Exchange | undefined => exchanges.getStore();

/** What may stand in a log line: letters, digits and a few signs, of a length that no identifier exceeds. */
const SANE_ID = /^[\w.:/+=-]{1,128}$/;

export function exchangeOf({ headers }: IncomingMessage): Exchange {
  const given = headers['x-request-id'];
  return { id: typeof given === 'string' && SANE_ID.test(given) ? given : randomUUID(), codes: new Set() };
}

/** The code of every error that is no fault of the client. */
const FAULT = 'INTERNAL_SERVER_ERROR';

/** Notes the codes that an answer of GraphQL has in the end. */
export const noteExchange: Plugin = {
  onResultProcess({ result }) {
    if (Array.isArray(result) || Symbol.asyncIterator in result) return;
    for (const { extensions } of result.errors ?? []) noteError(String(extensions?.code ?? FAULT));
  },
};

/** Notes an error of the answer that is being given; what its sender is told besides the code. */
export function noteError(code: string): { readonly requestId?: string } {
  const exchange = currentExchange();
  exchange?.codes.add(code);
  return exchange && code === FAULT ? { requestId: exchange.id } : {};
}
