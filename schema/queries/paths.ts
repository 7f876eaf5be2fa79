import type { Entity } from '../../src/graph/index.js';
import { mostOfASearch, pathSentence, TooFar, type Path as Way } from '../../src/graph/paths.js';
import { allReady, whenReady } from '../../src/loaders/index.js';
import { ontology } from '../../src/ontology/index.js';
import { checkedBy, given } from '../arguments.js';
import { listAsOfArg, momentFilter } from '../as-of.js';
import { builder } from '../builder.js';
import { AnyEntity } from '../entity-ref.js';
import { inputError, within } from '../errors.js';
import { Link } from '../link.js';
import { lookCost, passCost } from '../lists/cost.js';
import { relationsArg } from '../lists/statement-filter.js';
import { Basis } from '../sourced.js';
import { EntityRef, existingByRef } from './entity-by-ref.js';

const LONGEST_PATH = 8;
const MOST_PATHS = 50;

interface Found {
  readonly entities: readonly Entity[];
  readonly way: Way;
}

const Path = builder.objectRef<Found>('Path').implement({
  description: 'A path between two entities.',
  fields: (t) => ({
    length: t.int({ description: 'The number of links.', resolve: ({ way }) => way.length }),
    nodes: t.field({
      type: [AnyEntity],
      description: 'The entities on it, both ends included.',
      resolve: ({ entities }) => entities,
    }),
    links: t.field({
      type: [Link],
      description: 'Its links in order, each seen from the entity it leaves.',
      resolve: ({ way }) => way,
    }),
    basis: t.field({
      type: Basis,
      description: 'INFERRED if any of its links is, else STATED.',
      resolve: ({ way }) => (way.some(({ basis }) => basis === 'INFERRED') ? 'INFERRED' : 'STATED'),
    }),
    sentence: t.string({
      description: 'The path in words: “UNODC works closely with UNICRI, whose …”',
      resolve: ({ entities, way }) => pathSentence(ontology, entities, way),
    }),
  }),
});

builder.queryField('paths', (t) =>
  t.field({
    type: [Path],
    description: 'How two entities are connected, shortest paths first, each with a sentence.',
    args: {
      from: t.arg({ type: EntityRef, required: true, description: 'The start.' }),
      to: t.arg({ type: EntityRef, required: true, description: 'The end.' }),
      maxLength: t.arg.int({
        defaultValue: 4,
        ...checkedBy(within(1, LONGEST_PATH)),
        description: `The maximum number of links in a path, 1 to ${LONGEST_PATH}.`,
      }),
      relations: relationsArg(t.arg),
      asOf: listAsOfArg(t.arg),
      first: t.arg.int({
        defaultValue: 5,
        ...checkedBy(within(0, MOST_PATHS)),
        description: `The maximum number of paths, 0 to ${MOST_PATHS}.`,
      }),
    },
    complexity: ({ first, maxLength }, { loaders: { bounds } }) => {
      const length = maxLength as number;
      const { links, steps } = mostOfASearch(bounds.links);
      return {
        field: 1 + passCost(links) + lookCost(steps),
        multiplier: first as number,
        lists: { nodes: length + 1, links: length },
      };
    },
    resolve: (_query, args, { loaders }) => {
      return whenReady(
        allReady([existingByRef('from', args.from, loaders), existingByRef('to', args.to, loaders)]),
        ([from, to]) => {
          const { maxLength, first, relations, asOf } = args;
          const query = {
            maxLength: maxLength as number,
            first: first as number,
            ...given({ relations }),
            ...momentFilter(asOf),
          };
          return from && to ? waysBetween(from, to, query) : [];
        },
      );

      async function waysBetween(
        from: Entity,
        to: Entity,
        query: Pick<Parameters<typeof loaders.store.paths>[0], 'maxLength' | 'first'>,
      ): Promise<Found[]> {
        try {
          const ways = await loaders.store.paths({ ...query, from: from.id, to: to.id });
          return await Promise.all(
            ways.map(async (way) => ({
              way,
              entities: [from, ...(await Promise.all(way.map((link) => loaders.existing(link.to))))],
            })),
          );
        } catch (error) {
          if (!(error instanceof TooFar)) throw error;
          throw inputError(
            'maxLength',
            'There are too many links to follow that far: ask for a smaller `maxLength`, or name the `relations` to follow.',
          );
        }
      }
    },
  }),
);
