import type { Claim, Dispute, Entity, Link } from '../../src/graph/index.js';
import { type Loaders, type MaybePromise, whenReady } from '../../src/loaders/index.js';

type Node = Entity | Claim | Link | Dispute;

/** Whatever has this id; null where nothing has. */
export const readNode = (id: string, loaders: Loaders): MaybePromise<Node | null> =>
  whenReady(loaderOf(id, loaders).read(id) as MaybePromise<Node | undefined>, (node) => node ?? null);

function loaderOf(id: string, loaders: Loaders) {
  if (id.startsWith('Claim:')) return loaders.claim;
  if (id.startsWith('Link:')) return loaders.link;
  return id.startsWith('Dispute:') ? loaders.dispute : loaders.entity;
}
