import type { Choices, EntityType, Property, Qualifier, Relation } from './define.js';

type Types = Readonly<Record<string, EntityType>>;
type Named<T extends Types, Name> = Extract<T[keyof T], { readonly name: Name }>;

/** The relation itself, or a message if its inverse is missing: the compiler then names the missing end. */
type LeadsBack<T extends Types, From extends string, Name, R> =
  R extends Relation<infer To, boolean, boolean, infer Inverse>
    ? [Named<T, To>] extends [never]
      ? `there is no type ${To}`
      : Named<T, To>['relations'] extends Readonly<Record<Inverse, { readonly to: From; readonly inverse: Name }>>
        ? R
        : `${From}.${Name & string} must lead back to ${To}.${Inverse}`
    : never;
type Paired<T extends Types> = {
  readonly [K in keyof T]: {
    readonly relations: {
      readonly [N in keyof T[K]['relations']]: LeadsBack<T, T[K]['name'], N, T[K]['relations'][N]>;
    };
  };
};

/** A relation in the direction its links are stored in. */
export interface StoredRelation {
  readonly from: string;
  readonly name: string;
  readonly relation: Relation;
}

/** The whole vocabulary, with the look-ups that fixtures, graph and schema need. */
export class Ontology<T extends EntityType = EntityType> {
  readonly stored: readonly StoredRelation[];
  /** Every property name, of any type. */
  readonly propertyNames: ReadonlySet<string>;
  /** Every relation name, of either end and any type, and every reading. */
  readonly relationNames: ReadonlySet<string>;
  /** The name of the type of sources. */
  readonly source: string;
  /** Every role of any relation, as one list. */
  readonly roles: Choices;
  private readonly byName: ReadonlyMap<string, T>;

  constructor(readonly types: readonly T[]) {
    this.byName = new Map(types.map((type) => [type.name, type]));
    this.source = types.find(({ editorial }) => editorial)?.name ?? '';
    const statements = types.filter((type) => !type.editorial);
    this.propertyNames = new Set(statements.flatMap((type) => Object.keys(type.properties)));
    this.relationNames = new Set(
      types.flatMap((type) => [...Object.keys(type.relations), ...Object.keys(type.readings)]),
    );
    this.stored = types.flatMap((type) =>
      Object.entries(type.relations).flatMap(([name, relation]) =>
        relation.forward ? [{ from: type.name, name, relation }] : [],
      ),
    );
    this.roles = allRoles(this.stored.flatMap(({ relation }) => relation.roles ?? []));
  }

  /** The type with this name. Throws if there is none: names come from the ontology itself. */
  type(name: string): T {
    const type = this.byName.get(name);
    if (!type) throw new Error(`the ontology has no type ${name}`);
    return type;
  }

  property(type: string, name: string): Property {
    const property = (this.type(type).properties as Readonly<Record<string, Property>>)[name];
    if (!property) throw new Error(`the ontology has no property ${type}.${name}`);
    return property;
  }

  /** A relation seen from `type`, with the roles and qualifiers declared in its stored direction. */
  relation(type: string, name: string): Relation {
    const relation = (this.type(type).relations as Readonly<Record<string, Relation>>)[name];
    if (!relation) throw new Error(`the ontology has no relation ${type}.${name}`);
    if (relation.forward) return relation;
    const { roles, qualifiers } = this.relation(relation.to, relation.inverse);
    return { ...relation, ...(roles && { roles }), ...(qualifiers && { qualifiers }) };
  }
}

/** The roles of all relations as one list; a role of several lists gets all its descriptions. */
function allRoles(lists: readonly Qualifier[]): Choices {
  const meanings = new Map<string, Set<string>>();
  for (const [role, meaning] of lists.flatMap(({ values }) => Object.entries(values))) {
    meanings.set(role, (meanings.get(role) ?? new Set()).add(meaning));
  }
  const values = Object.fromEntries([...meanings].map(([role, each]) => [role, [...each].join(' Or: ')]));
  return {
    name: 'Role',
    description: 'What one end of a link is to the other. Each relation has some of these.',
    values,
  };
}

/** Makes an ontology of its types; compiles only if every relation has its inverse. */
export function defineOntology<const T extends Types>(types: T & Paired<T>): Ontology<T[keyof T]> {
  return new Ontology(Object.values(types as Types) as T[keyof T][]);
}
