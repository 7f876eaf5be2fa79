import { grouped } from '../grouped.mjs';

/**
 * What a round of a cell showed.
 *
 * @typedef {object} Slot
 * @property {number} perSecond requests
 * @property {number} p50 in milliseconds
 * @property {number} p99
 * @property {number} cpu microseconds of processor time of the server, a request
 * @property {number} busy the share of the time in which the load was at work
 */

/** The answer of the comparison itself had the nonces before. */
const FIRST_NONCE = 2;

/**
 * Runs every cell in every round, after one that does not count; the servers of a workload one after the other, the first one now this
 * one, now that.
 *
 * @param {readonly import('./prepare.mjs').Cell[]} cells
 * @param {import('../processes/asked.mjs').Asked} load
 * @param {{ rounds: number, seconds: number, connections: number, progress: (done: number, of: number) => void }} options
 */
export async function run(cells, load, { rounds, seconds, connections, progress }) {
  let from = FIRST_NONCE;
  let done = 0;
  for (let round = -1; round < rounds; round++) {
    for (const cell of inTurn(cells, round)) {
      const { requests, slot } = await runCell(cell, load, { from, seconds, connections });
      from += requests + connections;
      if (round >= 0) cell.slots.push(slot);
      progress(++done, cells.length * (rounds + 1));
    }
  }
}

/** The cells, those of each workload and mode turned round in every other round. @param {readonly import('./prepare.mjs').Cell[]} cells @param {number} round */
function inTurn(cells, round) {
  if (round % 2 === 0) return cells;
  const groups = grouped(cells, ({ workload, mode }) => `${workload} ${mode}`);
  return [...groups.values()].flatMap((group) => group.toReversed());
}

/**
 * @param {import('./prepare.mjs').Cell} cell
 * @param {import('../processes/asked.mjs').Asked} load
 * @param {{ from: number, seconds: number, connections: number }} options
 * @returns {Promise<{ requests: number, slot: Slot }>}
 */
async function runCell({ workload, mode, server, request, expected, given }, load, options) {
  if (given) await server.ask('answer', given);
  await server.settle();
  const keptBefore = await keptAnswers(server);
  const before = await server.usage();
  /** @type {import('../load/index.mjs').Loaded} */
  const loaded = await load.ask('load', { port: server.port, pieces: request, expected, ...options }).catch((error) => {
    throw new Error(`${server.name}, ${workload}, ${mode}: ${error.message}`);
  });
  const after = await server.usage();
  const kept = (await keptAnswers(server)) - keptBefore;
  if (kept > 0 && (mode === 'warm' || mode === 'cold')) {
    throw new Error(
      `${server.name} gave ${kept} kept answers to ${workload}, ${mode}, where none was asked for before`,
    );
  }
  const { requests, seconds, p50, p99, busy } = loaded;
  return {
    requests,
    slot: { perSecond: requests / seconds, p50, p99, cpu: (after.cpu - before.cpu) / requests, busy },
  };
}

/** How many kept answers this server has given, as its metrics say; none of another. @param {import('../servers/server.mjs').Server} server */
async function keptAnswers(server) {
  if (server.described.kind !== 'this') return 0;
  const text = await (await server.fetch('/metrics')).text();
  const [, kept] = /^unicri_graph_answer_cache_hits_total (\d+)$/m.exec(text) ?? [];
  if (kept === undefined) throw new Error(`the metrics of ${server.name} do not say how many answers were kept ones`);
  return Number(kept);
}
