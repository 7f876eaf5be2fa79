import { fileURLToPath } from 'node:url';
import { Asked } from '../processes/asked.mjs';
import { pinning, startNode } from '../processes/pin.mjs';
import { Server } from '../servers/server.mjs';
import { rowsOf } from './figures.mjs';
import { prepare } from './prepare.mjs';
import { run } from './run.mjs';

const LOAD = fileURLToPath(new URL('../load/process.mjs', import.meta.url));

/**
 * Starts the servers, compares what they say, measures them in turn and ends them.
 *
 * @param {object} options
 * @param {readonly import('../servers/index.mjs').Described[]} options.servers
 * @param {readonly import('../workloads/index.mjs').Workload[]} options.workloads
 * @param {readonly import('../workloads/request.mjs').Mode[]} options.modes
 * @param {number} options.rounds
 * @param {number} options.seconds
 * @param {number} options.connections
 * @param {(done: number, of: number) => void} options.progress
 */
export async function comparison({ servers: described, workloads, modes, ...options }) {
  const pinned = pinning();
  const load = new Asked(startNode(pinned?.load, [LOAD]), 'the load');
  /** @type {Server[]} */
  const servers = [];
  try {
    for (const one of described) servers.push(await Server.start(one, pinned?.server));
    const { cells, notes } = await prepare(servers, workloads, modes);
    await run(cells, load, options);
    return {
      pinning: pinned,
      rows: rowsOf(cells),
      servers: await Promise.all(servers.map(usedBy)),
      notes,
      rounds: roundsOf(cells),
    };
  } finally {
    for (const process of [load, ...servers]) process.end();
  }
}

/** @param {Server} server */
async function usedBy(server) {
  const { name, says, kind } = server.described;
  const { peakBytes } = await server.usage();
  return { name, kind, says: server.note ? `${says}; ${server.note}` : says, peakBytes };
}

/** @param {readonly import('./prepare.mjs').Cell[]} cells */
const roundsOf = (cells) =>
  cells.map(({ workload, mode, server, slots }) => ({ workload, mode, server: server.name, slots }));
