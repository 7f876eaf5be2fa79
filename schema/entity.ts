import { type FieldMap, type FieldRef, ObjectFieldBuilder } from '@pothos/core';
import type { Entity, EntityId } from '../src/graph/index.js';
import { momentOf, select } from '../src/graph/time.js';
import { fieldValue } from '../src/graph/value.js';
import { whenReady } from '../src/loaders/index.js';
import {
  type EntityType,
  ontology,
  type Properties,
  type Property,
  type Readings,
  type Relation,
  type Relations,
  type Through,
  type Throughs,
  type TypeName,
  type ValueOf,
} from '../src/ontology/index.js';
import { asOfArg } from './as-of.js';
import { builder, type Context } from './builder.js';
import { AnyEntity, entityRef } from './entity-ref.js';
import { linkConnection } from './lists/connection.js';
import { linkArgs, linkListing, linksCost, viaToday } from './lists/link-filter.js';
import { connectionOf } from './lists/paging.js';
import { rootFields } from './queries/root.js';
import { valueRef } from './value.js';

type Types = typeof builder.$inferSchemaTypes;
type SingleRef = FieldRef<Types, Entity | EntityId | null | undefined>;
type Named<R, Many extends boolean> = { [K in keyof R]: R[K] extends { readonly many: Many } ? K : never }[keyof R] & string;

/**
 * The fields of a node type, read from the ontology: `t.claim('kind')`, `t.link('place')`, `t.links('offices')`, `t.reading('director')`
 * know type, nullability, description, arguments and evidence. Anything special is a plain Pothos field beside them.
 */
export class EntityFields<P extends Properties, R extends Relations, T extends Throughs, G extends Readings> extends ObjectFieldBuilder<
  Types,
  Entity
> {
  constructor(private readonly of: EntityType<string, P, R, T, G>) {
    super(builder);
  }

  /** The value of a property: the one that is chosen of its claims, or the list of them. */
  claim<K extends keyof P & string>(name: K): FieldRef<Types, ValueOf<P[K]> | null> {
    const { of } = this;
    const property: Property = of.properties[name] as P[K];
    const type = valueRef(property);
    return this.field({
      type: property.many ? [type] : type,
      nullable: !property.required && !property.many,
      description: property.description,
      args: property.timed ? { asOf: asOfArg(this.arg) } : {},
      resolve: (entity: Entity, args: { asOf?: string | null }, { loaders }: Context) =>
        of.editorial
          ? (entity.editorial[name] ?? null)
          : whenReady(loaders.claims.read(entity.id), (claims) =>
              fieldValue(property, claims[name] ?? [], args.asOf ? momentOf(args.asOf) : undefined),
            ),
    } as never) as FieldRef<Types, ValueOf<P[K]> | null>;
  }

  /** The entity at the end of a to-one relation, or of one that leads through another. */
  link<K extends Named<R & T, false>>(name: K): SingleRef {
    const relation = { ...this.of.relations, ...this.of.through }[name] as Relation | Through;
    return this.single(name, relation, 'required' in relation ? relation.required : true, false);
  }

  /** The entity that a reading gives: the headquarters among the offices, the director among the people. */
  reading<K extends keyof G & string>(name: K): SingleRef {
    return this.single(name, this.of.readings[name] as G[K], false, true);
  }

  /** The links of a to-many relation, as a connection whose edges carry the facts of the link. */
  links<K extends Named<R & T, true>>(name: K) {
    const relation = name in this.of.relations ? ontology.relation(this.of.name, name) : (this.of.through[name] as Through);
    return this.connection(
      {
        type: entityRef(relation.to as TypeName),
        description: relation.description,
        args: linkArgs(this.arg, relation),
        complexity: (args, { loaders }) => linksCost(loaders, this.of.name, name, relation, args),
        resolve: (entity, given, { loaders }) =>
          whenReady(viaToday(this.of, relation, given, loaders), (args) => {
            const { listing, list } = linkListing(entity, name, relation, args);
            return whenReady(loaders.linkPages(listing).read(entity.id), (page) =>
              connectionOf(page, list, ({ to }) => loaders.entityOrId(to)),
            );
          }),
      },
      linkConnection(this.of, relation),
    );
  }

  private single(name: string, { to, description }: { to: string; description: string }, required: boolean, timed: boolean): SingleRef {
    return this.field({
      type: entityRef(to as TypeName),
      nullable: !required as true,
      description,
      args: timed ? { asOf: asOfArg(this.arg) } : {},
      resolve: (entity, { asOf }: { asOf?: string | null | undefined }, { loaders }) =>
        whenReady(loaders.links(name).read(entity.id), (links) => {
          const link = select(links, asOf ? momentOf(asOf) : undefined, required);
          return link ? loaders.entityOrId(link.to) : null;
        }),
    });
  }
}

/** Defines a node type of the schema, with its look-up and its list at the root. */
export function entity<P extends Properties, R extends Relations, T extends Throughs, G extends Readings>(
  type: EntityType<TypeName, P, R, T, G>,
  fields: (t: EntityFields<P, R, T, G>) => FieldMap,
) {
  const ref = entityRef(type.name);
  builder.objectType(ref, {
    description: type.description,
    interfaces: [builder.nodeInterfaceRef(), AnyEntity],
    fields: () => fields(new EntityFields(type)),
  });
  rootFields(type);
  return ref;
}
