import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import type { Facts } from '../../src/fixtures/facts.js';
import { ontology } from '../../src/ontology/index.js';

/*
 * Queries of every shape that a schema allows, made along the schema itself: what is added to it is asked for without a word here.
 */

type Field = GraphQLField<unknown, unknown>;

/** What decides; when its numbers have run out they are 0, and what is still open is closed. */
export class Tape {
  #next = 0;
  constructor(private readonly numbers: readonly number[]) {}

  below(limit: number): number {
    return (this.numbers[this.#next++] ?? 0) % limit;
  }

  pick<T>(of: readonly T[]): T {
    return of[this.below(of.length)] as T;
  }
}

export interface RandomQuery {
  readonly text: string;
  /** The lists to which a cursor can be given: the alias under which they stand in the answer, and the variable. */
  readonly cursors: readonly { readonly alias: string; readonly variable: string }[];
}

/** What there is to be asked for. */
export interface Known {
  readonly ids: readonly string[];
  readonly slugs: (type: string) => readonly string[];
}

export function knownOf({ entities, claims, links }: Facts): Known {
  const byType = new Map(
    ontology.types.map(({ name }) => [
      name as string,
      entities.filter(({ type }) => type === name).map(({ slug }) => slug),
    ]),
  );
  return { ids: [...entities, ...claims, ...links].map(({ id }) => id), slugs: (type) => byType.get(type) ?? [] };
}

const DEEPEST = 9;
const DEEPEST_FILTER = 4;
const WORDS = [
  'alpha',
  'Gamma',
  'crime',
  'o',
  'terrorism centre',
  'äther lodz beta',
  'unicri',
  'united nations interregional',
];
const DATES = ['1989', '1990-05', '2000-05-01', '2010', '2022'];
const LANGUAGES = ['*', 'en', 'fr', 'zh'];
const PAGES = [2, 1, 3, 5, 20, 0, 50, 100];

export function randomQuery(schema: GraphQLSchema, tape: Tape, { ids, slugs }: Known): RandomQuery {
  const fragments: string[] = [];
  const cursors: { alias: string; variable: string }[] = [];
  let names = 0;
  const root = schema.getQueryType() as GraphQLNamedType;
  const selected = selection(root, 0);
  const declared = cursors.length > 0 ? `(${cursors.map(({ variable }) => `$${variable}: String`).join(', ')}) ` : '';
  return { text: `query ${declared}${[selected, ...fragments].join('\n')}`, cursors };

  function selection(type: GraphQLNamedType, depth: number): string {
    const parts = Array.from({ length: 1 + tape.below(depth === 0 ? 2 : 4) }, () => part(type, depth));
    return `{ ${parts.join(' ')} }`;
  }

  function part(type: GraphQLNamedType, depth: number): string {
    if (!isObjectType(type) && !isInterfaceType(type)) return '__typename';
    const fields: readonly Field[] = Object.values(type.getFields());
    const leaves = fields.filter((field) => isLeafType(getNamedType(field.type)));
    const inner = fields.filter((field) => isCompositeType(getNamedType(field.type)));
    // Deep before wide; what is in no list of any kind is found as often as what is.
    const way = depth >= DEEPEST ? 0 : tape.below(8);
    if (way >= 6 && depth > 0) return fragment(type, depth);
    const among = way >= 2 && inner.length > 0 ? inner : leaves.length > 0 ? leaves : depth < DEEPEST ? inner : [];
    return among.length === 0 || (way === 1 && tape.below(4) === 3) ? '__typename' : field(tape.pick(among), depth);
  }

  function fragment(type: GraphQLNamedType, depth: number): string {
    const wider = isObjectType(type) || isInterfaceType(type) ? type.getInterfaces() : [];
    const narrower = isAbstractType(type) ? schema.getPossibleTypes(type) : [];
    const on = tape.pick([type, ...narrower, ...wider]);
    const inside = selection(on, depth + 1);
    switch (tape.below(3)) {
      case 0:
        return `... on ${on.name} ${inside}`;
      case 1:
        return on === type ? `... ${inside}` : `... on ${on.name} ${inside}`;
      default: {
        const name = `F${++names}`;
        fragments.push(`fragment ${name} on ${on.name} ${inside}`);
        // The same twice is merged, and counted twice.
        return tape.below(4) === 3 ? `...${name} ...${name}` : `...${name}`;
      }
    }
  }

  function field(declared: Field, depth: number): string {
    const of = getNamedType(declared.type);
    const alias = `a${++names}`;
    const given = argumentsOf(declared, of, alias);
    const own =
      given === '' && isLeafType(of) && isAlikeEverywhere(schema, declared)
        ? declared.name
        : `${alias}: ${declared.name}`;
    return `${own}${given}${isCompositeType(of) ? ` ${selection(of, depth + 1)}` : ''}`;
  }

  function argumentsOf({ name: on, args }: Field, of: GraphQLNamedType, alias: string): string {
    let paged = false;
    const given = args.flatMap((argument): string[] => {
      const { name, type } = argument;
      if (!isNonNullType(type) && tape.below(name === 'first' || name === 'asOf' ? 3 : 2) === 0) return [];
      if (name === 'after' || name === 'before') {
        if (cursors.some((other) => other.alias === alias)) return [];
        const variable = `c${++names}`;
        cursors.push({ alias, variable });
        return [`${name}: $${variable}`];
      }
      if (name === 'last' && paged) return [];
      paged ||= name === 'first';
      return [`${name}: ${written(argument, on, of)}`];
    });
    return given.length > 0 ? `(${given.join(', ')})` : '';
  }

  /** What an argument can be beyond what its type says. */
  function written({ name, type }: GraphQLArgument, on: string, of: GraphQLNamedType): string {
    const text = (values: Iterable<string>) => JSON.stringify(tape.pick([...values, 'unknown']));
    switch (name) {
      case 'slug':
        return text(slugs(of.name));
      case 'framework':
      case 'source':
        return text(slugs(name === 'source' ? 'Source' : 'Framework'));
      case 'property':
        return JSON.stringify(tape.pick([...ontology.propertyNames]));
      case 'relation':
      case 'relations': {
        const some = [...ontology.relationNames];
        return name === 'relation'
          ? JSON.stringify(tape.pick(some))
          : JSON.stringify([tape.pick(some), tape.pick(some)]);
      }
      case 'role':
        return tape.pick(
          Object.keys(
            ontology.stored.find(({ name: own, relation }) => own === on && relation.roles)?.relation.roles?.values ?? {
              HOST: '',
            },
          ),
        );
      case 'language':
        return JSON.stringify(tape.pick(LANGUAGES));
      case 'ids':
        return `[${Array.from({ length: 1 + tape.below(6) }, () => text(ids)).join(', ')}]`;
      case 'maxLength':
        return String(1 + tape.below(5));
      case 'depth':
        return String(1 + tape.below(4));
      case 'first':
      case 'last':
        return String(
          on === 'neighbourhood' ? 1 + tape.below(200) : Math.min(tape.pick(PAGES), on === 'paths' ? 50 : 100),
        );
      default:
        return input(type, of, 0);
    }
  }

  function input(type: GraphQLInputType, of: GraphQLNamedType, depth: number): string {
    if (isNonNullType(type)) return input(type.ofType, of, depth);
    if (isListType(type))
      return `[${Array.from({ length: 1 + tape.below(3) }, () => input(type.ofType, of, depth)).join(', ')}]`;
    if (isEnumType(type)) return tape.pick(type.getValues()).name;
    if (isInputObjectType(type)) {
      if (depth >= DEEPEST_FILTER) return type.isOneOf ? '{ id: "unknown" }' : '{}';
      const fields = Object.values(type.getFields());
      const required = fields.filter((one) => isNonNullType(one.type));
      const some = type.isOneOf
        ? [tape.pick(fields)]
        : [...required, ...Array.from({ length: tape.below(3) }, () => tape.pick(fields))];
      const parts = [...new Set(some)].map(
        (one) => `${one.name}: ${type.isOneOf ? referenceBy(one.name) : input(one.type, of, depth + 1)}`,
      );
      return `{ ${parts.join(', ')} }`;
    }
    switch (type.name) {
      case 'Int':
        return String(tape.below(20));
      case 'Float':
        return String(tape.below(90) / 2);
      case 'Boolean':
        return String(tape.below(2) === 0);
      case 'PartialDate':
        return JSON.stringify(tape.pick(DATES));
      case 'ID':
        return JSON.stringify(tape.pick(ids));
      default:
        return JSON.stringify(tape.pick([...WORDS, ...slugs(of.name)]));
    }
  }

  function referenceBy(name: string): string {
    const type = ontology.types.find(({ singular }) => singular === name);
    if (!type)
      return JSON.stringify(
        name === 'uri' ? `https://world.example/${tape.pick(ids)}` : tape.pick([...ids, 'unknown']),
      );
    const slug = tape.pick([...slugs(type.name), 'unknown']);
    return type.key ? String(Number(slug) || 0) : JSON.stringify(slug);
  }
}

/** Whether a field can stand without an alias beside any other of its name: they are merged. */
function isAlikeEverywhere(schema: GraphQLSchema, { name, args, type }: Field): boolean {
  if (args.length > 0) return false;
  const others = Object.values(schema.getTypeMap()).flatMap((on) =>
    isObjectType(on) ? [on.getFields()[name]?.type] : [],
  );
  return others.every((other: GraphQLOutputType | undefined) => other === undefined || String(other) === String(type));
}
