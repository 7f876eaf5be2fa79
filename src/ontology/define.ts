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
  /** Properties that are written by the editors and carry no evidence (a Source is itself evidence). */
  readonly editorial: boolean;
}

export type ValueOf<P> = P extends Property<infer V, infer Many> ? (Many extends true ? readonly V[] : V) : never;

interface PropertyOptions {
  readonly description: string;
  readonly phrase: string;
  readonly denial?: string;
  readonly repeats?: true;
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
  return { kind, form, schema, ...(choices && { choices }), ...rest, timed, many, required } as unknown as Declared<V, O>;
}

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
  declare('text', textValue().regex(new RegExp(`^[A-Z]{${letters}}$`), `${letters} capital letters are wanted`), options, {
    form: `code${letters}`,
  });
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

export const choices = <const V extends string>(name: string, description: string, values: Record<V, string>): Choices<V> => ({
  name,
  description,
  values,
});

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
    longest: LONGEST_NAME,
    term: 'schema:name',
    phrase: 'is named',
    description: 'The name that it goes by; with `asOf`, the name that it had then.',
  }),
  aliases: text({
    many: true,
    longest: LONGEST_NAME,
    term: 'skos:altLabel',
    phrase: 'is also called',
    description: 'Other names and abbreviations under which it is known.',
  }),
  sameAs: url({
    many: true,
    identifies: true,
    term: 'owl:sameAs',
    phrase: 'is the same as',
    description: 'Identifiers of the same thing elsewhere, as URLs: the UN’s own terms, Wikidata, ROR.',
  }),
  // Two can share a code: a register may know as one what is two here, as a programme and its first phase.
  identifiers: text({
    many: true,
    term: 'schema:identifier',
    phrase: 'has the identifier',
    description: 'Codes under which registers know it that are no URLs, each with the register: `CRS 41128`.',
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
    name,
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
  return { name, relations: {}, through: {}, readings: {}, editorial: true, ...type };
}
