import DataLoader from 'dataloader';
import type { MaybePromise } from './maybe-promise.js';

/**
 * A DataLoader that hands over the value itself where the store is resident.
 *
 * DataLoader gives a promise for every key, and a promise for every loaded value doubles the cost of a nested query. A
 * resident store has nothing to wait for, so `read` asks it directly; of one that answers later, the keys of a tick are
 * one batch.
 */
export class GraphLoader<K, V> extends DataLoader<K, V> {
  constructor(
    private readonly resident: boolean,
    private readonly batch: (keys: readonly K[]) => MaybePromise<readonly V[]>,
  ) {
    super(async (keys) => batch(keys));
  }

  read(key: K): MaybePromise<V> {
    return this.resident ? ((this.batch([key]) as readonly V[])[0] as V) : this.load(key);
  }
}
