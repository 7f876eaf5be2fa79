import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { Asked } from '../processes/asked.mjs';

const WORKER = fileURLToPath(new URL('worker.mjs', import.meta.url));

/** A process with a graph of one size. */
export class Worker extends Asked {
  /**
   * @param {number} nodes
   * @param {{ heap: number, profile?: string }} options heap in megabytes
   */
  constructor(nodes, { heap, profile }) {
    const profiling = profile ? ['--cpu-prof', `--cpu-prof-dir=${profile}`, '--cpu-prof-interval=500'] : [];
    const execArgv = ['--expose-gc', `--max-old-space-size=${heap}`, ...profiling];
    super(fork(WORKER, { serialization: 'advanced', execArgv }), `the process with ${nodes} nodes`);
    this.nodes = nodes;
  }
}
