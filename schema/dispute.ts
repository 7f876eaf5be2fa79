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
  description:
    'Claims about one property, or links of one single-valued relation, that cannot all be true at the same time. Found by the engine, never typed in.',
  interfaces: [builder.nodeInterfaceRef()],
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Globally unique, and the same in every version. Opaque: do not build or parse it.' }),
    subject: t.field({
      type: AnyEntity,
      description: 'What it is about.',
      resolve: ({ subject }, _args, { loaders }) => loaders.existing(subject),
    }),
    property: t.exposeString('property', {
      description: 'The property, to-one relation or reading that is disputed, by the name of its field: `founded`, `kind`, `director`.',
    }),
    claims: t.expose('claims', {
      type: [Claim],
      complexity: rivals,
      description: 'The claims that disagree; empty where links do.',
    }),
    links: t.expose('links', {
      type: [Link],
      complexity: rivals,
      description: 'The links that disagree; empty where claims do.',
    }),
  }),
});
