import { entityId, typeOf } from '../../src/fixtures/id.js';
import type { Entity } from '../../src/graph/index.js';
import { type Loaders, type MaybePromise, whenReady } from '../../src/loaders/index.js';
import { ontology } from '../../src/ontology/index.js';
import { suggest } from '../../src/ontology/nearest.js';
import { builder } from '../builder.js';
import { AnyEntity } from '../entity-ref.js';
import { inputError } from '../errors.js';

/**
 * By what an entity can be named: `{ office: "unicri-nairobi" }`, `{ sdg: 16 }`, `{ uri: "…" }`. Exactly one is given.
 */
export const EntityRef = builder.inputType('EntityRef', {
  description: 'A reference to an entity, by exactly one of these.',
  isOneOf: true,
  fields: (t) => ({
    id: t.id({ description: 'By its global id.' }),
    uri: t.field({ type: 'URL', description: 'By its URI or one of its `sameAs`: `http://metadata.un.org/sdg/16`.' }),
    ...Object.fromEntries(
      ontology.types.map(({ name, singular, key }) => [
        singular,
        key
          ? t.int({ description: `By the number of the ${name}.` })
          : t.string({ description: `By the slug of the ${name}.` }),
      ]),
    ),
  }),
});

type Reference = typeof EntityRef.$inferInput;

/** The entity that a reference names; null where there is none. */
export function entityByRef(ref: Reference, loaders: Loaders): MaybePromise<Entity | null> {
  const [by, value] = givenIn(ref);
  const found =
    by === 'uri'
      ? loaders.entityByUri.read(value)
      : loaders.entity.read(by === 'id' ? value : entityId(typeNamed(by), value));
  return whenReady(found, (entity) => entity ?? null);
}

/** The entity that a reference names. Errors: BAD_USER_INPUT with the nearest known one where there is none. */
export function existingByRef(argument: string, ref: Reference, loaders: Loaders): MaybePromise<Entity> {
  return whenReady(entityByRef(ref, loaders), (entity) => {
    if (entity) return entity;
    const [by, value] = givenIn(ref);
    const type = by === 'id' ? typeOf(value) : by === 'uri' ? undefined : typeNamed(by);
    const slug = by === 'id' ? value.slice(value.indexOf(':') + 1) : value;
    const isType = ontology.types.some(({ name }) => name === type);
    return whenReady(isType && type !== undefined ? loaders.store.slugs(type) : [], (slugs) => {
      const remedy = suggest(slug, slugs) ?? 'search finds entities by their names.';
      throw inputError(
        argument,
        `\`${argument}\` is unknown: there is no ${isType ? type : 'entity'} ${JSON.stringify(isType ? slug : value)}; ${remedy}`,
      );
    });
  });
}

builder.queryField('entity', (t) =>
  t.field({
    type: AnyEntity,
    nullable: true,
    description: 'Any entity by id, URI, or type and slug; null if unknown.',
    args: { ref: t.arg({ type: EntityRef, required: true, description: 'The entity.' }) },
    resolve: (_query, { ref }, { loaders }) => entityByRef(ref, loaders),
  }),
);

const typeNamed = (field: string) => ontology.types.find(({ singular }) => singular === field)?.name ?? field;

/** The one field that is given, and its value as text. */
function givenIn(ref: Reference): readonly [by: string, value: string] {
  const given = Object.entries(ref as Readonly<Record<string, unknown>>).find(
    ([, value]) => value !== undefined && value !== null,
  );
  return given ? [given[0], String(given[1])] : ['id', ''];
}
