import type { Entity, EntityId } from '../src/graph/index.js';
import { memoized } from '../src/ontology/cache.js';
import type { TypeName } from '../src/ontology/index.js';
import { builder } from './builder.js';

/** Any node type, where the type is not known in advance. Its fields are in any-entity.ts. */
export const AnyEntity = builder.interfaceRef<Entity>('Entity');

/**
 * What the schema calls a node type, before and after it is defined: files refer to each other by name and need not
 * import each other. A field of such a type may give the entity, or its id: ids are loaded in one batch.
 */
export const entityRef = memoized((name: TypeName) =>
  builder.loadableObjectRef<Entity, EntityId>(name, {
    load: async (ids, { loaders }) => {
      const found = await loaders.entity.loadMany(ids);
      return found.map((entity, index) => entity ?? new Error(`the graph lost ${ids[index]}`));
    },
  }),
);
