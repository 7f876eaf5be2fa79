import type { FieldMap } from '@pothos/core';
import type { Entity } from '../src/graph/index.js';
import { fieldValue, momentOf, select } from '../src/graph/time.js';
import { whenReady } from '../src/loaders/index.js';
import { everyEntity } from '../src/ontology/define.js';
import {
  type EntityType,
  ontology,
  type Property,
  type Reading,
  type Relation,
  type Through,
  type TypeName,
} from '../src/ontology/index.js';
import { onceAField } from './arguments.js';
import { asOfArg } from './as-of.js';
import { builder, type Context } from './builder.js';
import { AnyEntity, entityRef } from './entity-ref.js';
import { linkConnection } from './lists/connection.js';
import { listOf, valuesOf } from './lists/cost.js';
import { linkArgs, linkReader, linksCost, viaToday } from './lists/link-filter.js';
import { rootFields } from './queries/root.js';
import { valueRef } from './value.js';

type Fields = Parameters<Parameters<typeof builder.objectFields<ReturnType<typeof entityRef>>>[1]>[0];

/**
 * Defines a node type as the ontology declares it, with its look-up and its list at the root: every property, relation,
 * through-relation and reading becomes a field. What only one type has is added beside it, as in source.ts.
 */
export function defineEntity(type: EntityType<TypeName>): void {
  builder.objectType(entityRef(type.name), {
    description: type.description,
    interfaces: [builder.nodeInterfaceRef(), AnyEntity],
    fields: (t) => fieldsOf(type, t),
  });
  rootFields(type);
}

function fieldsOf(type: EntityType<TypeName>, t: Fields): FieldMap {
  const own = Object.entries(type.properties).filter(([name]) => !(name in everyEntity));
  const relations = Object.keys(type.relations).map((name) => [name, ontology.relation(type.name, name)] as const);
  const fields = [
    ...own.map(([name, property]) => [name, propertyField(type, name, property, t)]),
    ...[...relations, ...Object.entries(type.through)].map(([name, relation]) => [
      name,
      relation.many ? connectionField(type, name, relation, t) : singleField(name, relation, t),
    ]),
    ...Object.entries(type.readings).map(([name, reading]) => [name, singleField(name, reading, t)]),
  ];
  return Object.fromEntries(fields);
}

/** The value of a property: the one that is chosen of its claims, or the list of them. */
function propertyField(type: EntityType, name: string, property: Property, t: Fields) {
  const value = valueRef(property);
  return t.field({
    type: property.many ? [value] : value,
    nullable: !property.required && !property.many,
    description: property.description,
    args: property.timed ? { asOf: asOfArg(t.arg) } : {},
    ...(property.many && {
      complexity: (_args: unknown, { loaders }: Context) =>
        (property.kind === 'document' ? listOf : valuesOf)(loaders.bounds.values(type.name, name)),
    }),
    resolve: (entity: Entity, { asOf }: { asOf?: string | null }, { loaders }: Context) =>
      type.editorial
        ? (entity.editorial[name] ?? null)
        : whenReady(loaders.claims.read(entity.id), (claims) =>
            fieldValue(property, claims[name] ?? [], asOf ? momentOf(asOf) : undefined),
          ),
  } as never);
}

/** The entity at the end of a to-one relation, of one that leads through another, or of a reading. */
function singleField(name: string, declared: Relation | Through | Reading, t: Fields) {
  const isReading = 'of' in declared;
  const required = !isReading && (!('required' in declared) || declared.required);
  return t.field({
    type: entityRef(declared.to as TypeName),
    nullable: !required as true,
    description: declared.description,
    args: isReading ? { asOf: asOfArg(t.arg) } : {},
    resolve: (entity, { asOf }: { asOf?: string | null | undefined }, { loaders }) =>
      whenReady(loaders.links(name).read(entity.id), (links) => {
        const link = select(links, asOf ? momentOf(asOf) : undefined, required);
        return link ? loaders.entityOrId(link.to) : null;
      }),
  });
}

/** The links of a to-many relation, as a connection whose edges carry the facts of the link. */
function connectionField(type: EntityType, name: string, relation: Relation | Through, t: Fields) {
  return t.connection(
    {
      type: entityRef(relation.to as TypeName),
      description: relation.description,
      args: linkArgs(t.arg, type.name, relation),
      complexity: (args, { loaders }) => linksCost(loaders, type.name, name, relation, args),
      resolve: ({ id }, given, { loaders }, info) => {
        const reader = onceAField(info, () =>
          whenReady(viaToday(type.name, relation, given, loaders), (args) =>
            linkReader(type.name, name, relation, args, loaders),
          ),
        );
        return whenReady(reader, (read) => read(id, ({ to }) => loaders.entityOrId(to)));
      },
    },
    linkConnection(type, relation),
  );
}
