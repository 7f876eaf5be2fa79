import { whenReady } from '../../src/loaders/index.js';
import { builder } from '../builder.js';
import { Claim } from '../claim.js';
import { Dispute } from '../dispute.js';
import { Link } from '../link.js';
import { ClaimConnection, DisputeConnection, LinkConnection } from '../lists/connection.js';
import { pageCost, partCost } from '../lists/cost.js';
import { connectionOf, listName, windowOf } from '../lists/paging.js';
import { propertyArg, relationArg, sourceToday, statementArgs, statementFilter } from '../lists/statement-filter.js';

/** The statements of the whole graph, and where they disagree. */

builder.queryField('claims', (t) =>
  t.connection(
    {
      type: Claim,
      description: 'Every claim of the graph, by subject.',
      args: { property: propertyArg(t.arg), ...statementArgs(t.arg) },
      complexity: (args, { loaders: { bounds } }) =>
        pageCost(args, bounds.statements, partCost(args, bounds.statements)),
      resolve: (_query, given, { loaders }) =>
        whenReady(sourceToday(given, loaders), (args) => {
          const filter = statementFilter(args);
          const list = listName('claims', filter);
          return whenReady(loaders.store.claimPage({ ...filter, window: windowOf(args, list) }), (page) =>
            connectionOf(page, list, (claim) => claim),
          );
        }),
    },
    ClaimConnection,
  ),
);

builder.queryField('links', (t) =>
  t.connection(
    {
      type: Link,
      description: 'Every link of the graph, each once. Relation names match from either end.',
      args: { relation: relationArg(t.arg), ...statementArgs(t.arg) },
      complexity: (args, { loaders: { bounds } }) =>
        pageCost(args, bounds.statements, partCost(args, bounds.statements)),
      resolve: (_query, given, { loaders }) =>
        whenReady(sourceToday(given, loaders), (args) => {
          const filter = statementFilter(args);
          const list = listName('links', filter);
          return whenReady(loaders.store.linkPage({ ...filter, window: windowOf(args, list) }), (page) =>
            connectionOf(page, list, (link) => link),
          );
        }),
    },
    LinkConnection,
  ),
);

builder.queryField('disputes', (t) =>
  t.connection(
    {
      type: Dispute,
      description: 'Every dispute of the graph, by subject.',
      complexity: (args, { loaders }) => pageCost(args, loaders.bounds.disputes),
      resolve: (_query, args, { loaders }) => {
        const list = listName('disputes');
        return whenReady(loaders.store.disputePage(windowOf(args, list)), (page) =>
          connectionOf(page, list, (dispute) => dispute),
        );
      },
    },
    DisputeConnection,
  ),
);
