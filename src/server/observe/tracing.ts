import type { IncomingMessage } from 'node:http';
import type { Context, Span } from '@opentelemetry/api';
import type { Plugin } from 'graphql-yoga';
import { version } from '../../installation.js';
import { currentExchange, type Exchange } from './exchange.js';

/** Spans of OpenTelemetry: one for each question, and within it one each for its parsing, validation and execution. */
export interface Tracing {
  /** Answers within a span; `done` ends it. A kept answer has no spans within. */
  question<T>(
    exchange: Exchange,
    request: IncomingMessage,
    answer: () => T,
  ): { readonly answer: T; readonly done: (status: number | 'aborted') => void };
  readonly plugin: Plugin;
}

/**
 * Traces where an SDK was started before the server, as by `node --import`; without one there is nothing, and no cost.
 */
export async function startTracing(): Promise<Tracing | undefined> {
  // An optional peer: whoever starts an SDK has it.
  const api = await import('@opentelemetry/api').catch(() => undefined);
  if (!api) return undefined;
  const tracer = api.trace.getTracer('unicri-graph', version);
  const probe = tracer.startSpan('unicri-graph.start');
  probe.end();
  if (!api.isSpanContextValid(probe.spanContext())) return undefined;

  /** The context of each question, for the spans within it. */
  const contexts = new WeakMap<Exchange, Context>();
  const begin = (name: string): Span => {
    const exchange = currentExchange();
    return tracer.startSpan(name, {}, (exchange && contexts.get(exchange)) ?? api.context.active());
  };
  const within = (name: string, run: () => void) => {
    const span = begin(name);
    try {
      run();
    } finally {
      span.end();
    }
  };

  return {
    question(exchange, { method = '', headers }, answer) {
      const active = api.context.active();
      // Within the span that an instrumentation of node:http has begun, else within that of the client.
      const parent = api.trace.getSpan(active) ? active : api.propagation.extract(active, headers);
      const span = tracer.startSpan(
        'graphql',
        {
          kind: api.SpanKind.SERVER,
          attributes: { 'unicri_graph.request_id': exchange.id, 'http.request.method': method },
        },
        parent,
      );
      const inside = api.trace.setSpan(parent, span);
      contexts.set(exchange, inside);
      return {
        answer: api.context.with(inside, answer),
        done(status) {
          if (exchange.operation)
            span.updateName(`graphql ${exchange.operation}`).setAttribute('graphql.operation.name', exchange.operation);
          if (exchange.codes.size > 0) span.setAttribute('unicri_graph.error_codes', [...exchange.codes]);
          span.setAttribute('http.response.status_code', status);
          if (status === 500) span.setStatus({ code: api.SpanStatusCode.ERROR });
          span.end();
        },
      };
    },
    plugin: {
      instrumentation: {
        parse: (_, run) => within('graphql.parse', run),
        validate: (_, run) => within('graphql.validate', run),
        async execute(_, run) {
          const span = begin('graphql.execute');
          try {
            await run();
          } finally {
            span.end();
          }
        },
      },
    },
  };
}
