import type { ObjectRef } from '@pothos/core';
import type { Link as GraphLink } from '../../src/graph/index.js';
import { memoized } from '../../src/ontology/cache.js';
import { type EntityType, ontology, type Relation, type TypeName } from '../../src/ontology/index.js';
import { builder } from '../builder.js';
import { Claim } from '../claim.js';
import { Dispute } from '../dispute.js';
import { entityRef } from '../entity-ref.js';
import { Link } from '../link.js';
import { Sourced } from '../sourced.js';
import { choicesRef, Role } from '../value.js';
import { lookCost } from './cost.js';
import { Facet, facetEnum, groupCount, groupingOf } from './facet.js';
import type { Edge } from './paging.js';

/*
 * The connection types. A root list has a plain one (OfficeConnection); a relation has one whose edges carry the facts
 * of the link (OfficeLinkConnection), named after both ends where it adds a qualifier (InstituteSDGConnection).
 */

/** The connection of a root list of entities, which can be grouped. */
export const entityConnection = memoized((type: TypeName) => {
  const ref = plainConnection(type, entityRef(type));
  builder.objectField(ref, 'facets', (t) =>
    t.field({
      type: [Facet],
      description: 'The number of items for each value, most frequent first.',
      args: { by: t.arg({ type: facetEnum(type), required: true, description: 'What to group by.' }) },
      // Grouping looks at every item.
      complexity: ({ by }, { loaders: { bounds } }) => ({
        field: 1 + lookCost(bounds.entities(type)),
        multiplier: groupCount(bounds, type, groupingOf(type, by)),
      }),
      resolve: ({ listing }, { by }, { loaders }) =>
        listing ? loaders.store.facets(listing, groupingOf(type, by)) : [],
    }),
  );
  return ref;
});

/** The connection of a relation, whose edges carry the facts of the link. */
export function linkConnection(from: EntityType, relation: Pick<Relation, 'to' | 'qualifiers'>) {
  const to = relation.to as TypeName;
  const { qualifiers } = relation;
  return qualifiers ? qualifiedConnection(`${from.name}${to}`, to, qualifiers) : plainLinks(to);
}

const plainLinks = memoized((to: TypeName) => qualifiedConnection(`${to}Link`, to, {}));

function qualifiedConnection(stem: string, to: TypeName, qualifiers: NonNullable<Relation['qualifiers']>) {
  const edge = builder.edgeObject({
    name: `${stem}Edge`,
    type: entityRef(to),
    description: `A link to a ${to}, with the facts of the link.`,
    interfaces: [Sourced],
    fields: (t) => ({
      link: t.field({ type: Link, description: 'The link as a node.', resolve: linkOf }),
      role: t.field({
        type: Role,
        nullable: true,
        description: 'What one end is to the other, or null.',
        resolve: (of) => linkOf(of).role,
      }),
      ...Object.fromEntries(
        Object.entries(qualifiers).map(([name, choices]) => [
          name,
          t.field({
            type: choicesRef(choices),
            description: choices.description,
            resolve: (of) => linkOf(of).qualifiers[name] as string,
          }),
        ]),
      ),
    }),
  });
  return builder.connectionObject(
    {
      name: `${stem}Connection`,
      type: entityRef(to),
      description: `A page of links to ${ontology.type(to).plural}.`,
    },
    edge,
  );
}

export const ClaimConnection = plainConnection('Claim', Claim);
export const LinkConnection = plainConnection('Link', Link);
export const DisputeConnection = plainConnection('Dispute', Dispute);

function plainConnection<Shape>(name: string, type: ObjectRef<typeof builder.$inferSchemaTypes, Shape>) {
  return builder.connectionObject(
    { name: `${name}Connection`, type, description: `A page of a list of ${name} items.` },
    { name: `${name}Edge`, description: `One item of a list, with its cursor.` },
  );
}

const linkOf = (edge: unknown): GraphLink => (edge as Edge<GraphLink, unknown>).item;
