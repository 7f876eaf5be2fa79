import { formatProblem, readFixtures } from '../fixtures/index.js';
import { buildGraph, type Graph } from '../graph/index.js';
import { createLoaders, type Loaders, MemoryStore } from '../loaders/index.js';
import { CannotServe } from './cannot-serve.js';

/** One version of the graph, ready to answer. A request keeps the version with which it began. */
export interface Loaded {
  readonly graph: Graph;
  readonly loaders: Loaders;
}

/** Reads a fixtures folder and makes it answerable; all or nothing. */
export function load(fixtures: string): Loaded {
  const { facts, problems } = readFixtures(fixtures);
  if (!facts) throw new CannotServe(`the facts in ${fixtures} have problems; nothing is served`, problems.map(formatProblem));
  const graph = buildGraph(facts);
  return { graph, loaders: createLoaders(new MemoryStore(graph)) };
}
