import { Counter, collectDefaultMetrics, Histogram, Registry } from 'prom-client';
import { type Counted, countElsewhere, PREFIX } from './counted.js';
import type { Exchange } from './exchange.js';

/** What a server counts, in the text format of Prometheus. */
export interface Metrics {
  /** Counts a request that is over; `seconds` from its headers to the last byte of its answer. */
  request(route: string, status: number | 'aborted', seconds: number): void;
  /** Counts what GraphQL was asked, and how it answered. */
  answer(exchange: Exchange, seconds: number): void;
  /** Counts what a query can cost, in fields. */
  cost(cost: number): void;
  /** Counts a connection that was refused because there were too many. */
  dropped(): void;
  text(): Promise<string>;
  readonly contentType: string;
}

/** In seconds: a kept answer takes less than the first, and ANSWER_TIMEOUT is the last unless set otherwise. */
const SECONDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10];
/** In fields: MAX_COST is the last unless set otherwise. */
const COSTS = [10, 30, 100, 300, 1_000, 3_000, 10_000, 20_000, 30_000];

/**
 * @param trusted the operations that have a name of their own here; all others are "other", or a client could make as
 * many series as it knows names.
 */
export function createMetrics(counted: Counted, trusted: ReadonlySet<string>): Metrics {
  const registry = new Registry();
  const registers = [registry];
  const requests = new Counter({
    name: `${PREFIX}requests_total`,
    help: 'Requests by address and status; "aborted" where the client was gone before the answer.',
    labelNames: ['route', 'status'],
    registers,
  });
  const durations = new Histogram({
    name: `${PREFIX}request_duration_seconds`,
    help: 'From the headers of a request to the last byte of its answer, by address.',
    labelNames: ['route'],
    buckets: SECONDS,
    registers,
  });
  const answers = new Counter({
    name: `${PREFIX}answers_total`,
    help: 'Answers of GraphQL by operation and by the code of each error, or "ok".',
    labelNames: ['operation', 'code'],
    registers,
  });
  const operations = new Histogram({
    name: `${PREFIX}answer_duration_seconds`,
    help: 'Duration of answers of GraphQL by operation.',
    labelNames: ['operation'],
    buckets: SECONDS,
    registers,
  });
  const costs = new Histogram({
    name: `${PREFIX}query_cost_fields`,
    help: 'What computed queries can cost: the fields that their answers can have at most.',
    buckets: COSTS,
    registers,
  });
  const dropped = new Counter({
    name: `${PREFIX}connections_dropped_total`,
    help: 'Connections beyond MAX_CONNECTIONS.',
    registers,
  });
  countElsewhere(counted, registry);
  const all = Registry.merge([processMetrics(), registry]);

  return {
    request(route, status, seconds) {
      requests.inc({ route, status });
      durations.observe({ route }, seconds);
    },
    answer({ operation: asked = '', codes }, seconds) {
      const operation = trusted.has(asked) ? asked : 'other';
      for (const code of codes.size > 0 ? codes : OK) answers.inc({ operation, code });
      operations.observe({ operation }, seconds);
    },
    cost: (cost) => costs.observe(cost),
    dropped: () => dropped.inc(),
    text: () => all.metrics(),
    contentType: all.contentType,
  };
}

const OK = ['ok'];

let registry: Registry | undefined;

/**
 * Memory, processor time, garbage collection and the lag of the event loop, of the whole process: measured once, from
 * the first call.
 */
export function processMetrics(): Registry {
  if (!registry) {
    registry = new Registry();
    collectDefaultMetrics({ register: registry });
  }
  return registry;
}
