import type { GraphStore } from '../../loaders/index.js';

/** How often a store was asked, and for how many keys, by method. */
export type StoreCounts = ReadonlyMap<string, { readonly batches: number; readonly keys: number }>;

interface Count {
  batches: number;
  keys: number;
}

export const storeCounts = (): Map<string, Count> => new Map();

/** A store that counts what it is asked: one that answers later should be asked for many keys at a time. */
export const countedStore = (store: GraphStore, counts: Map<string, Count>): GraphStore =>
  new Proxy(store, {
    get(target, name, receiver) {
      const ask: unknown = Reflect.get(target, name, target === receiver ? receiver : target);
      if (typeof ask !== 'function') return ask;
      const count = counts.get(String(name)) ?? { batches: 0, keys: 0 };
      counts.set(String(name), count);
      return (...asked: readonly unknown[]) => {
        count.batches++;
        count.keys += keysOf(asked);
        return ask.apply(target, asked);
      };
    },
  });

/** A method that answers for many keys has a list of them; any other asks for one thing. */
const keysOf = (asked: readonly unknown[]) => asked.find((argument) => Array.isArray(argument))?.length ?? 1;
