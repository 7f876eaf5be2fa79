import { entityId } from '../../src/fixtures/id.js';
import { whenReady } from '../../src/loaders/index.js';
import type { EntityType, TypeName } from '../../src/ontology/index.js';
import { momentFilter, rootAsOfArg } from '../as-of.js';
import { builder } from '../builder.js';
import { entityRef } from '../entity-ref.js';
import { entityConnection } from '../lists/connection.js';
import { pageCost, selectionCost } from '../lists/cost.js';
import { type OrderInput, orderInput, ordersOf } from '../lists/order.js';
import { connectionOf, listName, windowOf } from '../lists/paging.js';
import { conditionOf, whereCheck, whereInput } from '../lists/where.js';

/** The look-up and the list of a node type at the root: `office(slug:)` and `offices(…)`. */
export function rootFields({ name, singular, plural, key, properties }: EntityType<TypeName>): void {
  const type = entityRef(name);
  builder.queryField(singular, (t) =>
    t.field({
      type,
      nullable: true,
      description: `One ${name} by its ${key ?? 'slug'}; null if unknown.`,
      args: key
        ? { [key]: t.arg.int({ required: true, description: properties[key]?.description ?? '' }) }
        : { slug: t.arg.string({ required: true, description: 'The slug; former slugs work too.' }) },
      resolve: (_query, args: Readonly<Record<string, string | number>>, { loaders }) =>
        whenReady(loaders.entity.read(entityId(name, String(args[key ?? 'slug']))), (found) => found ?? null),
    }),
  );
  const selectionOf = ({ where, orderBy, asOf }: ListArgs) => {
    const orders = ordersOf(name, orderBy);
    return {
      ...(where && { where: conditionOf(name, where) }),
      ...(orders && { orderBy: orders }),
      ...momentFilter(asOf),
    };
  };
  builder.queryField(plural, (t) =>
    t.connection(
      {
        type,
        description: `All ${plural}, a page at a time.`,
        args: {
          where: t.arg({
            type: whereInput(name, false),
            required: false,
            ...whereCheck(name),
            description: 'Which entities. Default: all.',
          }),
          orderBy: t.arg({
            type: [orderInput(name)],
            required: false,
            description: 'The order of the items.',
          }),
          asOf: rootAsOfArg(t.arg),
        },
        complexity: (args, { loaders }) =>
          pageCost(args, loaders.bounds.entities(name), selectionCost(loaders, name, selectionOf(args))),
        resolve: (_query, args, { loaders }) => {
          const selection = selectionOf(args);
          const list = listName(plural, selection);
          const listing = { ...selection, type: name, window: windowOf(args, list) };
          return whenReady(loaders.store.entityPage(listing), (page) => ({
            ...connectionOf(page, list, (item) => item),
            listing,
          }));
        },
      },
      entityConnection(name),
    ),
  );
}

interface ListArgs {
  readonly where?: Readonly<Record<string, unknown>> | null | undefined;
  readonly orderBy?: readonly OrderInput[] | null | undefined;
  readonly asOf?: string | null | undefined;
}
