import { execute, Kind, parse, validate } from 'graphql';
import { median } from '../figures.mjs';

/**
 * @typedef {object} Question
 * @property {string} query
 * @property {Readonly<Record<string, unknown>>} variables
 */

/** Questions asked as a server asks them: parsed, validated, measured, executed and written; each time as nobody has asked them yet. */
export class Asked {
  #nonce = 0;

  /**
   * @param {import('graphql').GraphQLSchema} schema
   * @param {object} contextValue
   * @param {(asked: object) => unknown} measure
   * @param {typeof globalThis.fetch} fetch of a server with all its limits
   */
  constructor(schema, contextValue, measure, fetch) {
    this.schema = schema;
    this.contextValue = contextValue;
    this.measure = measure;
    this.fetch = fetch;
  }

  /** What it costs; undefined where the server refuses it. @param {Question} question @returns {Promise<number | undefined>} */
  async cost(question) {
    const response = await this.fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-query-cost': '1' },
      body: JSON.stringify(this.#anew(question)),
    });
    const { errors, extensions } = await response.json();
    if (errors && errors[0].extensions.code !== 'QUERY_TOO_COMPLEX') throw new Error(errors[0].message);
    return extensions?.cost.cost;
  }

  /** The median of its processor time, in microseconds. @param {Question} question @param {number} rounds */
  async measured(question, rounds) {
    const taken = [];
    for (let round = -2; round < rounds; round++) {
      const asked = this.#anew(question);
      const before = process.cpuUsage();
      await this.#answer(asked);
      const { user, system } = process.cpuUsage(before);
      if (round >= 0) taken.push(user + system);
    }
    return median(taken);
  }

  /** @param {Question} question */
  async #answer({ query, variables }) {
    const { schema, contextValue } = this;
    const document = parse(query);
    const [invalid] = validate(schema, document);
    if (invalid) throw invalid;
    const operation = document.definitions.find(({ kind }) => kind === Kind.OPERATION_DEFINITION);
    const fragments = new Map(
      document.definitions.flatMap((node) => (node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node]] : [])),
    );
    this.measure({ schema, operation, fragments, variables, context: contextValue });
    const answer = await execute({ schema, document, variableValues: variables, contextValue });
    if (answer.errors?.[0]) throw answer.errors[0];
    return JSON.stringify(answer);
  }

  /** @param {Question} question @returns {Question} */
  #anew(question) {
    const nonce = this.#nonce++;
    return JSON.parse(
      JSON.stringify(question)
        .replaceAll('NONCE', `n${nonce}`)
        .replaceAll('YEAR', String(1900 + (nonce % 120))),
    );
  }
}
