/**
 * The declarations an ontology is made of: properties, relations, readings and types.
 * A name, a description, a cardinality or a phrase is written only in a declaration; the fixtures reader, the graph,
 * the GraphQL schema and the editors' JSON Schemas derive from it.
 */
import { z } from 'zod';
import { decimalValue, httpUrl, integerValue, languageTag, partialDate, textValue } from './values.js';

/** A document, as its source names it. */
export interface Document {
  readonly symbol?: string | undefined;
  readonly title: string;
  readonly url?: string | undefined;
}

/** A closed list of values, each with its description. Becomes a GraphQL enum. */
export interface Choices<V extends string = string> {
  readonly name: string;
  readonly description: string;
  readonly values: Readonly<Record<V, string>>;
  /** Words that keep their capitals when a value is written out in a sentence: `UN`. */
  readonly acronyms?: readonly string[];
  /** For the reliability of a source: the values that count as weak evidence. */
  readonly weak?: readonly V[];
}

/** A closed list that qualifies links: each value has a phrase for the link from either end. */
export interface Qualifier<V extends string = string> extends Choices<V> {
  readonly phrases: Readonly<Record<V, readonly [there: string, back: string]>>;
}

export type ValueKind = 'text' | 'integer' | 'decimal' | 'flag' | 'date' | 'url' | 'choice' | 'document';

export interface Property<V = unknown, Many extends boolean = boolean, Required extends boolean = boolean> {
  readonly kind: ValueKind;
  /** The kind and its bounds, as a name: properties with the same form take the same values. */
  readonly form: string;
  /** Validates one value of a fixture; for a list, one item. */
  readonly schema: z.ZodType<V>;
  readonly choices?: Choices;
  readonly many: Many;
  readonly required: Required;
  /** Whether the value changes with time; its field then takes `asOf`. */
  readonly timed: boolean;
  readonly description: string;
  /** Joins subject and value into a sentence; a phrase that begins with `'s` is possessive. */
  readonly phrase: string;
  /** The phrase of a flag that is false. */
  readonly denial?: string;
  /** Whether lists can be grouped by it, because entities share its values. Closed lists always can. */
  readonly groupable?: true;
  /** Whether lists can be filtered by it: every single value except a document. */
  readonly filterable: boolean;
  /** Whether lists can be ordered by it: numbers, dates, closed lists, and texts declared orderable. */
  readonly orderable: boolean;
  /** Whether it names the entity; search weighs names more than other text. */
  readonly names?: true;
  /** Whether sentences use it in place of the name. */
  readonly label?: true;
  /** Whether relations to the type take it as an argument: `offices(kind: …)`. For closed lists only. */
  readonly narrows?: true;
  /** Whether a value identifies one entity; no two entities can share it. */
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
  /** Its name at the other end. */
  readonly inverse: Inverse;
  /** Whether links are stored in this direction. */
  readonly forward: boolean;
  readonly roles?: Qualifier;
  /** Closed lists by name; every link has one value of each: `{ alignment }`. The role is not among them. */
  readonly qualifiers?: Readonly<Record<string, Qualifier>>;
  /** Whether its links can form no cycle. */
  readonly acyclic?: true;
}

/** A relation that follows two others; its links are those of the second. */
export interface Through<To extends string = string, Many extends boolean = boolean> {
  readonly to: To;
  readonly many: Many;
  readonly via: string;
  readonly relation: string;
  readonly description: string;
}

/** A single value read from a to-many relation: the link with one of these roles, or to an entity with this value. */
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

/**
 * Where an undated link takes its period from: date properties of the entity, or the entity a to-one relation leads to.
 */
export type PeriodOf = { readonly since: string; readonly until?: string } | { readonly via: string };

export interface EntityType<
  Name extends string = string,
  P extends Properties = Properties,
  R extends Relations = Relations,
  T extends Throughs = Throughs,
  G extends Readings = Readings,
> {
  readonly name: Name;
  /** The name of the look-up field and in references: `office(slug:)`, `{ office: "…" }`. */
  readonly singular: string;
  /** The name of the root list, the fixture file and the path segment in URIs. */
  readonly plural: string;
  readonly description: string;
  readonly term: string;
  readonly properties: P;
  readonly relations: R;
  readonly through: T;
  readonly readings: G;
  /** The property that lists are ordered by; the slug if there is none. */
  readonly order?: string;
  /** The numeric property that is also the slug. */
  readonly key?: string;
  readonly period?: PeriodOf;
  /** How sentences write names of this type: after "the", or in quotation marks; unchanged if undefined. */
  readonly nameStyle?: 'the' | 'quoted';
  /** The relative pronoun in sentences: "UNICRI, which …". */
  readonly pronoun: 'who' | 'which';
  /** The property that holds its name. */
  readonly title: string;
  /** Whether its properties are written by the editors, without claims and evidence, as those of a Source are. */
  readonly editorial: boolean;
}

interface PropertyOptions {
  readonly description: string;
  readonly phrase: string;
  readonly denial?: string;
  readonly groupable?: true;
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
  const orderable = single && (ORDERED.has(kind) || options.groupable === true || options.orderable === true);
  const declared = {
    kind,
    form,
    schema,
    ...(choices && { choices }),
    ...rest,
    filterable,
    orderable,
    timed,
    many,
    required,
  };
  return declared as unknown as Declared<V, O>;
}

/** The kinds that lists can be ordered by. */
const ORDERED: ReadonlySet<ValueKind> = new Set(['integer', 'decimal', 'date', 'choice']);

