import type {
  Report as GraphReport,
  PropertyReport as PropertyCount,
  TypeReport as TypeCount,
} from '../../src/graph/report.js';
import type { SortedList } from '../../src/graph/sorted-list.js';
import { momentOf } from '../../src/graph/time.js';
import { pageOf } from '../../src/loaders/index.js';
import { ontology } from '../../src/ontology/index.js';
import { dateOf } from '../../src/ontology/partial-date.js';
import { builder } from '../builder.js';
import { Claim } from '../claim.js';
import { Dispute } from '../dispute.js';
import { Link } from '../link.js';
import { ClaimConnection, DisputeConnection, LinkConnection } from '../lists/connection.js';
import { listOf, lookCost, pageCost } from '../lists/cost.js';
import { connectionOf, listName, type PagingArgs, windowOf } from '../lists/paging.js';
import { EntityType } from './graph.js';

const MOST_PROPERTIES = Math.max(0, ...ontology.types.map(({ properties }) => Object.keys(properties).length));

/** A report looks at every statement and, for what it ended with, at its rivals. */
const LOOKS_A_STATEMENT = 4;

const PropertyReport = builder.objectRef<PropertyCount>('PropertyReport').implement({
  description: 'How complete a property of a node type is.',
  fields: (t) => ({
    property: t.exposeString('property', { description: 'The property, as the field.' }),
    known: t.exposeInt('known', { description: 'The number of entities that have it.' }),
    explained: t.exposeInt('explained', {
      description: 'The number of entities without it that say why in `missing`.',
    }),
    missing: t.int({ description: 'The number of entities without it.', resolve: ({ known, count }) => count - known }),
  }),
});

const TypeReport = builder.objectRef<TypeCount>('TypeReport').implement({
  description: 'How complete a node type is.',
  fields: (t) => ({
    type: t.field({ type: EntityType, description: 'The node type.', resolve: ({ type }) => type }),
    count: t.exposeInt('count', { description: 'The number of entities.' }),
    properties: t.expose('properties', {
      complexity: listOf(MOST_PROPERTIES),
      type: [PropertyReport],
      description: 'How complete each property is.',
    }),
  }),
});

/** To four digits. */
const share = (part: number, whole: number) => (whole === 0 ? 1 : Math.round((10_000 * part) / whole) / 10_000);

const Report = builder.objectRef<GraphReport>('Report').implement({
  description: 'How complete, current and consistent the graph is.',
  fields: (t) => ({
    asOf: t.field({
      type: 'PartialDate',
      nullable: true,
      description: 'The date of the report; null if no source has one.',
      resolve: ({ moment }) => (Number.isFinite(moment) ? dateOf(moment) : null),
    }),
    sourcedShare: t.float({
      description: 'The share of entities with sourced statements, 0 to 1.',
      resolve: ({ sourcedEntityCount, describedEntityCount }) => share(sourcedEntityCount, describedEntityCount),
    }),
    inferredShare: t.float({
      description: 'The share of statements that were inferred, 0 to 1.',
      resolve: ({ inferredCount, statementCount }) => share(inferredCount, statementCount),
    }),
    weakCount: t.exposeInt('weakCount', {
      description: 'The number of statements that rest on MIRROR sources alone.',
    }),
    absenceCount: t.exposeInt('absenceCount', {
      description: 'The number of values that `missing` explains.',
    }),
    types: t.expose('types', {
      complexity: listOf(ontology.types.length),
      type: [TypeReport],
      description: 'How complete each node type is.',
    }),
    staleClaims: t.connection(
      {
        type: Claim,
        description: 'Claims that ended before that date, with no later value known.',
        complexity: (args, { loaders }) => pageCost(args, loaders.bounds.statements),
        resolve: ({ staleClaims, moment }, args) => paged(staleClaims, args, 'staleClaims', moment),
      },
      ClaimConnection,
    ),
    staleLinks: t.connection(
      {
        type: Link,
        description: 'Links that ended before that date, with no later link known.',
        complexity: (args, { loaders }) => pageCost(args, loaders.bounds.statements),
        resolve: ({ staleLinks, moment }, args) => paged(staleLinks, args, 'staleLinks', moment),
      },
      LinkConnection,
    ),
    disputes: t.connection(
      {
        type: Dispute,
        description: 'Where its sources disagree.',
        complexity: (args, { loaders }) => pageCost(args, loaders.bounds.disputes),
        resolve: ({ disputes, moment }, args) => paged(disputes, args, 'disputes', moment),
      },
      DisputeConnection,
    ),
  }),
});

builder.queryField('report', (t) =>
  t.field({
    type: Report,
    description: 'How complete, current and consistent the graph is.',
    args: {
      asOf: t.arg({
        type: 'PartialDate',
        required: false,
        description: 'The date of the report. Default: the latest that any source names.',
      }),
    },
    complexity: (_args, { loaders }) => ({ field: 1 + lookCost(LOOKS_A_STATEMENT * loaders.bounds.statements) }),
    resolve: (_query, { asOf }, { loaders }) => loaders.store.report(asOf ? momentOf(asOf) : undefined),
  }),
);

function paged<T>(items: SortedList<T>, args: PagingArgs, name: string, moment: number) {
  const list = listName('report', name, moment);
  return connectionOf(pageOf(items, windowOf(args, list)), list, (item) => item);
}
