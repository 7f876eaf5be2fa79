/**
 * The words in which the ontology is written: properties, relations, readings and types.
 * A declaration here is the only place where a name, a description, a cardinality or a phrase is written down;
 * the reading of fixtures, the graph, the GraphQL schema and the editors' JSON Schemas all read it.
 */
import { z } from 'zod';
import { decimalNumber, languageTag, partialDate, textValue, webAddress, wholeNumber } from './values.js';

/** A document as a source names it. */
export interface Document {
  readonly symbol?: string | undefined;
  readonly title: string;
  readonly url?: string | undefined;
}

/** A closed list of values: each with the description that a stranger needs. Becomes a GraphQL enum. */
export interface Choices<V extends string = string> {
  readonly name: string;
  readonly description: string;
  readonly values: Readonly<Record<V, string>>;
  /** Words of the values that stay in capitals where a value is put into words: `UN`. */
  readonly acronyms?: readonly string[];
  /** Values of a source's reliability that count as weak evidence. */
  readonly weak?: readonly V[];
}

/** A closed list whose values change how a link is said: description, phrase from here, phrase from the other end. */
export interface Qualifier<V extends string = string> extends Choices<V> {
  readonly phrases: Readonly<Record<V, readonly [there: string, back: string]>>;
}

export type ValueKind = 'text' | 'integer' | 'decimal' | 'flag' | 'date' | 'url' | 'choice' | 'document';

export interface Property<V = unknown, Many extends boolean = boolean, Required extends boolean = boolean> {
  readonly kind: ValueKind;
  /** The kind, and what bounds it: two properties of one form take the same values. */
  readonly form: string;
  /** Checks one value of a fixture; for a list, one item. */
  readonly schema: z.ZodType<V>;
  readonly choices?: Choices;
  readonly many: Many;
  readonly required: Required;
  /** Whether the value changes with time, so that its field takes `asOf`. */
  readonly timed: boolean;
  readonly description: string;
  /** Joins subject and value to a sentence; one that begins with `'s` is possessive. */
  readonly phrase: string;
  /** Of a flag: the phrase where it is false. */
  readonly denial?: string;
  /** Whether many entities share a value, so that lists can be grouped by it. A closed list always can. */
  readonly repeats?: true;
  /** Whether lists can be filtered by it: every single value but a document. */
  readonly filterable: boolean;
  /** Whether lists can be ordered by it: numbers, dates, closed lists, and the texts that say so. Nobody orders by a mission. */
  readonly orderable: boolean;
  /** Whether it is what a thing is called: a search weighs it more than what is said of the thing. */
  readonly names?: true;
  /** Whether sentences call the thing by it, instead of by its name. */
  readonly label?: true;
  /** Whether relations to the type take it as an argument: `offices(kind: …)`. For a closed list. */
  readonly narrows?: true;
  /** Whether a value names one thing alone, so that no two entities can share it. */
  readonly identifies?: true;
  /** The linked-data term, as a compact IRI (`schema:name`). */
  readonly term?: string;
}

export interface Relation<
  To extends string = string,
  Many extends boolean = boolean,
  Required extends boolean = boolean,
  Inverse extends string = string,
> {
  readonly to: To;
  readonly many: Many;
  readonly required: Required;
  readonly description: string;
  readonly phrase: string;
  readonly term?: string;
  /** The name at the other end. */
  readonly inverse: Inverse;
  /** Whether links are stored in this direction; false at the end that reads them back. */
  readonly forward: boolean;
  readonly roles?: Qualifier;
  /** Typed facts of the link besides its role: name to closed list. Every link has all of them. */
  readonly facts?: Readonly<Record<string, Qualifier>>;
  /** Whether it leads ever further one way, so that nothing can come back to itself. */
  readonly ascends?: true;
}

/** A relation that follows two others: its links are the last ones. */
export interface Through<To extends string = string, Many extends boolean = boolean> {
  readonly to: To;
  readonly many: Many;
  readonly via: string;
  readonly relation: string;
  readonly description: string;
}

