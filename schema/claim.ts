import type { Claim as GraphClaim } from '../src/graph/index.js';
import { claimSentence } from '../src/graph/sentences.js';
import { printed } from '../src/graph/text.js';
import { current, momentOf } from '../src/graph/time.js';
import { whenReady } from '../src/loaders/index.js';
import { ontology } from '../src/ontology/index.js';
import { asOfArg } from './as-of.js';
import { builder } from './builder.js';
import { AnyEntity } from './entity-ref.js';
import { Sourced } from './sourced.js';

export const Claim = builder.objectRef<GraphClaim>('Claim');

builder.objectType(Claim, {
  description: 'A sourced value of a property. Competing claims are all kept: see `disputes`.',
  interfaces: [builder.nodeInterfaceRef(), Sourced],
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Globally unique, stable across versions, and opaque.' }),
    subject: t.field({
      type: AnyEntity,
      description: 'The entity it is about.',
      resolve: ({ subject }, _args, { loaders }) => loaders.existing(subject),
    }),
    property: t.exposeString('property', { description: 'The property, as the field name: `founded`.' }),
    value: t.string({
      description: 'The value as its field prints it; for a document, `symbol: title`.',
      resolve: ({ value }) => printed(value),
    }),
    language: t.string({
      nullable: true,
      description: 'The language of a text, as a BCP 47 tag: `fr`. Null if not given.',
      resolve: ({ language }) => language ?? null,
    }),
    preferred: t.exposeBoolean('preferred', { description: 'Whether the editors prefer it to competing claims.' }),
    current: t.boolean({
      description: 'Whether its field gives this claim now or, with `asOf`, at that date.',
      args: { asOf: asOfArg(t.arg) },
      resolve: (claim, { asOf }, { loaders }) =>
        whenReady(loaders.existing(claim.subject), ({ type }) =>
          whenReady(loaders.claims.read(claim.subject), (claims) => {
            const property = ontology.property(type, claim.property);
            const moment = asOf ? momentOf(asOf) : undefined;
            return current(property, claims[claim.property] ?? [], moment).some(({ id }) => id === claim.id);
          }),
        ),
    }),
    sentence: t.string({
      description: 'The claim in words: “UNICRI was founded in 1968.”',
      resolve: (claim, _args, { loaders }) =>
        whenReady(loaders.existing(claim.subject), (subject) => claimSentence(ontology, subject, claim)),
    }),
  }),
});
