import type { Dispute as GraphDispute } from '../src/graph/index.js';
import { builder, type Context } from './builder.js';
import { Claim } from './claim.js';
import { AnyEntity } from './entity-ref.js';
import { Link } from './link.js';
import { listOf } from './lists/cost.js';

/** As many as any dispute has. */
const rivals = (_args: unknown, { loaders }: Context) => listOf(loaders.bounds.rivals);

export const Dispute = builder.objectRef<GraphDispute>('Dispute');

builder.objectType(Dispute, {
  description: 'Claims, or links of a single-valued relation, that contradict each other. Found by the engine.',
  interfaces: [builder.nodeInterfaceRef()],
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Globally unique, stable across versions, and opaque.' }),
    subject: t.field({
      type: AnyEntity,
      description: 'The entity it is about.',
      resolve: ({ subject }, _args, { loaders }) => loaders.existing(subject),
    }),
    property: t.exposeString('property', {
      description: 'The disputed property, relation or reading: `founded`.',
    }),
    claims: t.expose('claims', {
      type: [Claim],
      complexity: rivals,
      description: 'The claims that disagree; empty if links do.',
    }),
    links: t.expose('links', {
      type: [Link],
      complexity: rivals,
      description: 'The links that disagree; empty if claims do.',
    }),
  }),
});
