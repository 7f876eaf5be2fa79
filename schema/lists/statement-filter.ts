import type { Loaders, StatementListing } from '../../src/loaders/index.js';
import { ontology, type Readings } from '../../src/ontology/index.js';
import { suggest } from '../../src/ontology/nearest.js';
import { checkedBy, given } from '../arguments.js';
import { type Args, listAsOfArg, momentFilter } from '../as-of.js';
import { inputError } from '../errors.js';
import { Basis } from '../sourced.js';
import { withSlugToday } from './slug-today.js';

interface Values {
  readonly property?: string | null | undefined;
  readonly relation?: string | null | undefined;
  readonly basis?: 'STATED' | 'INFERRED' | null | undefined;
  readonly source?: string | null | undefined;
  readonly asOf?: string | null | undefined;
}

/** The arguments by which claims and links are narrowed wherever they are listed. */
export const statementArgs = (arg: Args) => ({
  basis: arg({ type: Basis, required: false, description: 'Only with this basis.' }),
  source: arg.string({
    required: false,
    description: 'Only with this source, by slug.',
  }),
  asOf: listAsOfArg(arg),
});

/** A source may be named by a former slug. */
export const sourceToday = <A extends Values>(args: A, loaders: Loaders) =>
  withSlugToday(args, 'source', ontology.source, loaders);

export const propertyArg = (arg: Args) =>
  arg.string({
    required: false,
    ...checkedBy<string>((name) => known('property', name, ontology.propertyNames)),
    description: 'Only claims of this property: `founded`.',
  });

export const relationArg = (arg: Args) =>
  arg.string({
    required: false,
    ...checkedBy<string>((name) => known('relation', name, relationNames)),
    description: 'Only links of this relation or reading: `offices`.',
  });

/** The names of relations, from either end, also with the type before them: `threats`, `Priority.threats`. */
export const relationNames: ReadonlySet<string> = new Set([
  ...ontology.relationNames,
  ...ontology.types.flatMap(({ name, relations, readings }) =>
    Object.keys({ ...relations, ...readings }).map((relation) => `${name}.${relation}`),
  ),
]);

export const disputedArg = (arg: Args) =>
  arg.string({
    required: false,
    ...checkedBy<string>((name) => known('property', name, disputable)),
    description: 'Only the dispute about this property or reading: `founded`.',
  });

/** By which names links are followed. */
export const relationsArg = (arg: Args) =>
  arg.stringList({
    required: false,
    ...checkedBy<readonly string[]>((names) => names.forEach(knownToLead)),
    description: 'Only over these relations, named from either end: `Priority.threats`.',
  });

const disputable: ReadonlySet<string> = new Set([...ontology.propertyNames, ...ontology.relationNames]);

/** What the arguments ask for, without paging. */
export const statementFilter = ({
  property,
  relation,
  basis,
  source,
  asOf,
}: Values): Omit<StatementListing, 'window'> => ({
  ...given({ property, relation, basis, source }),
  ...momentFilter(asOf),
});

/**
 * Refuses what links cannot be followed by: a name that is known nowhere, or a reading, which gives one value of a
 * relation.
 */
function knownToLead(name: string): void {
  known('relation', name, relationNames, 'relations');
  const own = name.slice(name.indexOf('.') + 1);
  const of = ontology.types
    .map(({ readings }) => (readings as Readings)[own]?.of)
    .find((relation) => relation !== undefined);
  if (of !== undefined)
    throw inputError('relations', `Links are not followed by "${name}", which is read from "${of}": name that.`);
}

/** Refuses a name that is known nowhere; says where to ask for it if it is one of the other kind. */
function known(what: 'property' | 'relation', name: string, names: ReadonlySet<string>, argument: string = what): void {
  if (names.has(name)) return;
  const [other, list] = what === 'property' ? (['relation', 'links'] as const) : (['property', 'claims'] as const);
  const isOther = (other === 'relation' ? relationNames : ontology.propertyNames).has(name);
  const remedy = isOther ? `it is a ${other}: ask ${list}(${other}: ${JSON.stringify(name)}).` : suggest(name, names);
  throw inputError(argument, `There is no ${what} ${JSON.stringify(name)}; ${remedy}`);
}
