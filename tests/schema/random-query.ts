import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isRequiredArgument,
} from 'graphql';
import { ontology } from '../../src/ontology/index.js';

/** Random numbers that are the same for the same seed (mulberry32). */
export function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Random queries over all of a schema: fields under aliases, fragments of both kinds, nested lists, arguments with filters, orders and pages. */
export class RandomQueries {
  readonly #next: () => number;
  #aliases = 0;
  #fragments: string[] = [];

  /** @param slugs of things that there are, among others. */
  constructor(
    private readonly schema: GraphQLSchema,
    seed: number,
    private readonly slugs: readonly string[],
  ) {
    this.#next = random(seed);
  }

  query(levels: number): string {
    this.#aliases = 0;
    this.#fragments = [];
    const selection = this.#selection(this.schema.getQueryType() as GraphQLNamedType, levels);
    return [`query ${selection}`, ...this.#fragments].join('\n');
  }

  #selection(type: GraphQLNamedType, levels: number): string {
    if (!('getFields' in type) || isInputObjectType(type)) return `{ __typename ${this.#narrowed(type, levels)} }`;
    const fields = Object.values(type.getFields()).filter((field) => levels > 0 || isLeafType(getNamedType(field.type)));
    const chosen = Array.from({ length: 1 + this.#below(4) }, () => this.#one(fields)).flatMap((field) => this.#field(type, field, levels));
    const body = ['__typename', ...chosen, this.#narrowed(type, levels)].join(' ');
    if (!this.#sometimes(0.15)) return `{ ${body} }`;
    const name = `F${this.#fragments.length}`;
    this.#fragments.push(`fragment ${name} on ${type.name} { ${body} }`);
    return `{ ...${name} ${this.#sometimes(0.3) ? `...${name}` : ''} }`;
  }

  /** Of what can be of several types, more of some of them. */
  #narrowed(type: GraphQLNamedType, levels: number): string {
    if (!isAbstractType(type) || levels < 1) return '';
    const possible = this.schema.getPossibleTypes(type);
    return Array.from({ length: this.#below(3) }, () => this.#one(possible))
      .map((one) => `... on ${one.name} ${this.#selection(one, levels - 1)}`)
      .join(' ');
  }

  #field(parent: GraphQLNamedType, field: GraphQLField<unknown, unknown>, levels: number): string[] {
    const args = field.args.flatMap((argument) => {
      if (isCursor(argument) || (!isRequiredArgument(argument) && !this.#sometimes(0.4))) return [];
      return [`${argument.name}: ${this.#argument(parent, argument)}`];
    });
    const given =
      args.length > 0 ? `(${args.filter((arg) => !arg.startsWith('last') || !args.some((a) => a.startsWith('first'))).join(', ')})` : '';
    const type = getNamedType(field.type);
    const below = isLeafType(type) ? '' : this.#selection(type, levels - 1);
    return [`a${this.#aliases++}: ${field.name}${given} ${below}`];
  }

  #argument(parent: GraphQLNamedType, { name, type }: GraphQLArgument): string {
    switch (name) {
      case 'property':
        return JSON.stringify(this.#one([...ontology.propertyNames]));
      case 'relation':
        return JSON.stringify(this.#one([...ontology.relationNames]));
      case 'relations':
        return `[${JSON.stringify(this.#one(ontology.stored).name)}]`;
      case 'query':
        return JSON.stringify([this.#one(WORDS), this.#one(WORDS)].join(' '));
      case 'ids':
        return `["${this.#one(['Institute', 'Office', 'Person'])}:${this.#one(this.slugs)}", "Institute:unicri"]`;
      case 'maxLength':
      case 'depth':
        return String(1 + this.#below(3));
      case 'first':
        return String(parent.name === 'Query' ? 1 + this.#below(30) : this.#below(12));
      default:
        return this.#value(type, 2);
    }
  }

  #value(given: GraphQLInputType, levels: number): string {
    const nullable = getNullableType(given);
    if (isListType(nullable)) {
      const length = levels > 0 ? 1 + this.#below(2) : 1;
      return `[${Array.from({ length }, () => this.#value(nullable.ofType, levels - 1)).join(', ')}]`;
    }
    const type = getNamedType(nullable);
    if (isEnumType(type)) return this.#one(type.getValues()).name;
    if (isInputObjectType(type)) {
      const fields = Object.values(type.getFields()).filter(
        (field) => levels > 0 || !isInputObjectType(getNamedType(field.type)) || getNamedType(field.type).name.endsWith('Filter'),
      );
      const chosen = type.isOneOf ? [this.#one(fields)] : [this.#one(fields), ...(this.#sometimes(0.3) ? [this.#one(fields)] : [])];
      const required = fields.filter((field) => isRequiredArgument(field as unknown as GraphQLArgument));
      const once = new Map([...chosen, ...required].map((field) => [field.name, field]));
      return `{ ${[...once.values()].map((field) => `${field.name}: ${this.#value(field.type, levels - 1)}`).join(', ')} }`;
    }
    switch (type.name) {
      case 'Int':
        return String(this.#below(20));
      case 'Float':
        return String(this.#below(50));
      case 'Boolean':
        return String(this.#sometimes(0.5));
      case 'PartialDate':
        return JSON.stringify(this.#one(['1989', '1990-05', '2000', '2000-05-01', '2020']));
      case 'URL':
        return '"http://metadata.un.org/sdg/16"';
      default:
        return JSON.stringify(this.#one([...this.slugs, ...WORDS]));
    }
  }

  #below(most: number): number {
    return Math.floor(this.#next() * most);
  }

  #sometimes(share: number): boolean {
    return this.#next() < share;
  }

  /** Of some that there are. */
  #one<T>(items: readonly T[]): T {
    return items[this.#below(items.length)] as T;
  }
}

const WORDS = ['crime', 'justice', 'a', 'Alpha', 'Genève', 'office', 'e', 'unicri', 'en', 'fr'];

const isCursor = ({ name }: GraphQLArgument) => name === 'after' || name === 'before';
