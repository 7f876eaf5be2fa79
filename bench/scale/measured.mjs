import { execute, parse, validate } from 'graphql';
import { schema } from '../../dist/schema/index.js';

/** Runs of a row are timed together until they take this long, so that the clock's resolution does not matter. In microseconds. */
const SHORTEST_BATCH = 2_000;

/** A row over one graph: a parsed and validated document, and what it is asked with in turn. */
export class Measured {
  #next = 0;
  #perBatch = 1;

  /**
   * @param {import('./rows.mjs').Row} row
   * @param {import('./built.mjs').Built} built
   */
  constructor(row, built) {
    this.row = row;
    this.loaders = built.loaders;
    this.store = built.store;
    this.document = parse(row.query);
    const [problem] = validate(schema, this.document);
    if (problem) throw problem;
    this.variants = row.chosen(built);
  }

  /** What a run brings back and on how many entities it tries filters; for what was asked before, when it is asked again. */
  async described() {
    if (this.variants.length === 0) return { items: Number.NaN, tried: Number.NaN };
    if (!this.row.fresh) await this.#all();
    const before = this.store.tried;
    const items = await this.#all();
    const runs = this.variants.length;
    return { items: items / runs, tried: (this.store.tried - before) / runs };
  }

  async #all() {
    let items = 0;
    for (let run = 0; run < this.variants.length; run++) {
      const { data, errors } = await this.#execute();
      if (errors?.[0]) throw errors[0];
      items += itemsIn(data);
    }
    return items;
  }

  /** Runs for so many milliseconds and gives the microseconds of processor time of a run in each batch. @param {number} milliseconds */
  async run(milliseconds) {
    if (this.variants.length === 0) return [];
    const batches = [];
    const end = performance.now() + milliseconds;
    while (performance.now() < end || batches.length === 0) {
      const start = process.cpuUsage();
      for (let run = 0; run < this.#perBatch; run++) await this.#execute();
      const { user, system } = process.cpuUsage(start);
      const took = user + system;
      if (took < SHORTEST_BATCH)
        this.#perBatch = Math.ceil((this.#perBatch * SHORTEST_BATCH * 1.5) / Math.max(took, 50));
      else batches.push(took / this.#perBatch);
    }
    return batches;
  }

  #execute() {
    const variables = this.variants[this.#next++ % this.variants.length];
    const nonce = this.row.fresh ? `none-${this.#next}` : 'none';
    return execute({
      schema,
      document: this.document,
      contextValue: { loaders: this.loaders },
      variableValues: { ...variables, nonce },
    });
  }
}

/** How many things an answer lists. @param {unknown} data @returns {number} */
function itemsIn(data) {
  if (typeof data !== 'object' || data === null) return 0;
  const inside = Object.values(data).reduce((sum, part) => sum + itemsIn(part), 0);
  return Array.isArray(data) ? inside + data.length : inside;
}
