import type { Neighbourhood as Surroundings } from '../../src/graph/neighbourhood.js';
import { allReady, whenReady } from '../../src/loaders/index.js';
import { checkedBy, given } from '../arguments.js';
import { listAsOfArg, momentFilter } from '../as-of.js';
import { builder } from '../builder.js';
import { AnyEntity } from '../entity-ref.js';
import { within } from '../errors.js';
import { Link } from '../link.js';
import { lookCost, passCost } from '../lists/cost.js';
import { relationsArg } from '../lists/statement-filter.js';
import { EntityRef, entityByRef } from './entity-by-ref.js';
import { EntityType } from './graph.js';

const DEEPEST = 4;
const MOST_ENTITIES = 500;
const Neighbourhood = builder.objectRef<Surroundings>('Neighbourhood').implement({
  description: 'An entity with its neighbours and the links among them.',
  fields: (t) => ({
    nodes: t.field({
      type: [AnyEntity],
      description: 'The entity and its neighbours, nearest first.',
      resolve: ({ ids }, _args, { loaders }) => allReady(ids.map((id) => loaders.existing(id))),
    }),
    links: t.expose('links', {
      type: [Link],
      description: 'The links among them, each once.',
    }),
    truncated: t.exposeBoolean('truncated', { description: 'Whether `first` cut entities off.' }),
  }),
});

builder.queryField('neighbourhood', (t) =>
  t.field({
    type: Neighbourhood,
    nullable: true,
    description: 'An entity’s neighbours and the links among them, or null.',
    args: {
      of: t.arg({ type: EntityRef, required: true, description: 'The entity to start from.' }),
      depth: t.arg.int({
        defaultValue: 1,
        ...checkedBy(within(1, DEEPEST)),
        description: `The maximum distance in links, 1 to ${DEEPEST}.`,
      }),
      types: t.arg({
        type: [EntityType],
        required: false,
        description: 'Only neighbours of these types. Default: all.',
      }),
      relations: relationsArg(t.arg),
      asOf: listAsOfArg(t.arg),
      first: t.arg.int({
        defaultValue: 100,
        ...checkedBy(within(1, MOST_ENTITIES)),
        description: `The maximum number of entities, 1 to ${MOST_ENTITIES}.`,
      }),
    },
    // Every link of each is passed twice, on the way and for what is linked to what, and what is found is put in order.
    complexity: ({ first }, { loaders: { bounds } }) => {
      const nodes = Math.min(first ?? 0, bounds.entities());
      const links = bounds.linksAmong(nodes);
      return { field: 1 + passCost(2 * bounds.linksOf(nodes)) + lookCost(2 * links), lists: { nodes, links } };
    },
    resolve: (_query, { of, asOf, depth, first, types, relations }, { loaders }) => {
      const query = {
        depth: depth as number,
        first: first as number,
        ...given({ types, relations }),
        ...momentFilter(asOf),
      };
      return whenReady(entityByRef(of, loaders), (entity) =>
        entity ? loaders.store.neighbourhood({ ...query, of: entity.id }) : null,
      );
    },
  }),
);
