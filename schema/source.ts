import { whenReady } from '../src/loaders/index.js';
import { ontology, type TypeName } from '../src/ontology/index.js';
import { builder } from './builder.js';
import { Claim } from './claim.js';
import { entityRef } from './entity-ref.js';
import { Link } from './link.js';
import { ClaimConnection, LinkConnection } from './lists/connection.js';
import { pageCost } from './lists/cost.js';
import { connectionOf, listName, windowOf } from './lists/paging.js';

/** What only a source has: the statements that rest on it. */
builder.objectFields(entityRef(ontology.source as TypeName), (t) => ({
  claimCount: t.int({
    description: 'The number of claims that cite it.',
    resolve: ({ slug }, _args, { loaders }) =>
      whenReady(loaders.summary(), ({ claimsBySource }) => claimsBySource.get(slug) ?? 0),
  }),
  linkCount: t.int({
    description: 'The number of links that cite it.',
    resolve: ({ slug }, _args, { loaders }) =>
      whenReady(loaders.summary(), ({ linksBySource }) => linksBySource.get(slug) ?? 0),
  }),
  supportedClaims: t.connection(
    {
      type: Claim,
      complexity: (args, { loaders }) => pageCost(args, loaders.bounds.statements),
      description: 'The claims that cite it.',
      resolve: ({ id, slug }, args, { loaders }) => {
        const list = listName(id, 'supportedClaims');
        return whenReady(loaders.store.claimPage({ source: slug, window: windowOf(args, list) }), (page) =>
          connectionOf(page, list, (claim) => claim),
        );
      },
    },
    ClaimConnection,
  ),
  supportedLinks: t.connection(
    {
      type: Link,
      complexity: (args, { loaders }) => pageCost(args, loaders.bounds.statements),
      description: 'The links that cite it, each once in its stored direction.',
      resolve: ({ id, slug }, args, { loaders }) => {
        const list = listName(id, 'supportedLinks');
        return whenReady(loaders.store.linkPage({ source: slug, window: windowOf(args, list) }), (page) =>
          connectionOf(page, list, (link) => link),
        );
      },
    },
    LinkConnection,
  ),
}));
