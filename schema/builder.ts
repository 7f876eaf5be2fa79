import SchemaBuilder from '@pothos/core';
import ComplexityPlugin from '@pothos/plugin-complexity';
import DataloaderPlugin from '@pothos/plugin-dataloader';
import RelayPlugin from '@pothos/plugin-relay';
import type { EntityListing, Loaders } from '../src/loaders/index.js';
import { CURSOR, listOf } from './lists/cost.js';
import { afterArg, beforeArg, firstArg, lastArg } from './lists/paging.js';
import { readNode } from './queries/node.js';

/** What every resolver can reach: the loaders of the graph version that the request began with. */
export interface Context {
  readonly loaders: Loaders;
}

export interface SchemaTypes {
  Context: Context;
  DefaultFieldNullability: false;
  DefaultEdgesNullability: false;
  DefaultNodeNullability: false;
  /** `listing` is what a root list was asked for. */
  Connection: { totalCount: number; listing?: EntityListing };
  Scalars: {
    ID: { Input: string; Output: string };
    PartialDate: { Input: string; Output: string };
    URL: { Input: string; Output: string };
  };
}

/** Ids are made by the graph, not by the relay plugin: an id stands for itself, an unknown one leads to null. */
export const builder = new SchemaBuilder<SchemaTypes>({
  plugins: [RelayPlugin, DataloaderPlugin, ComplexityPlugin],
  // Fields say what they cost; the server adds it up before it runs a query, and refuses it whole.
  complexity: { disabled: true, defaultComplexity: 1, defaultListMultiplier: 1 },
  defaultFieldNullability: false,
  relay: {
    brandLoadedObjects: false,
    idFieldOptions: { description: 'Globally unique, stable across versions, and opaque.' },
    encodeGlobalID: (_type, id) => String(id),
    decodeGlobalID: (id) => ({ typename: '', id }),
    nodeTypeOptions: {
      description: 'Anything with a global id: entities, claims, links and disputes.',
      resolveType: (node) => (node as { type: string }).type,
    },
    nodeQueryOptions: {
      description: 'The entity, claim, link or dispute with this id, or null.',
      args: { id: { description: 'An id from an earlier response.' } },
      resolve: (_query, { id: { id } }, { loaders }) => readNode(id, loaders),
    },
    nodesQueryOptions: {
      description: 'The nodes with these ids, in this order; null for unknown ids.',
      args: { ids: { description: 'Ids from earlier responses.' } },
      complexity: ({ ids }) => listOf(ids.length),
      resolve: (_query, { ids }, { loaders }) => ids.map(({ id }) => readNode(id, loaders)),
    },
    cursorType: 'String',
    edgeCursorType: 'String',
    pageInfoCursorType: 'String',
    firstArgOptions: firstArg,
    lastArgOptions: lastArg,
    afterArgOptions: afterArg,
    beforeArgOptions: beforeArg,
    edgesFieldOptions: {
      description: 'The items with their cursors.',
      nullable: false,
    },
    nodesOnConnection: { description: 'The items of the page.' },
    nodeFieldOptions: { description: 'The item.', nullable: false },
    cursorFieldOptions: { complexity: CURSOR, description: 'Its cursor, valid across versions.' },
    pageInfoFieldOptions: { description: 'The bounds of the page.' },
    pageInfoTypeOptions: { description: 'The bounds of a page, and whether more items precede or follow it.' },
    hasNextPageFieldOptions: { description: 'Whether more items follow the page.' },
    hasPreviousPageFieldOptions: { description: 'Whether more items precede the page.' },
    startCursorFieldOptions: {
      complexity: CURSOR,
      description: 'The cursor of the first item; null if the page is empty.',
    },
    endCursorFieldOptions: {
      complexity: CURSOR,
      description: 'The cursor of the last item; null if the page is empty.',
    },
  },
});

builder.globalConnectionField('totalCount', (t) =>
  t.exposeInt('totalCount', { description: 'The number of items in the whole list.' }),
);

builder.queryType({
  description:
    'The entry points: look-ups, lists, search, paths, neighbourhoods, statements, disputes and a report. A list gives 50 items unless `first` or `last` says otherwise; without `orderBy`, by number, else date, else slug. `asOf` takes a year, a month or a day.',
});