/** A single value read from a to-many relation: the link in one of these roles, or to an entity of this kind. */
export interface Reading<To extends string = string> {
  readonly to: To;
  readonly of: string;
  readonly roles?: readonly string[];
  readonly where?: readonly [property: string, value: string];
  readonly description: string;
}

export type Properties = Readonly<Record<string, Property>>;
export type Relations = Readonly<Record<string, Relation>>;
export type Throughs = Readonly<Record<string, Through>>;
export type Readings = Readonly<Record<string, Reading>>;

/** What an undated link takes its period from: own date properties, or the entity at the end of a to-one relation. */
export type PeriodOf = { readonly since: string; readonly until?: string } | { readonly via: string };

export interface EntityType<
  Name extends string = string,
  P extends Properties = Properties,
  R extends Relations = Relations,
  T extends Throughs = Throughs,
  G extends Readings = Readings,
> {
  readonly name: Name;
  /** The name of the look-up and of the reference: `office(slug:)`, `{ office: "…" }`. */
  readonly singular: string;
  /** The name of the root list, of the fixture file and of the part of a URI. */
  readonly plural: string;
  readonly description: string;
  readonly term: string;
  readonly properties: P;
  readonly relations: R;
  readonly through: T;
  readonly readings: G;
  /** The property by which lists of this type are ordered; the slug where there is none. */
  readonly order?: string;
  /** The number that is the slug and by which the type is looked up. */
  readonly key?: string;
  readonly period?: PeriodOf;
  /** How sentences say a name of this type: with "the" before it, or in quotation marks; as it is where nothing is given. */
  readonly said?: 'the' | 'quoted';
  /** What a clause about a thing of this type begins with: "UNICRI, which …". */
  readonly pronoun: 'who' | 'which';
  /** The property that is its name. */
  readonly title: string;
  /** Properties that are written by the editors and carry no evidence (a Source is itself evidence). */
  readonly editorial: boolean;
}

interface PropertyOptions {
  readonly description: string;
  readonly phrase: string;
  readonly denial?: string;
  readonly repeats?: true;
  readonly filterable?: false;
  readonly orderable?: true;
  readonly names?: true;
  readonly label?: true;
  readonly narrows?: true;
  readonly identifies?: true;
  readonly term?: string;
  readonly many?: true;
  readonly required?: true;
  readonly timed?: true;
}
type Flag<O, K extends string> = O extends { readonly [_ in K]: true } ? true : false;
type Declared<V, O> = Property<V, Flag<O, 'many'>, Flag<O, 'required'>>;

function declare<V, O extends PropertyOptions>(
  kind: ValueKind,
  schema: z.ZodType<V>,
  options: O,
  { form = kind, choices }: { form?: string; choices?: Choices } = {},
): Declared<V, O> {
  const { many = false, required = false, timed = false, ...rest } = options;
  const single = !many && kind !== 'document';
  const filterable = single && options.filterable !== false;
  const orderable = single && (ORDERED.has(kind) || options.repeats === true || options.orderable === true);
  const declared = { kind, form, schema, ...(choices && { choices }), ...rest, filterable, orderable, timed, many, required };
  return declared as unknown as Declared<V, O>;
}

/** The kinds whose values have an order that somebody may want. */
const ORDERED: ReadonlySet<ValueKind> = new Set(['integer', 'decimal', 'date', 'choice']);

interface Bounds {
  readonly least?: number | undefined;
  readonly most?: number | undefined;
}
/** What its values are called where they are defined once for many fields: `integerFrom0`, `decimalFrom-90To90`. */
const within = (kind: ValueKind, { least, most }: Bounds) =>
  `${kind}${least === undefined ? '' : `From${least}`}${most === undefined ? '' : `To${most}`}`;

