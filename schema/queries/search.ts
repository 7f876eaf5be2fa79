import type { Entity } from '../../src/graph/index.js';
import { type Hit, type SearchMatch as Match, wordCount } from '../../src/graph/search.js';
import { allReady, whenReady } from '../../src/loaders/index.js';
import { builder } from '../builder.js';
import { AnyEntity } from '../entity-ref.js';
import { listOf, pageCost } from '../lists/cost.js';
import { connectionOf, type Edge, listName, windowOf } from '../lists/paging.js';
import { EntityType } from './graph.js';

const SearchMatch = builder.objectRef<Match>('SearchMatch').implement({
  description: 'A text that matched a search.',
  fields: (t) => ({
    property: t.exposeString('property', {
      description: 'The field: `name`, `aliases`, `description` or another property.',
    }),
    text: t.exposeString('text', { description: 'The text.' }),
  }),
});

/**
 * A word that nothing has is compared with the beginnings of all words, and there are more of these where there are
 * more entities.
 */
const wordCost = (entities: number) => Math.ceil(entities / 2);

const hitOf = (edge: unknown): Hit => (edge as Edge<Hit, unknown>).item;

const SearchEdge = builder.edgeObject({
  name: 'SearchEdge',
  type: AnyEntity,
  description: 'A search result.',
  fields: (t) => ({
    score: t.float({
      description: 'Its relevance. Scores of different searches are not comparable.',
      resolve: (edge) => hitOf(edge).score,
    }),
    matched: t.field({
      type: [SearchMatch],
      // Besides claims, a description; and of what has no claims its name.
      complexity: (_args, { loaders }) => listOf(loaders.bounds.around().claims + 2),
      description: 'The texts that matched.',
      resolve: (edge) => hitOf(edge).matched,
    }),
  }),
});

const SearchConnection = builder.connectionObject(
  { name: 'SearchConnection', type: AnyEntity, description: 'Search results, best first.' },
  SearchEdge,
);

builder.queryField('search', (t) =>
  t.connection(
    {
      type: AnyEntity,
      description:
        'Searches names, aliases, descriptions and claims; best matches first. Finds word forms, prefixes and typos, whatever the case and accents.',
      args: {
        query: t.arg.string({
          required: true,
          description: 'The words. An empty query finds nothing.',
        }),
        types: t.arg({
          type: [EntityType],
          required: false,
          description: 'Only entities of these types. Default: all.',
        }),
      },
      complexity: (args, { loaders: { bounds } }) =>
        pageCost(args, bounds.entities(), wordCount(args.query) * wordCost(bounds.entities())),
      resolve: (_query, { query, types, ...paging }, { loaders }) => {
        const asked = { query, ...(types && { types: [...types].sort() }) };
        const list = listName('search', asked);
        return whenReady(loaders.store.searchPage({ ...asked, window: windowOf(paging, list) }), (page) =>
          whenReady(allReady(page.items.map(({ id }) => loaders.existing(id))), (entities) => {
            const found = new Map(entities.map((entity) => [entity.id, entity]));
            return connectionOf(page, list, ({ id }) => found.get(id) as Entity);
          }),
        );
      },
    },
    SearchConnection,
  ),
);
