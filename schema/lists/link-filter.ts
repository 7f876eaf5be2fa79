import { entityId } from '../../src/fixtures/id.js';
import type { EntityId, Link } from '../../src/graph/index.js';
import { type LinkListing, type Loaders, type MaybePromise, whenReady } from '../../src/loaders/index.js';
import {
  type EntityType,
  ontology,
  type Property,
  type Qualifier,
  type Relation,
  type Through,
  type TypeName,
} from '../../src/ontology/index.js';
import { suggest } from '../../src/ontology/nearest.js';
import { type Check, checkedBy } from '../arguments.js';
import { type Args, listAsOfArg, momentFilter } from '../as-of.js';
import { inputError } from '../errors.js';
import { choicesRef, Role } from '../value.js';
import { linkSelectionCost, pageCost, partCost } from './cost.js';
import { orderInput, ordersOf } from './order.js';
import { connectionOf, listName, type PagingArgs, pagingOf } from './paging.js';
import { withSlugToday } from './slug-today.js';
import { conditionOf, whereCheck, whereInput } from './where.js';

type ToMany = Relation | Through;
type Values = PagingArgs & {
  readonly asOf?: string | null | undefined;
  readonly where?: Readonly<Record<string, unknown>> | null | undefined;
  readonly orderBy?: Parameters<typeof ordersOf>[1];
};

/** An argument that narrows a relation by one value, of its links or of what they lead to. */
interface Narrowing {
  readonly type: 'String' | ReturnType<typeof choicesRef>;
  readonly description: string;
  readonly check?: Check<string>;
  /** What it asks of the links. */
  readonly filter: (value: string) => Partial<LinkListing>;
}

/** The narrowing arguments of a relation, by name; all that a type declares for the relations that lead to it. */
function narrowingsOf(from: string, relation: ToMany): Readonly<Record<string, Narrowing>> {
  const roles = 'roles' in relation ? relation.roles : undefined;
  const qualifiers = 'qualifiers' in relation ? (relation.qualifiers ?? {}) : {};
  const own = Object.entries(ontology.type(relation.to).properties as Readonly<Record<string, Property>>);
  const via = viaOf(from, relation);
  return {
    ...(via && {
      [via.singular]: {
        type: 'String',
        description: `Only of the ${via.singular} with this slug.`,
        filter: (slug) => ({ through: entityId(via.name, slug) }),
      },
    }),
    ...Object.fromEntries(
      own.flatMap(([property, { choices, narrows }]) =>
        choices && narrows
          ? [
              [
                property,
                {
                  type: choicesRef(choices),
                  description: `Only with this ${property}.`,
                  filter: (value: string) => ({ end: [property, value] as const }),
                },
              ],
            ]
          : [],
      ),
    ),
    ...Object.fromEntries(
      Object.entries(qualifiers).map(([name, choices]) => [
        name,
        {
          type: choicesRef(choices),
          description: `Only with this ${name}.`,
          filter: (value: string) => ({ qualifiers: { [name]: value } }),
        },
      ]),
    ),
    ...(roles && {
      role: {
        type: Role,
        description: 'Only with this role.',
        check: (role) => knownRole(role, roles),
        filter: (role) => ({ role }),
      },
    }),
  };
}

/** The type that a relation leads through, where it does. */
const viaOf = (from: string, relation: ToMany): EntityType | undefined =>
  'via' in relation ? ontology.type(ontology.relation(from, relation.via).to) : undefined;

/** The arguments of a to-many relation besides paging. */
export function linkArgs(arg: Args, from: string, relation: ToMany) {
  const to = relation.to as TypeName;
  return {
    ...Object.fromEntries(
      Object.entries(narrowingsOf(from, relation)).map(([name, { type, description, check }]) => [
        name,
        arg({ type: type as 'String', required: false, description, ...(check && checkedBy(check)) }),
      ]),
    ),
    where: arg({ type: whereInput(to, true), required: false, ...whereCheck(to), description: 'Which items.' }),
    orderBy: arg({ type: [orderInput(to)], required: false, description: 'The order of the items.' }),
    asOf: listAsOfArg(arg),
  };
}

/** What the arguments ask for, of any entity of a type. */
export function linkReader(
  from: string,
  relation: string,
  declared: ToMany,
  args: Values,
  loaders: Loaders,
): LinkReader {
  const values = args as Readonly<Record<string, unknown>>;
  const narrowed = Object.entries(narrowingsOf(from, declared)).flatMap(([name, { filter }]) =>
    typeof values[name] === 'string' ? [filter(values[name])] : [],
  );
  const filter = {
    field: relation,
    ...momentFilter(args.asOf),
    ...selectionOf(declared.to as TypeName, args),
    ...(Object.assign({}, ...narrowed) as Partial<LinkListing>),
  };
  return readLinks(filter, args, loaders);
}

/** Reads a page of the links of an entity, as a connection. */
type LinkReader = <N>(
  id: EntityId,
  nodeOf: (link: Link) => N,
) => MaybePromise<ReturnType<typeof connectionOf<Link, N>>>;

/** One loader reads the lists of all entities; a cursor belongs to the list of one. */
export function readLinks(filter: Omit<LinkListing, 'window'>, args: PagingArgs, loaders: Loaders): LinkReader {
  const common = listName(filter);
  const { window, mustBeOf } = pagingOf(args);
  const pages = loaders.linkPages({ ...filter, window });
  return (id, nodeOf) => {
    const list = listName(id, common);
    mustBeOf(list);
    return whenReady(pages.read(id), (page) => connectionOf(page, list, nodeOf));
  };
}

/** What the relation leads through may be named by a former slug. */
export function viaToday<A extends Values>(from: string, declared: ToMany, args: A, loaders: Loaders): MaybePromise<A> {
  const via = viaOf(from, declared);
  return via ? withSlugToday(args, via.singular as keyof A & string, via.name, loaders) : args;
}

/** What a page of the links of one entity can cost. */
export function linksCost(loaders: Loaders, from: string, relation: string, { to }: ToMany, args: Values) {
  const links = loaders.bounds.fanOut(from, relation);
  const selected = linkSelectionCost(loaders, from, relation, to, selectionOf(to as TypeName, args));
  return pageCost(args, links, partCost(args, links) + selected);
}

/** Which of the links, and in which order. */
const selectionOf = (to: TypeName, { where, orderBy }: Values) => {
  const orders = ordersOf(to, orderBy);
  return { ...(where && { where: conditionOf(to, where) }), ...(orders && { orderBy: orders }) };
};

function knownRole(role: string, { values }: Qualifier): void {
  if (Object.hasOwn(values, role)) return;
  throw inputError('role', `This relation has no role ${role}; ${suggest(role, Object.keys(values))}`);
}
