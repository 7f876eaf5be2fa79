import { connect } from 'node:net';
import { quantile } from '../figures.mjs';
import { nonce } from '../workloads/request.mjs';
import { AnswerReader } from './answers.mjs';

/**
 * @typedef {object} Load
 * @property {number} port
 * @property {readonly string[]} pieces a request; between them goes a nonce that was never sent before
 * @property {number} from the first nonce
 * @property {number} connections
 * @property {number} seconds
 * @property {import('./answers.mjs').Answer} expected every answer
 *
 * @typedef {object} Loaded
 * @property {number} requests
 * @property {number} seconds from the first request to the last answer
 * @property {number} p50 in milliseconds
 * @property {number} p99
 * @property {number} busy the share of the time in which the load itself was at work: near 1 it is the load that is measured
 */

/** Asks over so many connections, over each again as soon as it is answered. @param {Load} load @returns {Promise<Loaded>} */
export async function load({ port, pieces, from, connections, seconds, expected }) {
  let next = from;
  const text = () => (pieces.length === 1 ? /** @type {string} */ (pieces[0]) : pieces.join(nonce(next++)));
  const asking = Array.from({ length: connections }, () => new Connection(port, text, expected));
  await Promise.all(asking.map((connection) => connection.open()));
  const cpu = process.cpuUsage();
  const start = performance.now();
  try {
    await Promise.all(asking.map((connection) => connection.askUntil(start + seconds * 1000)));
  } finally {
    for (const connection of asking) connection.close();
  }
  const took = (performance.now() - start) / 1000;
  const { user, system } = process.cpuUsage(cpu);
  const times = asking.flatMap((connection) => connection.times);
  const busy = (user + system) / 1_000_000 / took;
  return { requests: times.length, seconds: took, p50: quantile(times, 0.5), p99: quantile(times, 0.99), busy };
}

/** How much is read at once, in bytes. */
const READ = 128 * 1024;

/** Asks, waits for the answer, and asks again. */
class Connection {
  /** Milliseconds of each request. @type {number[]} */
  times = [];
  #reader = new AnswerReader();
  #asked = 0;
  #end = 0;
  /** @type {import('node:net').Socket | undefined} */
  #socket;
  #done = () => {};
  /** @type {(problem: unknown) => void} */
  #fail = () => {};

  /**
   * @param {number} port
   * @param {() => string} text of the next request
   * @param {import('./answers.mjs').Answer} expected
   */
  constructor(port, text, expected) {
    this.port = port;
    this.text = text;
    this.expected = expected;
  }

  /** @returns {Promise<void>} */
  open() {
    // Into one buffer again and again: one for each read would cost as much as the rest.
    const buffer = Buffer.alloc(READ);
    const callback = (/** @type {number} */ length) => {
      this.#take(buffer.subarray(0, length));
      return true;
    };
    return this.#until(() => {
      this.#socket = connect({ port: this.port, host: '127.0.0.1', noDelay: true, onread: { buffer, callback } }, () =>
        this.#done(),
      );
      this.#socket.on('error', (problem) => this.#fail(problem));
      this.#socket.on('close', () => this.#fail(new Error('the server closed a connection')));
    });
  }

  /** @param {number} end in milliseconds, as the process counts them */
  askUntil(end) {
    this.#end = end;
    return this.#until(() => this.#ask());
  }

  close() {
    this.#socket?.destroy();
  }

  /** @param {() => void} begin @returns {Promise<void>} */
  #until(begin) {
    return new Promise((resolve, reject) => {
      this.#done = resolve;
      this.#fail = reject;
      begin();
    });
  }

  #ask() {
    this.#asked = performance.now();
    this.#socket?.write(this.text(), 'latin1');
  }

  /** @param {Buffer} bytes */
  #take(bytes) {
    try {
      const answer = this.#reader.read(bytes);
      if (!answer) return;
      const { status, length } = this.expected;
      if (answer.status !== status || answer.length !== length) {
        throw new Error(
          `an answer of ${answer.length} bytes with status ${answer.status}, not of ${length} with ${status}`,
        );
      }
      const now = performance.now();
      this.times.push(now - this.#asked);
      if (now < this.#end) this.#ask();
      else this.#done();
    } catch (problem) {
      this.#fail(problem);
    }
  }
}
