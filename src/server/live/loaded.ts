import { type FixturesResult, formatProblem, readFixtures } from '../../fixtures/index.js';
import { buildGraph, type Graph } from '../../graph/index.js';
import { createLoaders, type GraphStore, type Loaders, MemoryStore } from '../../loaders/index.js';
import { CannotServe } from '../cannot-serve.js';

/** One version of the graph, ready to answer. A request keeps the version with which it began. */
export interface Loaded {
  readonly graph: Graph;
  /** The loaders for one request, which asks for them once. */
  readonly loaders: () => Loaders;
  readonly loadedAt: Date;
}

export interface Unloadable {
  readonly problems: readonly string[];
}

/** Stands between loaders and a store, to see what is asked of it. */
export type StoreGauge = (store: GraphStore) => GraphStore;

/** Reads a fixtures folder and makes it answerable; all or nothing. */
export function load(fixtures: string, gauge?: StoreGauge): Loaded {
  return servable(fixtures, loadedFrom(readFixtures(fixtures), gauge));
}

/** Throws CannotServe where there is nothing to answer from. */
export function servable(fixtures: string, loaded: Loaded | Unloadable): Loaded {
  if ('problems' in loaded)
    throw new CannotServe(`the facts in ${fixtures} have problems; nothing is served`, loaded.problems);
  return loaded;
}

/** Makes what was read answerable, or says what is wrong with it. */
export function loadedFrom(
  { facts, problems }: FixturesResult,
  gauge: StoreGauge = (store) => store,
): Loaded | Unloadable {
  if (!facts) return { problems: problems.map(formatProblem) };
  const graph = buildGraph(facts);
  const store = new MemoryStore(graph);
  store.prepare();
  return { graph, loaders: loadersFor(gauge(store)), loadedAt: new Date() };
}

/**
 * Loaders over a resident store are made once, for all that is in them is there; over one that answers later, once a
 * request.
 */
export function loadersFor(store: GraphStore): () => Loaders {
  if (!store.resident) return () => createLoaders(store);
  const loaders = createLoaders(store);
  return () => loaders;
}
