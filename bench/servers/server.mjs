import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { Asked } from '../processes/asked.mjs';
import { startNode } from '../processes/pin.mjs';

const PROBE = fileURLToPath(new URL('probe.mjs', import.meta.url));

/** A server has settled when it uses less than this much of the processor, in microseconds in so many milliseconds. */
const SETTLED = 1_000;
const LOOK = 20;
/** And is not waited for any longer than this, in milliseconds. */
const LONGEST_WAIT = 2_000;

/** A server that runs. */
export class Server extends Asked {
  /**
   * @param {import('./index.mjs').Described} described
   * @param {import('node:child_process').ChildProcess} child
   */
  constructor(described, child) {
    super(child, described.name);
    this.described = described;
    this.port = 0;
    /** What a reader of its figures should know. @type {string | undefined} */
    this.note = undefined;
  }

  /**
   * @param {import('./index.mjs').Described} described
   * @param {string | undefined} cpu
   */
  static async start(described, cpu) {
    return described.kind === 'this' ? startProduct(described, cpu) : startProgram(described, cpu);
  }

  /** @returns {Promise<{ cpu: number, peakBytes: number }>} */
  usage() {
    return this.ask('usage');
  }

  /** Waits until it has done what it does after its answers, as collecting garbage. */
  async settle() {
    const end = performance.now() + LONGEST_WAIT;
    for (let before = (await this.usage()).cpu; performance.now() < end; ) {
      await setTimeout(LOOK);
      const { cpu } = await this.usage();
      if (cpu - before < SETTLED) return;
      before = cpu;
    }
  }

  /** @param {string} address @param {RequestInit} [init] */
  fetch(address, init) {
    return fetch(`http://127.0.0.1:${this.port}${address}`, init);
  }
}

/** @param {import('./index.mjs').Described} described @param {string | undefined} cpu */
async function startProgram(described, cpu) {
  const child = startNode(cpu, [described.program, described.root]);
  child.stdout?.resume();
  const server = new Server(described, child);
  Object.assign(server, await server.ask('listening'));
  return server;
}

/** As it is shipped: its own command line, with the settings that it has by itself. @param {import('./index.mjs').Described} described @param {string | undefined} cpu */
async function startProduct(described, cpu) {
  const args = ['--import', PROBE, described.program, 'serve', '--port', '0', '--host', '127.0.0.1'];
  const child = startNode(cpu, args, { LOG_FORMAT: 'json', LOG_LEVEL: 'info', FIXTURES: '' });
  const server = new Server(described, child);
  server.port = await new Promise((resolve, reject) => {
    let said = '';
    child.stdout?.setEncoding('utf8').on('data', (/** @type {string} */ text) => {
      if (server.port !== 0) return;
      said += text;
      const port = /"url":"http:\/\/[^"]*:(\d+)"/.exec(said)?.[1];
      if (port) resolve(Number(port));
    });
    child.once('exit', () =>
      reject(new Error(`${described.name} did not start: build it first, npm run build in the project's folder`)),
    );
  });
  return server;
}
