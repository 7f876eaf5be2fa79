import { entityId } from '../src/fixtures/id.js';
import type { Entity } from '../src/graph/index.js';
import { type Loaders, type MaybePromise, whenReady } from '../src/loaders/index.js';
import { ontology } from '../src/ontology/index.js';
import { builder } from './builder.js';
import { AnyEntity } from './entity-ref.js';
import { singular } from './root.js';

/** By what an entity can be named: `{ office: "unicri-nairobi" }`, `{ sdg: 16 }`, `{ uri: "…" }`. Exactly one is given. */
export const EntityRef = builder.inputType('EntityRef', {
  description: 'An entity, named by exactly one of these.',
  isOneOf: true,
  fields: (t) => ({
    id: t.id({ description: 'By an id that an earlier answer gave.' }),
    uri: t.field({ type: 'URL', description: 'By its own URI, or by one that it is the same as: `http://metadata.un.org/sdg/16`.' }),
    ...Object.fromEntries(
      ontology.types.map(({ name, key }) => [
        singular(name),
        key ? t.int({ description: `By the number of the ${name}.` }) : t.string({ description: `By the slug of the ${name}.` }),
      ]),
    ),
  }),
});

type Reference = typeof EntityRef.$inferInput;

/** The entity that a reference names; null where there is none. */
export function entityByRef(ref: Reference, loaders: Loaders): MaybePromise<Entity | null> {
  const given = Object.entries(ref as Readonly<Record<string, unknown>>).find(([, value]) => value !== undefined && value !== null);
  if (!given) return null;
  const [by, value] = [given[0], String(given[1])];
  const found = by === 'uri' ? loaders.entityByUri.read(value) : loaders.entity.read(by === 'id' ? value : entityId(typeNamed(by), value));
  return whenReady(found, (entity) => entity ?? null);
}

builder.queryField('entity', (t) =>
  t.field({
    type: AnyEntity,
    nullable: true,
    description: 'Any entity, named by id, URI or type and slug; null where there is none.',
    args: { ref: t.arg({ type: EntityRef, required: true, description: 'Which entity: exactly one of the fields.' }) },
    resolve: (_query, { ref }, { loaders }) => entityByRef(ref, loaders),
  }),
);

const typeNamed = (field: string) => ontology.types.find(({ name }) => singular(name) === field)?.name ?? field;
