import { median } from '../figures.mjs';
import { postFor } from './client.mjs';

/** In milliseconds: how long a row warms up, and how long a round of it lasts. */
const WARM_UP = 400;
const ROUND = 60;

/** @typedef {import('./workers.mjs').Worker} Worker */

/** A row asked of every size in turn, in rounds. */
export class Run {
  /** @type {Map<Worker, import('./report.mjs').Answered>} */
  #answered = new Map();

  /**
   * @param {import('./rows.mjs').Row} row
   * @param {readonly Worker[]} workers
   */
  constructor(row, workers) {
    this.row = row;
    this.workers = workers;
  }

  get name() {
    return this.row.name;
  }

  get sizes() {
    return [...this.#answered.values()];
  }

  async prepare() {
    for (const worker of this.workers) {
      this.#answered.set(worker, {
        ...(await worker.ask('prepare', { name: this.row.name })),
        batches: [],
        rounds: [],
      });
      await this.timed(worker, WARM_UP);
    }
  }

  /** One round; the sizes in turn, the first one now this one, now that. @param {number} number */
  async round(number) {
    for (const worker of number % 2 === 0 ? this.workers : [...this.workers].reverse()) {
      const batches = await this.timed(worker, ROUND);
      this.#answered.get(worker)?.batches.push(...batches);
      this.#answered.get(worker)?.rounds.push(median(batches));
    }
  }

  /**
   * @param {Worker} worker
   * @param {number} milliseconds
   * @returns {Promise<number[]>}
   */
  timed(worker, milliseconds) {
    return worker.ask('run', { name: this.row.name, milliseconds });
  }
}

/** The same over HTTP: how long the client waits. */
export class HttpRun extends Run {
  /** @type {Map<Worker, { port: number, variants: readonly object[] }>} */
  #served = new Map();

  /** @override */
  get name() {
    return `over HTTP: ${super.name}`;
  }

  /** @override */
  async prepare() {
    for (const worker of this.workers) {
      const port = await worker.ask('serve');
      this.#served.set(worker, { port, variants: await worker.ask('variables', { name: this.row.name }) });
    }
    await super.prepare();
  }

  /** @override @param {Worker} worker @param {number} milliseconds */
  async timed(worker, milliseconds) {
    const { port, variants } = /** @type {{ port: number, variants: readonly object[] }} */ (this.#served.get(worker));
    return postFor(port, this.row.query, variants, milliseconds);
  }
}
