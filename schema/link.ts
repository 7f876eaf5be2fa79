import type { Link as GraphLink } from '../src/graph/index.js';
import { linkSentence } from '../src/graph/sentences.js';
import { allReady, whenReady } from '../src/loaders/index.js';
import { ontology } from '../src/ontology/index.js';
import { builder } from './builder.js';
import { AnyEntity } from './entity-ref.js';
import { Sourced } from './sourced.js';
import { Role } from './value.js';

export const Link = builder.objectRef<GraphLink>('Link');

builder.objectType(Link, {
  description: 'A sourced connection between two entities, seen from one of them.',
  interfaces: [builder.nodeInterfaceRef(), Sourced],
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Globally unique, stable across versions, and opaque.' }),
    relation: t.exposeString('relation', { description: 'The relation, as the field name on `from`: `offices`.' }),
    inverse: t.exposeString('inverse', { description: 'The relation, as the field name on `to`: `institute`.' }),
    from: t.field({
      type: AnyEntity,
      description: 'The entity it starts from.',
      resolve: ({ from }, _args, { loaders }) => loaders.existing(from),
    }),
    to: t.field({
      type: AnyEntity,
      description: 'The entity it leads to.',
      resolve: ({ to }, _args, { loaders }) => loaders.existing(to),
    }),
    role: t.expose('role', { type: Role, nullable: true, description: 'What one end is to the other, or null.' }),
    sentence: t.string({
      description: 'The link in words: “UNICRI works closely with UNODC.”',
      resolve: (link, _args, { loaders }) =>
        whenReady(allReady([loaders.existing(link.from), loaders.existing(link.to)]), ([from, to]) =>
          from && to ? linkSentence(ontology, from, to, link) : '',
        ),
    }),
  }),
});
