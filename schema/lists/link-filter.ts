import { entityId } from '../../src/fixtures/id.js';
import type { EntityId, Link } from '../../src/graph/index.js';
import { type LinkListing, type Loaders, type MaybePromise, whenReady } from '../../src/loaders/index.js';
import {
  type Choices,
  ontology,
  type Property,
  type Qualifier,
  type Relation,
  type Through,
  type TypeName,
} from '../../src/ontology/index.js';
import { suggest } from '../../src/ontology/nearest.js';
import { checkedBy, given } from '../arguments.js';
import { type Args, listAsOfArg, momentFilter } from '../as-of.js';
import { inputError } from '../errors.js';
import { choicesRef, Role } from '../value.js';
import { linkSelectionCost, pageCost } from './cost.js';
import { orderInput, ordersOf } from './order.js';
import { connectionOf, type ListName, listName, type PagingArgs, windowOf } from './paging.js';
import { withSlugToday } from './slug-today.js';
import { conditionOf, whereCheck, whereInput } from './where.js';

type ToMany = Relation | Through;
type Values = PagingArgs & {
  readonly [name in 'asOf' | 'framework' | 'kind' | 'role']?: string | null | undefined;
} & {
  readonly where?: Readonly<Record<string, unknown>> | null | undefined;
  readonly orderBy?: Parameters<typeof ordersOf>[1];
};

/** The arguments of a to-many relation besides paging: what its links carry, and the kind of what they lead to. */
export function linkArgs(arg: Args, relation: ToMany) {
  const kind = kindOf(relation);
  const roles = rolesOf(relation);
  const own = {
    ...('via' in relation && {
      framework: arg.string({
        required: false,
        description: `Only of the ${nameOfVia(relation)} with this slug.`,
      }),
    }),
    ...(kind && { kind: arg({ type: choicesRef(kind), required: false, description: `Only those of this kind.` }) }),
    ...Object.fromEntries(
      Object.entries(qualifiersOf(relation)).map(([name, choices]) => [
        name,
        arg({ type: choicesRef(choices), required: false, description: `Only links with this ${name}.` }),
      ]),
    ),
    ...(roles && {
      role: arg({
        type: Role,
        required: false,
        ...checkedBy<string>((role) => knownRole(role, roles)),
        description: `Only links with this role.`,
      }),
    }),
  };
  const to = relation.to as TypeName;
  return {
    ...own,
    where: arg({
      type: whereInput(to, true),
      required: false,
      ...whereCheck(to),
      description: 'Which items.',
    }),
    orderBy: arg({ type: [orderInput(to)], required: false, description: 'The order of the items.' }),
    asOf: listAsOfArg(arg),
  };
}

/** What the arguments ask for, of any entity of a type. */
export function linkReader(from: string, relation: string, declared: ToMany, args: Values, loaders: Loaders): LinkReader {
  const { asOf, framework, kind, role } = args;
  const values = args as Readonly<Record<string, unknown>>;
  const qualifiers = given(
    Object.fromEntries(Object.keys(qualifiersOf(declared)).map((name) => [name, values[name] as string | undefined])),
  );
  const filter = {
    field: relation,
    ...momentFilter(asOf),
    ...selectionOf(declared.to as TypeName, args),
    ...given({ role, kind }),
    ...(Object.keys(qualifiers).length > 0 && { qualifiers: qualifiers as Record<string, string> }),
    ...(typeof framework === 'string' && 'via' in declared && { through: entityId(ontology.relation(from, declared.via).to, framework) }),
  };
  return readLinks(filter, args, loaders);
}

/** Reads a page of the links of an entity, as a connection. */
type LinkReader = <N>(id: EntityId, nodeOf: (link: Link) => N) => MaybePromise<ReturnType<typeof connectionOf<Link, N>>>;

/** One loader reads the lists of all entities, unless a cursor is given: that belongs to the list of one. */
export function readLinks(filter: Omit<LinkListing, 'window'>, args: PagingArgs, loaders: Loaders): LinkReader {
  const common = listName(filter);
  const loaderOf = (list: ListName) => loaders.linkPages({ ...filter, window: windowOf(args, list) });
  const ofAll = typeof args.after === 'string' || typeof args.before === 'string' ? undefined : loaderOf(common);
  return (id, nodeOf) => {
    const list = listName(id, common);
    return whenReady((ofAll ?? loaderOf(list)).read(id), (page) => connectionOf(page, list, nodeOf));
  };
}

/** What the relation leads through may be named by a former slug. */
export const viaToday = <A extends Values>(from: string, declared: ToMany, args: A, loaders: Loaders) =>
  'via' in declared ? withSlugToday(args, 'framework', ontology.relation(from, declared.via).to, loaders) : args;

/** What a page of the links of one entity can cost. */
export const linksCost = (loaders: Loaders, from: string, relation: string, { to }: ToMany, args: Values) =>
  pageCost(args, loaders.bounds.fanOut(from, relation), linkSelectionCost(loaders, from, relation, to, selectionOf(to as TypeName, args)));

/** Which of the links, and in which order. */
const selectionOf = (to: TypeName, { where, orderBy }: Values) => {
  const orders = ordersOf(to, orderBy);
  return { ...(where && { where: conditionOf(to, where) }), ...(orders && { orderBy: orders }) };
};

const rolesOf = (relation: ToMany): Qualifier | undefined => ('roles' in relation ? relation.roles : undefined);

const qualifiersOf = (relation: ToMany): Readonly<Record<string, Qualifier>> =>
  'qualifiers' in relation ? (relation.qualifiers ?? {}) : {};

/** The closed list of kinds of the entities at the other end, where they have one. */
function kindOf({ to }: ToMany): Choices | undefined {
  const { kind } = ontology.type(to).properties as Readonly<Record<string, Property>>;
  return kind?.choices;
}

const nameOfVia = ({ via }: Through) => via.replace(/s$/, '');

function knownRole(role: string, { values }: Qualifier): void {
  if (Object.hasOwn(values, role)) return;
  throw inputError('role', `This relation has no role ${role}; ${suggest(role, Object.keys(values))}`);
}