interface Bounds {
  readonly min?: number | undefined;
  readonly max?: number | undefined;
}
/** `integerFrom0`, `decimalFrom-90To90` */
const boundedForm = (kind: ValueKind, { min, max }: Bounds) =>
  `${kind}${min === undefined ? '' : `From${min}`}${max === undefined ? '' : `To${max}`}`;

export const text = <const O extends PropertyOptions & { readonly maxLength?: number }>({ maxLength, ...options }: O) =>
  declare<string, O>('text', textValue(maxLength), options as O, { form: boundedForm('text', { max: maxLength }) });
/** A code of so many capital letters. */
export const code = <const O extends PropertyOptions>(letters: number, options: O) =>
  declare(
    'text',
    textValue().regex(new RegExp(`^[A-Z]{${letters}}$`), `expected ${letters} capital letters`),
    { orderable: true, ...options } as O,
    { form: `code${letters}` },
  );
export const integer = <const O extends PropertyOptions & Bounds>({ min, max, ...options }: O) =>
  declare<number, O>('integer', integerValue(min, max), options as O, { form: boundedForm('integer', { min, max }) });
export const decimal = <const O extends PropertyOptions & Bounds>({ min, max, ...options }: O) =>
  declare<number, O>('decimal', decimalValue(min, max), options as O, { form: boundedForm('decimal', { min, max }) });
export const flag = <const O extends PropertyOptions>(options: O) =>
  declare('flag', z.boolean('expected true or false'), options);
export const date = <const O extends PropertyOptions>(options: O) => declare('date', partialDate, options);
export const language = <const O extends PropertyOptions>(options: O) =>
  declare('text', languageTag, options, { form: 'language' });
export const url = <const O extends PropertyOptions>(options: O) => declare('url', httpUrl, options);

export const document = <const O extends PropertyOptions>(options: O) =>
  declare<Document, O>(
    'document',
    z.strictObject(
      { symbol: textValue().optional(), title: textValue(), url: httpUrl.optional() },
      'expected a document: { symbol, title, url }',
    ),
    options,
  );

/** One value of a closed list. */
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
    Object.fromEntries(
      Object.entries<readonly [string, string, string]>(entries).map(([key, entry]) => [key, pick(entry)]),
    ) as Record<V, T>;
  return {
    name,
    description,
    values: map(([meaning]) => meaning),
    phrases: map(([, there, back]) => [there, back] as const),
  };
}

interface RelationOptions {
  readonly description: string;
  readonly phrase: string;
  readonly term?: string;
  readonly required?: true;
}
/**
 * `inverse` names the other end and makes this the stored direction; `inverseOf` names the end that stores the links.
 */
type Direction =
  | {
      readonly inverse: string;
      readonly roles?: Qualifier;
      readonly qualifiers?: Readonly<Record<string, Qualifier>>;
      readonly acyclic?: true;
    }
  | { readonly inverseOf: string };

type InverseOf<O> = O extends { readonly inverse: infer I extends string }
  ? I
  : O extends { readonly inverseOf: infer I extends string }
    ? I
    : never;

function relate<To extends string, Many extends boolean, O extends RelationOptions & Direction>(
  to: To,
  many: Many,
  options: O,
) {
  const { required = false, ...rest } = options;
  const ends = 'inverseOf' in rest ? { inverse: rest.inverseOf, forward: false } : { forward: true };
  const { inverseOf: _, ...declared } = rest as typeof rest & { inverseOf?: string };
  return { to, many, ...declared, ...ends, required } as unknown as Relation<
    To,
    Many,
    Flag<O, 'required'>,
    InverseOf<O>
  >;
}

/** A relation to one entity. */
export const one = <const To extends string, const O extends RelationOptions & Direction>(to: To, options: O) =>
  relate(to, false, options);
/** A relation to any number of entities. */
export const many = <const To extends string, const O extends RelationOptions & Direction>(to: To, options: O) =>
  relate(to, true, options);

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
export const reading = <const To extends string>(to: To, options: Omit<Reading, 'to'>): Reading<To> => ({
  to,
  ...options,
});

/** The longest name, in characters: about four printed lines. */
const MAX_NAME_LENGTH = 500;

/** The properties of every type except a Source. */
export const everyEntity = {
  name: text({
    required: true,
    timed: true,
    orderable: true,
    names: true,
    maxLength: MAX_NAME_LENGTH,
    term: 'schema:name',
    phrase: 'is named',
    description: 'Its name. With `asOf`, its name at that date.',
  }),
  aliases: text({
    many: true,
    names: true,
    maxLength: MAX_NAME_LENGTH,
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
  // Entities can share a code: a register may list a programme and its first phase as one.
  identifiers: text({
    many: true,
    term: 'schema:identifier',
    phrase: 'has the identifier',
    description: 'Codes in registers, each with the register’s name: `CRS 41128`.',
  }),
};

/** The reasons for a field without a value, in `missing` of every entity. */
export const absenceReason = choices('AbsenceReason', 'Why a value is missing.', {
  UNKNOWN: 'It exists or existed, but no source consulted gives it.',
  NONE: 'A source says that there is none.',
  NOT_APPLICABLE: 'It does not apply to this thing.',
  NOT_RECORDED: 'The editors have not looked for it yet.',
});

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
  readonly nameStyle?: 'the' | 'quoted';
  readonly singular?: string;
  readonly pronoun?: 'who';
}

/** Every field of a type that can have a value or be missing. */
export const fieldNames = ({ properties, relations, readings, through }: EntityType): readonly string[] =>
  Object.keys({ ...properties, ...relations, ...readings, ...through });

/** Declares a node type, with the properties of every entity. */
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

/** Declares a type whose properties the editors write, without claims and evidence. */
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
