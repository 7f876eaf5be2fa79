import type { Claim, Entity, Link } from '../src/graph/index.js';
import { type Loaders, type MaybePromise, whenReady } from '../src/loaders/index.js';

/** Whatever has this id; null where nothing has. */
export function readNode(id: string, loaders: Loaders): MaybePromise<Entity | Claim | Link | null> {
  const found: MaybePromise<Entity | Claim | Link | undefined> = id.startsWith('Claim:')
    ? loaders.claim.read(id)
    : id.startsWith('Link:')
      ? loaders.link.read(id)
      : loaders.entity.read(id);
  return whenReady(found, (node) => node ?? null);
}
