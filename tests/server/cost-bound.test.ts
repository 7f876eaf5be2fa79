import fc from 'fast-check';
import {
  type ExecutionResult,
  execute,
  type GraphQLEnumType,
  type GraphQLField,
  type GraphQLObjectType,
  getNamedType,
  isIntrospectionType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  parse,
  validate,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { schema } from '../../schema/index.js';
import type { Evidence, Facts, Statement } from '../../src/fixtures/facts.js';
import { readFixtures } from '../../src/fixtures/index.js';
import { buildGraph } from '../../src/graph/index.js';
import { fixturesFolder } from '../../src/installation.js';
import { createLoaders, MemoryStore } from '../../src/loaders/index.js';
import { ontology } from '../../src/ontology/index.js';
import { measure } from '../../src/server/limits/measure.js';
import { DEFAULTS } from '../../src/server/settings.js';
import { randomGraph } from '../graph/random-graph.js';
import { randomFacts } from '../graph/random-world.js';
import { knownOf, randomQuery, Tape } from './random-query.js';

/** How many fields an answer has: those of objects, each value of a list, each null. */
const fieldsIn = (value: unknown): number =>
  Array.isArray(value)
    ? value.reduce<number>((sum, item) => sum + (isObject(item) ? fieldsIn(item) : 1), 0)
    : isObject(value)
      ? Object.values(value).reduce((sum: number, field) => sum + 1 + fieldsIn(field), 0)
      : 0;
const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** What is dearer is not run. */
const MOST = 20_000;

type Variables = Record<string, unknown>;

interface Answered {
  readonly cost: number;
  readonly answer: ExecutionResult;
}

/** The cost of a query before it runs, and then the fields that it answers; undefined where it would be refused. */
class Answering {
  readonly known;
  readonly disputes: readonly string[];
  readonly #contextValue;

  constructor(facts: Facts) {
    const graph = buildGraph(facts);
    this.known = knownOf(facts);
    this.disputes = graph.disputes.map(({ id }) => id);
    this.#contextValue = { loaders: createLoaders(new MemoryStore(graph)) };
  }

  async ask(text: string, variables: Variables = {}): Promise<Answered | undefined> {
    const document = parse(text);
    const invalid = validate(schema, document);
    if (invalid[0]) throw new Error(`${invalid[0].message}\n${text}`);
    const [operation] = document.definitions as [OperationDefinitionNode];
    const fragments = new Map(
      document.definitions.flatMap((node) =>
        node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node] as const] : [],
      ),
    );
    const { size, errors } = measure(
      { schema, operation, fragments, variables, context: this.#contextValue },
      DEFAULTS,
    );
    if (errors.length > 0 || size.cost > MOST) return undefined;
    const answer = await execute({ schema, document, variableValues: variables, contextValue: this.#contextValue });
    return { cost: size.cost, answer };
  }
}

/** With several pieces of evidence for some statements, and reasons for what is not there. */
const enriched = (facts: Facts): Facts => {
  const sources = facts.entities.filter(({ type }) => type === ontology.source).map(({ slug }) => slug);
  const resting = <S extends Statement>(one: S, index: number): S => ({
    ...one,
    evidence: [
      ...one.evidence,
      ...sources.slice(0, index % 4).map((source): Evidence => ({ source, section: 'lead', paragraph: 1 })),
    ],
  });
  return {
    ...facts,
    entities: facts.entities.map((entity, index) => {
      const { properties, editorial } = ontology.type(entity.type);
      const missing = editorial
        ? []
        : Object.keys(properties)
            .slice(0, index % 5)
            .map((field) => ({ field, reason: 'UNKNOWN' }));
      return { ...entity, missing, ...(index % 3 === 0 && { description: 'alpha crime, a United Nations centre' }) };
    }),
    claims: facts.claims.map(resting),
    links: facts.links.map(resting),
  };
};

/** The first cursor under a name anywhere in an answer. */
function cursorUnder(alias: string, value: unknown): string | undefined {
  if (!isObject(value)) return undefined;
  for (const [name, inner] of Object.entries(value)) {
    const cursor = name === alias ? CURSOR.exec(JSON.stringify(inner))?.[1] : cursorUnder(alias, inner);
    if (cursor !== undefined) return cursor;
  }
  return undefined;
}
const CURSOR = /"(?:cursor|startCursor|endCursor|a\d+)":"([\w-]{12,})"/;

/** Asks a query, and once more with the cursors of its own answer. Gives how often it was answered. */
async function holds(answering: Answering, numbers: readonly number[]): Promise<number> {
  const { text, cursors } = randomQuery(schema, new Tape(numbers), answering.known);
  const first = await answering.ask(text);
  if (!first) return 0;
  expect(fieldsIn(first.answer.data), text).toBeLessThanOrEqual(first.cost);
  const given = cursors.flatMap(({ alias, variable }) => {
    const cursor = cursorUnder(alias, first.answer.data);
    return cursor === undefined ? [] : [[variable, cursor] as const];
  });
  const second = given.length > 0 ? await answering.ask(text, Object.fromEntries(given)) : undefined;
  if (second) expect(fieldsIn(second.answer.data), text).toBeLessThanOrEqual(second.cost);
  return first.answer.data ? 1 : 0;
}

const tape = fc.array(fc.nat({ max: 2 ** 20 }), { minLength: 400, maxLength: 400 });

const graphs = (of: fc.Arbitrary<Facts>, count: number, seed: number) => () =>
  fc.sample(of, { numRuns: count, seed }).map(enriched);

function packageFacts(): Facts {
  const reading = readFixtures(fixturesFolder);
  if (!reading.facts) throw new Error('the facts of the package have problems');
  return reading.facts;
}

describe('the cost of a query is no less than the fields of its answer', () => {
  it.each<[of: string, graphs: () => readonly Facts[], queries: number]>([
    ['graphs of everything that can be said', graphs(randomGraph, 8, 1), 20],
    ['small worlds', graphs(randomFacts, 8, 2), 10],
    ['the facts of the package', () => [packageFacts()], 120],
  ])('of %s', async (_, made, queries) => {
    let [asked, answered] = [0, 0];
    for (const [index, facts] of made().entries()) {
      const answering = new Answering(facts);
      for (const numbers of fc.sample(tape, { numRuns: queries, seed: index })) {
        asked++;
        answered += await holds(answering, numbers);
      }
    }
    // The others are too dear, or wrong in a way that only the graph can tell.
    expect(answered).toBeGreaterThan(asked / 2);
  });
});

/** Each list by itself and nothing else, so that a bound that is one too small shows. */
function* eachList(facts: Facts, disputes: readonly string[]): Generator<string> {
  const things = [
    ...facts.entities.map(({ id, type }) => [id, type] as const),
    ...facts.claims.map(({ id }) => [id, 'Claim'] as const),
    ...facts.links.map(({ id }) => [id, 'Link'] as const),
    ...disputes.map((id) => [id, 'Dispute'] as const),
  ];
  for (const [id, type] of things)
    for (const list of listsOn(type)) yield `{ node(id: ${JSON.stringify(id)}) { ... on ${type} { ${list} } } }`;
  for (const list of listsOn('Query')) yield `{ ${list} }`;
  for (const { plural, name } of ontology.types) {
    for (const { name: by } of (schema.getType(`${name}Facet`) as GraphQLEnumType).getValues())
      for (const asOf of ['', ', asOf: "1990"', ', asOf: "2022"'])
        yield `{ ${plural}(first: 0${asOf}) { facets(by: ${by}) { value } } }`;
  }
  for (const words of ['alpha', 'crime', 'page'])
    yield `{ search(query: "${words}", first: 1) { edges { matched { text } } } }`;
}

/** The lists of a type, and the first page of its connections, where nothing has to be given. */
const listsOn = (name: string): readonly string[] =>
  Object.values((schema.getType(name) as GraphQLObjectType).getFields()).flatMap(({ name, type, args }) => {
    const of = getNamedType(type);
    if (args.some((argument) => isNonNullType(argument.type))) return [];
    if (isListType(isNonNullType(type) ? type.ofType : type)) return [isLeafType(of) ? name : `${name} { __typename }`];
    return of.name.endsWith('Connection')
      ? [`${name}(first: 100) { nodes { __typename } }`, `${name}(last: 100) { edges { cursor } }`]
      : [];
  });

describe('the cost of a list is no less than its values', () => {
  it.each<[of: string, facts: () => readonly Facts[]]>([
    ['graphs of everything that can be said', graphs(randomGraph, 4, 3)],
    ['the facts of the package', () => [packageFacts()]],
  ])('of %s', async (_, made) => {
    for (const facts of made()) {
      const answering = new Answering(facts);
      for (const text of eachList(facts, answering.disputes)) {
        const { cost, answer } = (await answering.ask(text)) as Answered;
        expect(answer.errors, text).toBeUndefined();
        expect(fieldsIn(answer.data), text).toBeLessThanOrEqual(cost);
      }
    }
  });
});

describe('every list of the schema', () => {
  const types = Object.values(schema.getTypeMap()).filter(
    (type) => isObjectType(type) && !isIntrospectionType(type),
  ) as GraphQLObjectType[];
  const fields = types.flatMap((type) => Object.values(type.getFields()).map((field) => ({ type, field })));
  const lists = fields.filter(({ field: { type } }) => isListType(isNonNullType(type) ? type.ofType : type));
  const loaders = createLoaders(new MemoryStore(buildGraph(packageFacts())));

  it.each(lists.map(({ type, field }) => [`${type.name}.${field.name}`, type, field] as const))(
    '%s says how long it can be',
    (_, type, field) => {
      if (declares(field)) return;
      const parents = fields.filter((parent) => getNamedType(parent.field.type) === type).map((parent) => parent.field);
      expect(parents.length).toBeGreaterThan(0);
      // Where a list says nothing, each field that leads to it says it by its name.
      for (const parent of parents) expect(listsOf(parent), `${parent.name} has a list`).toHaveProperty(field.name);
    },
  );

  /** Whether it has a cost of its own, which is not the one that Pothos gives to all. */
  function declares({ extensions: { complexity } }: Field): boolean {
    const { field, multiplier } = (complexity ?? {}) as { field?: number; multiplier?: number };
    return complexity !== undefined && !(field === 1 && multiplier === 1) && complexity !== 1;
  }

  function listsOf(field: Field): object {
    const { complexity } = field.extensions as {
      complexity?: (args: object, context: object, field: Field) => { lists?: object };
    };
    const args = Object.fromEntries(
      field.args.map(({ name, defaultValue }) => [name, defaultValue ?? (name === 'query' ? 'a' : undefined)]),
    );
    return (typeof complexity === 'function' ? complexity(args, { loaders }, field).lists : undefined) ?? {};
  }
});

type Field = GraphQLField<unknown, unknown>;