export const text = <const O extends PropertyOptions & { readonly longest?: number }>({ longest, ...options }: O) =>
  declare<string, O>('text', textValue(longest), options as O, { form: within('text', { most: longest }) });
/** A code of capital letters, so many. */
export const code = <const O extends PropertyOptions>(letters: number, options: O) =>
  declare(
    'text',
    textValue().regex(new RegExp(`^[A-Z]{${letters}}$`), `${letters} capital letters are wanted`),
    { orderable: true, ...options } as O,
    { form: `code${letters}` },
  );
export const integer = <const O extends PropertyOptions & Bounds>({ least, most, ...options }: O) =>
  declare<number, O>('integer', wholeNumber(least, most), options as O, { form: within('integer', { least, most }) });
export const decimal = <const O extends PropertyOptions & Bounds>({ least, most, ...options }: O) =>
  declare<number, O>('decimal', decimalNumber(least, most), options as O, { form: within('decimal', { least, most }) });
export const flag = <const O extends PropertyOptions>(options: O) => declare('flag', z.boolean('true or false is wanted'), options);
export const date = <const O extends PropertyOptions>(options: O) => declare('date', partialDate, options);
export const language = <const O extends PropertyOptions>(options: O) => declare('text', languageTag, options, { form: 'language' });
export const url = <const O extends PropertyOptions>(options: O) => declare('url', webAddress, options);

export const document = <const O extends PropertyOptions>(options: O) =>
  declare<Document, O>(
    'document',
    z.strictObject(
      { symbol: textValue().optional(), title: textValue(), url: webAddress.optional() },
      'a document is wanted: { symbol, title, url }',
    ),
    options,
  );

/** A value out of a closed list. */
export const oneOf = <V extends string, const O extends PropertyOptions>(choices: Choices<V>, options: O) =>
  declare('choice', z.enum(Object.keys(choices.values) as V[]), options, { form: choices.name, choices });

export const choices = <const V extends string>(
  name: string,
  description: string,
  values: Record<V, string>,
  more: Pick<Choices<NoInfer<V>>, 'acronyms' | 'weak'> = {},
): Choices<V> => ({ name, description, values, ...more });

export function qualifier<const V extends string>(
  name: string,
  description: string,
  entries: Record<V, readonly [description: string, there: string, back: string]>,
): Qualifier<V> {
  const map = <T>(pick: (entry: readonly [string, string, string]) => T) =>
    Object.fromEntries(Object.entries<readonly [string, string, string]>(entries).map(([key, entry]) => [key, pick(entry)])) as Record<
      V,
      T
    >;
  return { name, description, values: map(([said]) => said), phrases: map(([, there, back]) => [there, back] as const) };
}

interface RelationOptions {
  readonly description: string;
  readonly phrase: string;
  readonly term?: string;
  readonly required?: true;
}
/** `inverse` names the other end and makes this the stored direction; `inverseOf` reads the other end's links back. */
type Direction =
  | {
      readonly inverse: string;
      readonly roles?: Qualifier;
      readonly facts?: Readonly<Record<string, Qualifier>>;
      readonly ascends?: true;
    }
  | { readonly inverseOf: string };

type InverseOf<O> = O extends { readonly inverse: infer I extends string }
  ? I
  : O extends { readonly inverseOf: infer I extends string }
    ? I
    : never;

function relate<To extends string, Many extends boolean, O extends RelationOptions & Direction>(to: To, many: Many, options: O) {
  const { required = false, ...rest } = options;
  const ends = 'inverseOf' in rest ? { inverse: rest.inverseOf, forward: false } : { forward: true };
  const { inverseOf: _, ...facts } = rest as typeof rest & { inverseOf?: string };
  return { to, many, ...facts, ...ends, required } as unknown as Relation<To, Many, Flag<O, 'required'>, InverseOf<O>>;
}

/** A relation to one entity. */
export const one = <const To extends string, const O extends RelationOptions & Direction>(to: To, options: O) => relate(to, false, options);
/** A relation to any number of entities. */
export const many = <const To extends string, const O extends RelationOptions & Direction>(to: To, options: O) => relate(to, true, options);

