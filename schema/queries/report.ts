import type { Listed } from '../../src/graph/listed.js';
import type { Report as GraphReport, PropertyReport as PropertyCount, TypeReport as TypeCount } from '../../src/graph/report.js';
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
  description: 'How many entities of a type have a property.',
  fields: (t) => ({
    property: t.exposeString('property', { description: 'The property, by the name of its field.' }),
    known: t.exposeInt('known', { description: 'How many entities have it.' }),
    explained: t.exposeInt('explained', { description: 'How many of those that do not have it say why, in `missing` of the entity.' }),
    missing: t.int({ description: 'How many do not.', resolve: ({ known, count }) => count - known }),
  }),
});

const TypeReport = builder.objectRef<TypeCount>('TypeReport').implement({
  description: 'How complete a node type is.',
  fields: (t) => ({
    type: t.field({ type: EntityType, description: 'The node type.', resolve: ({ type }) => type }),
    count: t.exposeInt('count', { description: 'How many entities there are.' }),
    properties: t.expose('properties', {
      complexity: listOf(MOST_PROPERTIES),
      type: [PropertyReport],
      description: 'Each property, with how many entities have it.',
    }),
  }),
});

/** To four digits. */
const share = (part: number, whole: number) => (whole === 0 ? 1 : Math.round((10_000 * part) / whole) / 10_000);

const Report = builder.objectRef<GraphReport>('Report').implement({
  description: 'How complete, how current and how consistent the graph is.',
  fields: (t) => ({
    asOf: t.field({
      type: 'PartialDate',
      nullable: true,
      description: 'The day at which it looks; null where no source names one.',
      resolve: ({ moment }) => (Number.isFinite(moment) ? dateOf(moment) : null),
    }),
    sourcedShare: t.float({
      description: 'The share of entities of which something is said with evidence, 0 to 1. Sources themselves do not count.',
      resolve: ({ sourcedEntityCount, describedEntityCount }) => share(sourcedEntityCount, describedEntityCount),
    }),
    inferredShare: t.float({
      description: 'The share of claims and links that were inferred, 0 to 1.',
      resolve: ({ inferredCount, statementCount }) => share(inferredCount, statementCount),
    }),
    weakCount: t.exposeInt('weakCount', {
      description: 'How many claims and links rest on copies and translations alone (sources of the kind MIRROR).',
    }),
    absenceCount: t.exposeInt('absenceCount', {
      description: 'How many fields of entities say why nothing is given, in `missing`.',
    }),
    types: t.expose('types', {
      complexity: listOf(ontology.types.length),
      type: [TypeReport],
      description: 'How complete each node type is.',
    }),
    staleClaims: t.connection(
      {
        type: Claim,
        description: 'Claims that ended before that day, where nothing else is known of the property since.',
        complexity: (args, { loaders }) => pageCost(args, loaders.bounds.statements),
        resolve: ({ staleClaims, moment }, args) => paged(staleClaims, args, 'staleClaims', moment),
      },
      ClaimConnection,
    ),
    staleLinks: t.connection(
      {
        type: Link,
        description:
          'Links that ended before that day, where nothing else is known of the relation since: a framework that is over, and what hangs on it.',
        complexity: (args, { loaders }) => pageCost(args, loaders.bounds.statements),
        resolve: ({ staleLinks, moment }, args) => paged(staleLinks, args, 'staleLinks', moment),
      },
      LinkConnection,
    ),
    disputes: t.connection(
      {
        type: Dispute,
        description: 'What sources disagree about.',
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
    description: 'How complete, how current and how consistent the graph is.',
    args: {
      asOf: t.arg({
        type: 'PartialDate',
        required: false,
        description:
          'The day at which to look. Left out: the latest that any source names, so that the answer does not change with the clock.',
      }),
    },
    complexity: (_args, { loaders }) => ({ field: 1 + lookCost(LOOKS_A_STATEMENT * loaders.bounds.statements) }),
    resolve: (_query, { asOf }, { loaders }) => loaders.report(asOf ? momentOf(asOf) : undefined),
  }),
);

function paged<T>(items: Listed<T>, args: PagingArgs, name: string, moment: number) {
  const list = listName('report', name, moment);
  return connectionOf(pageOf(items, windowOf(args, list)), list, (item) => item);
}
