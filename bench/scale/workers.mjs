import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const WORKER = fileURLToPath(new URL('worker.mjs', import.meta.url));

/** A process with a graph of one size. One question at a time. */
export class Worker {
  /**
   * @param {number} nodes
   * @param {{ heap: number, profile?: string }} options heap in megabytes
   */
  constructor(nodes, { heap, profile }) {
    this.nodes = nodes;
    const profiling = profile ? ['--cpu-prof', `--cpu-prof-dir=${profile}`, '--cpu-prof-interval=500'] : [];
    this.process = fork(WORKER, { serialization: 'advanced', execArgv: ['--expose-gc', `--max-old-space-size=${heap}`, ...profiling] });
  }

  /**
   * @param {string} what
   * @param {object} [more]
   * @returns {Promise<any>}
   */
  ask(what, more = {}) {
    return new Promise((resolve, reject) => {
      const died = (/** @type {number | null} */ code, /** @type {string | null} */ signal) =>
        reject(new Error(`the process with ${this.nodes} nodes ended (${signal ?? code})`));
      this.process.once('exit', died);
      this.process.once('message', (/** @type {{ answer?: unknown, error?: string }} */ { answer, error }) => {
        this.process.off('exit', died);
        if (error === undefined) resolve(answer);
        else reject(new Error(error));
      });
      this.process.send({ ask: what, ...more });
    });
  }

  end() {
    this.process.disconnect();
  }
}
