import { Counter, Gauge, type Registry } from 'prom-client';
import { version } from '../../installation.js';
import type { Capacity } from '../http/admission.js';
import type { LiveGraph } from '../live/reload.js';
import type { StoreCounts } from './store-counts.js';

export const PREFIX = 'unicri_graph_';

/** What is counted elsewhere, and read when metrics are asked for. */
export interface Counted {
  readonly live: LiveGraph;
  readonly store: StoreCounts;
  readonly cache: { readonly hits: number; readonly misses: number; readonly bytes: number; readonly size: number };
  readonly capacity: Capacity;
  readonly requestsUnderWay: () => number;
}

export function countElsewhere({ live, store, cache, capacity, requestsUnderWay }: Counted, registry: Registry): void {
  const registers = [registry];
  const gauge = (name: string, help: string, read: () => number) =>
    new Gauge({
      name: PREFIX + name,
      help,
      registers,
      collect() {
        this.set(read());
      },
    });
  const counter = (name: string, help: string, read: () => number) =>
    new Counter({
      name: PREFIX + name,
      help,
      registers,
      collect() {
        this.reset();
        this.inc(read());
      },
    });

  gauge('requests_under_way', 'Requests that are being answered.', requestsUnderWay);
  gauge('places_in_use', 'Requests of GraphQL that are worked on, of MAX_CONCURRENT.', () => capacity.admission.inUse);
  gauge('turns_waiting', 'Large questions that wait for their turn.', () => capacity.turns.waiting);
  gauge('receiving_bytes', 'Memory that bodies take which have not arrived whole.', () => capacity.receiving.bytes);
  gauge('sending_bytes', 'Bytes of answers that wait to be taken.', () => capacity.sending.bytes);
  counter('answer_cache_hits_total', 'Answers that were kept ones.', () => cache.hits);
  counter('answer_cache_misses_total', 'Answers that were computed.', () => cache.misses);
  gauge('answer_cache_bytes', 'Memory that kept answers take.', () => cache.bytes);
  gauge('answer_cache_answers', 'Answers that are kept.', () => cache.size);

  const { current, counts } = live;
  gauge('entities', 'Entities of the graph.', () => current().graph.entityCount);
  gauge('claims', 'Claims of the graph.', () => current().graph.claimCount);
  gauge('links', 'Links of the graph.', () => current().graph.linkCount);
  gauge('disputes', 'Disputes of the graph.', () => current().graph.disputes.length);
  gauge(
    'loaded_timestamp_seconds',
    'When this version of the graph was loaded.',
    () => current().loadedAt.getTime() / 1000,
  );
  gauge(
    'last_reload_failed',
    '1 where the facts on the disk could not be loaded, so that older ones are served.',
    () => (live.last?.result === 'failed' ? 1 : 0),
  );
  new Counter({
    name: `${PREFIX}reloads_total`,
    help: 'Reloads of the facts by what came of them.',
    labelNames: ['result'],
    registers,
    collect() {
      this.reset();
      for (const [result, count] of Object.entries(counts)) this.inc({ result }, count);
    },
  });
  new Gauge({
    name: `${PREFIX}info`,
    help: 'Always 1: the version of the package and that of the graph.',
    labelNames: ['version', 'graph'],
    registers,
    collect() {
      this.reset();
      this.set({ version, graph: current().graph.version }, 1);
    },
  });
  for (const [name, help] of [
    ['batches', 'How often loaders asked the store, by what.'],
    ['keys', 'For how many keys loaders asked the store, by what.'],
  ] as const) {
    new Counter({
      name: `${PREFIX}loader_${name}_total`,
      help,
      labelNames: ['loader'],
      registers,
      collect() {
        this.reset();
        for (const [loader, count] of store) if (count.batches > 0) this.inc({ loader }, count[name]);
      },
    });
  }
}
