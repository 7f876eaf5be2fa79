import { setImmediate } from 'node:timers/promises';
import type { GraphStore, MemoryStore } from '../../src/loaders/index.js';

export interface LateStore extends GraphStore {
  /** How often it was asked for what, and for how many keys; of links, for which relation. */
  readonly batches: readonly { readonly method: string; readonly keys: number }[];
}

/** A store that answers later, as one behind a network does, and counts how often it is asked for what. */
export function lateStore(store: MemoryStore): LateStore {
  const batches: { method: string; keys: number }[] = [];
  return new Proxy(store, {
    get(target, name) {
      if (name === 'resident') return false;
      if (name === 'batches') return batches;
      const ask: unknown = Reflect.get(target, name, target);
      if (typeof ask !== 'function') return ask;
      return async (...asked: readonly unknown[]) => {
        const keys = asked.find((argument) => Array.isArray(argument))?.length ?? 0;
        batches.push({ method: `${String(name)}${relationIn(asked)}`, keys });
        await setImmediate();
        return ask.apply(target, asked);
      };
    },
  }) as unknown as LateStore;
}

/** ` offices`, where links of a relation are asked for. */
function relationIn([first]: readonly unknown[]): string {
  if (typeof first === 'string') return ` ${first}`;
  const { field, relation } = (first ?? {}) as { readonly field?: string; readonly relation?: string };
  return field === undefined && relation === undefined ? '' : ` ${field ?? relation}`;
}
