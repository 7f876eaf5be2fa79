import { buildGraph } from '../../dist/src/graph/index.js';
import { createLoaders, MemoryStore } from '../../dist/src/loaders/index.js';
import { generateFacts } from '../generate/index.mjs';

/**
 * @typedef {object} Built
 * @property {import('../../dist/src/graph/index.js').Graph} graph
 * @property {MemoryStore} store
 * @property {import('../../dist/src/loaders/index.js').Loaders} loaders
 * @property {Figures} figures
 *
 * @typedef {object} Figures What a graph of one size costs before it is asked anything, and what is made when it is first asked; in processor time.
 * @property {number} nodes
 * @property {number} statements
 * @property {number} generateMs
 * @property {number} buildMs
 * @property {number} readyMs what a server counts before it answers: the summary and the bounds of costs
 * @property {number} heapBytes what stays of it after garbage collection, its facts forgotten
 * @property {number} peakBytes the most memory that the process had
 * @property {number} firstFilterMs an index of a field
 * @property {number} firstOrderMs a whole list in another order
 * @property {number} firstSearchMs the index of all words
 * @property {number} textIndexBytes
 */

/**
 * @param {number} nodes
 * @param {number} seed
 * @returns {Built}
 */
export function buildTimed(nodes, seed) {
  const before = heapUsed();
  const { graph, ...costs } = build(nodes, seed);
  const heapBytes = heapUsed() - before;

  const store = new MemoryStore(graph);
  const [, readyMs] = timed(() => [store.summary(), store.bounds]);
  const window = { first: 1 };
  const [, firstFilterMs] = timed(() =>
    store.entityPage({ type: 'Office', where: { property: 'address', is: { op: 'eq', to: '' } }, window }),
  );
  const orderBy = [{ property: 'name', descending: true }];
  const [, firstOrderMs] = timed(() => store.entityPage({ type: 'Office', orderBy, window }));
  const withoutTexts = heapUsed();
  const [, firstSearchMs] = timed(() => store.searchPage({ query: 'nothing', window }));
  const textIndexBytes = heapUsed() - withoutTexts;
  const figures = { nodes, ...costs, readyMs, heapBytes, firstFilterMs, firstOrderMs, firstSearchMs, textIndexBytes };
  return { graph, store, loaders: createLoaders(store), figures };
}

/** Forgets the facts, as a server does. @param {number} nodes @param {number} seed */
function build(nodes, seed) {
  const [facts, generateMs] = timed(() => generateFacts({ nodes, seed }));
  const [graph, buildMs] = timed(() => buildGraph(facts));
  const peakBytes = process.resourceUsage().maxRSS * 1024;
  return { graph, statements: facts.claims.length + facts.links.length, generateMs, buildMs, peakBytes };
}

/**
 * @template T
 * @param {() => T} make
 * @returns {[made: T, milliseconds: number]}
 */
function timed(make) {
  const start = process.cpuUsage();
  const made = make();
  const { user, system } = process.cpuUsage(start);
  return [made, (user + system) / 1000];
}

function heapUsed() {
  if (!global.gc) throw new Error('start with --expose-gc');
  global.gc();
  global.gc();
  return process.memoryUsage().heapUsed;
}
