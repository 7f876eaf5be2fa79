import fc from 'fast-check';
import { execute, type GraphQLSchema, getNamedType, getNullableType, isListType, isObjectType, Kind, parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { type Context, schema } from '../../schema/index.js';
import type { Facts } from '../../src/fixtures/facts.js';
import { readFixtures } from '../../src/fixtures/index.js';
import { buildGraph } from '../../src/graph/index.js';
import { fixturesFolder } from '../../src/installation.js';
import { createLoaders, MemoryStore } from '../../src/loaders/index.js';
import { measure } from '../../src/server/limits/measure.js';
import { DEFAULTS } from '../../src/server/settings.js';
import { randomFacts } from '../graph/random-world.js';
import { RandomQueries } from './random-query.js';

const LEVELS = 5;
/** Answers that are larger say nothing that smaller ones do not, and take long. */
const LARGEST = 20_000;

/** What a query can cost; undefined where its input is wrong. */
function costOf(query: string, contextValue: Context): number | undefined {
  const { definitions } = parse(query);
  const operation = definitions.find((node) => node.kind === Kind.OPERATION_DEFINITION);
  const fragments = new Map(definitions.flatMap((node) => (node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node]] : [])));
  if (!operation) throw new Error('no operation');
  const { size, errors } = measure({ schema, operation, fragments, variables: {}, context: contextValue }, DEFAULTS);
  return errors.length === 0 ? size.cost : undefined;
}

/** How many fields an answer has; each value of a list is one too. */
function fieldsIn(value: unknown): number {
  if (Array.isArray(value)) return value.reduce((sum: number, item) => sum + (typeof item === 'object' ? fieldsIn(item) : 1), 0);
  if (typeof value !== 'object' || value === null) return 0;
  return Object.values(value).reduce((sum: number, field) => sum + 1 + fieldsIn(field), 0);
}

function factsOf(folder: string): Facts {
  const { facts } = readFixtures(folder);
  if (!facts) throw new Error('the facts have problems');
  return facts;
}

const contextOf = (facts: Facts): Context => ({ loaders: createLoaders(new MemoryStore(buildGraph(facts))) });

/** Asks so many random queries; gives how many of them had an answer to compare. */
async function ask(context: Context, facts: Facts, seed: number, times: number): Promise<number> {
  const queries = new RandomQueries(
    schema,
    seed,
    facts.entities.map(({ slug }) => slug),
  );
  let compared = 0;
  for (let time = 0; time < times; time++) {
    const query = queries.query(LEVELS);
    expect(validate(schema, parse(query)), query).toEqual([]);
    const cost = costOf(query, context);
    if (cost === undefined || cost > LARGEST) continue;
    const { data } = await execute({ schema, document: parse(query), contextValue: context });
    expect(fieldsIn(data), query).toBeLessThanOrEqual(cost);
    compared++;
  }
  return compared;
}

describe('no answer has more fields than its query costs', () => {
  it('of random graphs', async () => {
    let compared = 0;
    await fc.assert(
      fc.asyncProperty(randomFacts, fc.integer(), async (facts, seed) => {
        compared += await ask(contextOf(facts), facts, seed, 20);
      }),
      { numRuns: 60, seed: 1 },
    );
    expect(compared).toBeGreaterThan(500);
  });

  it('of the facts of the package', async () => {
    const facts = factsOf(fixturesFolder);
    expect(await ask(contextOf(facts), facts, 2, 600)).toBeGreaterThan(200);
  });
});

describe('every list of the schema says how long it can be', () => {
  const lists = listsOf(schema);
  const { loaders } = contextOf(factsOf(fixturesFolder));

  it('of which there are many', () => expect(lists.length).toBeGreaterThan(100));

  it.each(lists)('%s', (_, type, name) => {
    const field = type.getFields()[name];
    if (field?.extensions.complexity !== undefined) return;
    // Else the fields that lead to its type say it.
    const leading = Object.values(schema.getTypeMap()).flatMap((from) =>
      isObjectType(from) ? Object.values(from.getFields()).filter((one) => getNamedType(one.type) === type) : [],
    );
    expect(leading.length).toBeGreaterThan(0);
    for (const lead of leading) {
      const { complexity } = lead.extensions as { complexity?: (args: object, context: Context, field: unknown) => unknown };
      expect(complexity?.({ first: 5, maxLength: 3, depth: 1, query: 'x' }, { loaders }, lead)).toMatchObject({
        lists: { [name]: expect.any(Number) },
      });
    }
  });
});

function listsOf({ getTypeMap }: GraphQLSchema) {
  return Object.values(getTypeMap.call(schema)).flatMap((type) =>
    isObjectType(type) && !type.name.startsWith('__')
      ? Object.values(type.getFields()).flatMap((field) =>
          isListType(getNullableType(field.type)) ? [[`${type.name}.${field.name}`, type, field.name] as const] : [],
        )
      : [],
  );
}
