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
    idFieldOptions: { description: 'Globally unique, and the same in every version. Opaque: do not build or parse it.' },
    encodeGlobalID: (_type, id) => String(id),
    decodeGlobalID: (id) => ({ typename: '', id }),
    nodeTypeOptions: {
      description: 'Anything that has a globally unique id: entities, claims, links and disputes.',
      resolveType: (node) => (node as { type: string }).type,
    },
    nodeQueryOptions: {
      description: 'The entity, claim, link or dispute with this id; null where there is none.',
      args: { id: { description: 'An id that an earlier answer gave. Ids are opaque: do not build or parse them.' } },
      resolve: (_query, { id: { id } }, { loaders }) => readNode(id, loaders),
    },
    nodesQueryOptions: {
      description: 'The entities, claims, links or disputes with these ids, in their order; null for each that there is none of.',
      args: { ids: { description: 'Ids that earlier answers gave.' } },
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
      description: 'The items of the page, each with its cursor and what is known about its place in the list.',
      nullable: false,
    },
    nodesOnConnection: { description: 'The items of the page without their edges.' },
    nodeFieldOptions: { description: 'The item itself.', nullable: false },
    cursorFieldOptions: {
      complexity: CURSOR,
      description: 'Where in the list the item is: give it as `after` or `before`. Outlives a reload of the data.',
    },
    pageInfoFieldOptions: { description: 'Whether there is more before and after the page.' },
    pageInfoTypeOptions: { description: 'Where a page begins and ends, and whether there is more.' },
    hasNextPageFieldOptions: { description: 'Whether the list goes on after the page.' },
    hasPreviousPageFieldOptions: { description: 'Whether the list begins before the page.' },
    startCursorFieldOptions: { complexity: CURSOR, description: 'The cursor of the first item of the page; null where the page is empty.' },
    endCursorFieldOptions: { complexity: CURSOR, description: 'The cursor of the last item of the page; null where the page is empty.' },
  },
});

builder.globalConnectionField('totalCount', (t) =>
  t.exposeInt('totalCount', { description: 'How many items the whole list has, whatever the page.' }),
);

builder.queryType({
  description:
    'Where every question starts: look-ups by slug, id or URI; filtered and ordered lists; `search` by words, `paths` between two things, the `neighbourhood` of one; `disputes`, `claims` and `links` of the whole graph, and a `report` on it.',
});
