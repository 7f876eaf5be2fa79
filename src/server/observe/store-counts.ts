import type { GraphStore } from '../../loaders/index.js';

/** How often a store was asked, and for how many keys, by method. */
export type StoreCounts = ReadonlyMap<string, { batches: number; keys: number }>;

type Method = Exclude<keyof GraphStore, 'resident' | 'bounds'>;

/** Which argument of a method is its list of keys; undefined where it asks for one thing. */
const KEYS_AT: Readonly<Record<Method, 0 | 1 | undefined>> = {
  summary: undefined,
  entities: 0,
  entitiesByUri: 0,
  claimsById: 0,
  linksById: 0,
  disputesById: 0,
  claims: 0,
  links: 1,
  disputes: 0,
  sources: 0,
  linkPages: 1,
  entityPage: undefined,
  facets: undefined,
  searchPage: undefined,
  paths: undefined,
  neighbourhood: undefined,
  report: undefined,
  slugs: undefined,
  claimPage: undefined,
  linkPage: undefined,
  disputePage: undefined,
};
const METHODS = Object.keys(KEYS_AT) as Method[];

export const storeCounts = (): StoreCounts => new Map(METHODS.map((method) => [method, { batches: 0, keys: 0 }]));

/** A store of which is counted what loaders ask it: one that answers later should be asked for many keys at a time. */
export function countedStore(store: GraphStore, counts: StoreCounts): GraphStore {
  const methods = METHODS.map((method) => {
    const count = counts.get(method) ?? { batches: 0, keys: 0 };
    const ask = store[method] as (first: unknown, second: unknown) => unknown;
    const keysAt = KEYS_AT[method];
    const counted = (first: unknown, second: unknown) => {
      const keys = keysAt === 0 ? first : second;
      count.batches++;
      count.keys += keysAt === undefined ? 1 : (keys as readonly unknown[]).length;
      return ask.call(store, first, second);
    };
    return [method, counted];
  });
  return { resident: store.resident, bounds: store.bounds, ...Object.fromEntries(methods) };
}
