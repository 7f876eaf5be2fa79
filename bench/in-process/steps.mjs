import { execute, parse, validate } from 'graphql';
import { NONCE, workloads } from '../workloads/index.mjs';
import { nonce } from '../workloads/request.mjs';

/** @typedef {'parse' | 'validate' | 'execute' | 'stringify'} Step */

/** What graphql does for an answer, in its order. @type {readonly Step[]} */
export const STEPS = ['parse', 'validate', 'execute', 'stringify'];

/** The clock is looked at after so many runs, so that looking costs nothing. */
const MOST_AT_ONCE = 64;

/** A workload of which each step can be run by itself, with what the steps before it made. */
export class Steps {
  #next = 0;
  #query;
  #document;
  /** @type {import('graphql').ExecutionResult} */
  #result = {};

  /**
   * @param {string} name of a workload
   * @param {Awaited<ReturnType<typeof import('../servers/resolvers.mjs').resolversOf>>} resolvers
   */
  constructor(name, resolvers) {
    const workload = workloads.find((one) => one.name === name);
    if (!workload) throw new Error(`there is no workload ${name}`);
    this.workload = workload;
    this.resolvers = resolvers;
    this.#query = workload.query.replaceAll(NONCE, nonce(0));
    this.#document = parse(this.#query);
  }

  /** How large the answer is. Throws where it is none. */
  async described() {
    const [problem] = validate(this.resolvers.schema, this.#document);
    if (problem) throw problem;
    this.#result = await this.#execute();
    if (this.#result.errors?.[0]) throw this.#result.errors[0];
    return { fields: fieldsIn(this.#result.data), bytes: Buffer.byteLength(JSON.stringify(this.#result)) };
  }

  /** Runs a step for so many milliseconds and gives the microseconds of processor time of each. @param {Step} step @param {number} milliseconds */
  async run(step, milliseconds) {
    const go = this.#goes[step];
    const end = performance.now() + milliseconds;
    const before = process.cpuUsage();
    let runs = 0;
    for (let batch = 1; performance.now() < end; batch = Math.min(batch * 2, MOST_AT_ONCE)) {
      for (let run = 0; run < batch; run++) await go();
      runs += batch;
    }
    const { user, system } = process.cpuUsage(before);
    return (user + system) / runs;
  }

  /** @type {Readonly<Record<Step, () => unknown>>} */
  #goes = {
    parse: () => parse(this.#query),
    validate: () => validate(this.resolvers.schema, this.#document),
    execute: () => this.#execute(),
    stringify: () => JSON.stringify(this.#result),
  };

  /** As a server does it, each time with variables that are new. */
  #execute() {
    return execute({
      schema: this.resolvers.schema,
      document: this.#document,
      variableValues: { ...this.workload.variables, nonce: nonce(this.#next++) },
      contextValue: this.resolvers.contextValue(),
    });
  }
}

/** @param {unknown} data @returns {number} */
function fieldsIn(data) {
  if (typeof data !== 'object' || data === null) return 0;
  const inside = Object.values(data).reduce((sum, part) => sum + fieldsIn(part), 0);
  return Array.isArray(data) ? inside : inside + Object.keys(data).length;
}