interface ThroughOptions {
  readonly via: string;
  readonly relation: string;
  readonly description: string;
}
export const oneThrough = <const To extends string>(to: To, options: ThroughOptions): Through<To, false> => ({
  to,
  many: false,
  ...options,
});
export const manyThrough = <const To extends string>(to: To, options: ThroughOptions): Through<To, true> => ({
  to,
  many: true,
  ...options,
});
export const reading = <const To extends string>(to: To, options: Omit<Reading, 'to'>): Reading<To> => ({ to, ...options });

/** Four lines of print, in letters. */
const LONGEST_NAME = 500;

/** What every entity but a Source can be asked for besides its own properties. */
export const everyEntity = {
  name: text({
    required: true,
    timed: true,
    orderable: true,
    names: true,
    longest: LONGEST_NAME,
    term: 'schema:name',
    phrase: 'is named',
    description: 'Its name. With `asOf`, its name at that date.',
  }),
  aliases: text({
    many: true,
    names: true,
    longest: LONGEST_NAME,
    term: 'skos:altLabel',
    phrase: 'is also called',
    description: 'Other names and abbreviations.',
  }),
  sameAs: url({
    many: true,
    identifies: true,
    term: 'owl:sameAs',
    phrase: 'is the same as',
    description: 'URLs that identify the same thing elsewhere: Wikidata, ROR, UN terms.',
  }),
  // Two can share a code: a register may know as one what is two here, as a programme and its first phase.
  identifiers: text({
    many: true,
    term: 'schema:identifier',
    phrase: 'has the identifier',
    description: 'Codes in registers, each with the register’s name: `CRS 41128`.',
  }),
};

interface TypeDeclaration<P, R, T, G> {
  readonly plural: string;
  readonly description: string;
  readonly term: string;
  readonly properties: P;
  readonly relations: R;
  readonly through?: T;
  readonly readings?: G;
  readonly order?: keyof P & string;
  readonly key?: keyof P & string;
  readonly period?: PeriodOf;
  readonly said?: 'the' | 'quoted';
  readonly singular?: string;
  readonly pronoun?: 'who';
}

/** Every field of a type that something can be said in, or that can be missing. */
export const fieldNames = ({ properties, relations, readings, through }: EntityType): readonly string[] =>
  Object.keys({ ...properties, ...relations, ...readings, ...through });

/** Declares a node type. Its own properties come before those that every entity has. */
export function defineType<
  const Name extends string,
  const P extends Properties,
  const R extends Relations,
  const T extends Throughs = Record<never, never>,
  const G extends Readings = Record<never, never>,
>(name: Name, type: TypeDeclaration<P, R, T, G>): EntityType<Name, P & typeof everyEntity, R, T, G> {
  return {
    ...DEFAULTS,
    name,
    singular: singular(name),
    title: 'name',
    through: {} as T,
    readings: {} as G,
    editorial: false,
    ...type,
    properties: { ...everyEntity, ...type.properties },
  } as unknown as EntityType<Name, P & typeof everyEntity, R, T, G>;
}

/** Declares a type that is written by the editors: no claim stands behind its properties. */
export function defineEditorialType<const Name extends string, const P extends Properties>(
  name: Name,
  type: Omit<TypeDeclaration<P, Relations, Throughs, Readings>, 'relations' | 'through' | 'readings'>,
): EntityType<Name, P, Record<never, never>, Record<never, never>, Record<never, never>> {
  return {
    ...DEFAULTS,
    name,
    singular: singular(name),
    title: 'title',
    relations: {},
    through: {},
    readings: {},
    editorial: true,
    ...type,
  };
}

const DEFAULTS = { pronoun: 'which' } as const;

/** `Office` → `office`. */
const singular = (name: string) => name.charAt(0).toLowerCase() + name.slice(1);
