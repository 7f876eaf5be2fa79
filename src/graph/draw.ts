import { createHash } from 'node:crypto';
import type { Graph } from './graph.js';
import type { Claim, Link } from './model.js';
import { sortedBy } from './order.js';

/**
 * So many statements drawn at random; the same for the same seed, and of those that stay when others come or go, in the
 * same order.
 */
export function draw(graph: Graph, count: number, seed: string): readonly (Claim | Link)[] {
  const lot = ({ id }: Claim | Link) => createHash('sha256').update(`${seed}\n${id}`).digest('hex');
  return sortedBy([...graph.claims, ...graph.links], (statement) => [lot(statement)]).slice(0, count);
}
