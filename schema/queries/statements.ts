import { type Loaders, whenReady } from '../../src/loaders/index.js';
import { builder } from '../builder.js';
import { Claim } from '../claim.js';
import { Dispute } from '../dispute.js';
import { Link } from '../link.js';
import { ClaimConnection, DisputeConnection, LinkConnection } from '../lists/connection.js';
import { lookCost, pageCost } from '../lists/cost.js';
import { connectionOf, listName, type PagingArgs, windowOf } from '../lists/paging.js';
import { propertyArg, relationArg, sourceToday, statementArgs, statementFilter } from '../lists/statement-filter.js';

/** The statements of the whole graph, and where they disagree. */

/** Where anything narrows the list, each statement is looked at. */
function statementsCost(args: PagingArgs & Parameters<typeof statementFilter>[0], { bounds }: Loaders) {
  const narrowed = Object.keys(statementFilter(args)).length > 0;
  return pageCost(args, bounds.statements, narrowed ? lookCost(bounds.statements) : 0);
}

builder.queryField('claims', (t) =>
  t.connection(
    {
      type: Claim,
      description: 'Every claim of the graph, a page at a time, by what it is about.',
      args: { property: propertyArg(t.arg), ...statementArgs(t.arg) },
      complexity: (args, { loaders }) => statementsCost(args, loaders),
      resolve: (_query, given, { loaders }) =>
        whenReady(sourceToday(given, loaders), (args) => {
          const filter = statementFilter(args);
          const list = listName('claims', filter);
          return whenReady(loaders.claimPage({ ...filter, window: windowOf(args, list) }), (page) =>
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
      description:
        'Every link of the graph, each once in its stored direction, a page at a time. A relation’s name matches from either end.',
      args: { relation: relationArg(t.arg), ...statementArgs(t.arg) },
      complexity: (args, { loaders }) => statementsCost(args, loaders),
      resolve: (_query, given, { loaders }) =>
        whenReady(sourceToday(given, loaders), (args) => {
          const filter = statementFilter(args);
          const list = listName('links', filter);
          return whenReady(loaders.linkPage({ ...filter, window: windowOf(args, list) }), (page) =>
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
      description: 'Everything that sources disagree about, by subject.',
      complexity: (args, { loaders }) => pageCost(args, loaders.bounds.disputes),
      resolve: (_query, args, { loaders }) => {
        const list = listName('disputes');
        return whenReady(loaders.disputePage(windowOf(args, list)), (page) => connectionOf(page, list, (dispute) => dispute));
      },
    },
    DisputeConnection,
  ),
);
