import { addInstitute } from './institute.mjs';
import { Shared } from './shared.mjs';
import { World } from './world.mjs';

/** What is there before the first institute: seventeen goals, three registers, and the first of every pool. */
export const FEWEST_NODES = 100;

/**
 * Facts of the shape of the real graph, for any number of nodes. Institute follows institute until there are enough nodes, so that a
 * smaller graph of the same seed is the beginning of every larger one, and all that grows are the things that institutes share.
 *
 * @param {{ nodes: number, seed?: number }} wanted
 * @returns {import('../../dist/src/fixtures/facts.js').Facts}
 */
export function generateFacts({ nodes, seed = 1 }) {
  if (nodes < FEWEST_NODES)
    throw new RangeError(`a graph of ${nodes} nodes is too small: ask for ${FEWEST_NODES} or more`);
  const world = new World(nodes, seed);
  const shared = new Shared(world);
  while (!world.full) addInstitute(world, shared);
  const { entities, claims, links } = world;
  return { base: 'https://bench.example/', entities, claims, links };
}
