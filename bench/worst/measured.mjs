import { join } from 'node:path';
import { execute, Kind, parse } from 'graphql';
import { median } from '../figures.mjs';

/** @typedef {{ readonly name: string, readonly query: string, readonly variables?: Readonly<Record<string, unknown>> }} Asked */

/** The schema and the facts of a project, with what queries cost there and how long they take, without a server. */
export class Measured {
  /** @param {string} root */
  static async of(root) {
    const from = (/** @type {string} */ path) => import(join(root, 'dist', path));
    const [{ schema }, { load }, { measure }, { DEFAULTS: settings }] = await Promise.all([
      from('schema/index.js'),
      from('src/server/loaded.js'),
      from('src/server/limits/measure.js'),
      from('src/server/settings.js'),
    ]);
    return new Measured(schema, load(join(root, 'fixtures')), measure, settings);
  }

  /** @param {import('graphql').GraphQLSchema} schema @param {any} loaded @param {any} measure @param {any} settings */
  constructor(schema, loaded, measure, settings) {
    this.schema = schema;
    this.settings = settings;
    this.loaded = loaded;
    this.measure = measure;
  }

  /** What a query costs; undefined where it is refused. @param {Asked} asked */
  allowedCost({ query, variables = {} }) {
    const { cost, errors } = this.#costOf(parse(query), variables);
    return errors.length === 0 && cost <= this.settings.MAX_COST ? cost : undefined;
  }

  /** The median of so many runs, of all that is done for a query between its text and that of its answer. @param {Asked} asked @param {number} rounds */
  async time({ query, variables = {} }, rounds) {
    const times = [];
    let cost = 0;
    for (let round = 0; round < rounds; round++) {
      const before = process.cpuUsage();
      const document = parse(query);
      ({ cost } = this.#costOf(document, variables));
      const result = await execute({
        schema: this.schema,
        document,
        variableValues: variables,
        contextValue: { loaders: this.loaded.loaders() },
      });
      JSON.stringify(result);
      const { user, system } = process.cpuUsage(before);
      times.push(user + system);
      // What is refused while it runs, as paths that lead too far are, has taken its time too.
      const error = result.errors?.find(({ extensions }) => extensions.code === undefined);
      if (error) throw error;
    }
    return { cost, microseconds: median(times) };
  }

  /** @param {import('graphql').DocumentNode} document @param {object} variables */
  #costOf(document, variables) {
    const operation = document.definitions.find(({ kind }) => kind === Kind.OPERATION_DEFINITION);
    const fragments = new Map(
      document.definitions.flatMap((node) => (node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node]] : [])),
    );
    const context = { loaders: this.loaded.loaders() };
    const { size, errors } = this.measure(
      { schema: this.schema, operation, fragments, variables, context },
      this.settings,
    );
    return { cost: Math.ceil(size.cost), errors };
  }
}
