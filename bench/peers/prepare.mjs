import { THIS } from '../servers/index.mjs';
import { requestOf } from '../workloads/request.mjs';
import { answerOf, areAlike, Differ, differenceOf, etagOf } from './compare.mjs';

/**
 * One server, asked one workload in one way.
 *
 * @typedef {object} Cell
 * @property {string} workload
 * @property {import('../workloads/request.mjs').Mode} mode
 * @property {import('../servers/server.mjs').Server} server
 * @property {readonly string[]} request
 * @property {import('../load/answers.mjs').Answer} expected
 * @property {{ text: string, etag: string }} [given] the answer, to a server that cannot find it
 * @property {import('./run.mjs').Slot[]} slots one a round
 */

/**
 * Asks every server everything, and refuses to go on where one says what the others do not. Only one of another commit may: it is left
 * out of that workload then, with a note; or only noted where its answer is of the same form, so that it costs the same.
 *
 * @param {readonly import('../servers/server.mjs').Server[]} servers
 * @param {readonly import('../workloads/index.mjs').Workload[]} workloads
 * @param {readonly import('../workloads/request.mjs').Mode[]} modes
 * @returns {Promise<{ cells: readonly Cell[], notes: readonly string[] }>} cells in the order in which they are run
 */
export async function prepare(servers, workloads, modes) {
  const reference = servers.find(({ name }) => name === THIS);
  if (!reference) throw new Error(`${THIS} is what the others are compared with`);
  /** @type {Cell[]} */
  const cells = [];
  /** @type {Set<string>} */
  const notes = new Set();
  for (const workload of workloads) {
    for (const mode of modes) {
      const text = await answerOf(reference, workload, mode);
      const etag = mode === 'unchanged' ? await etagOf(reference, workload) : '';
      for (const server of servers) {
        const expected = await expectedOf(server, workload, mode, text, notes);
        if (!expected) continue;
        const given = server.described.kind === 'floor' ? { given: { text, etag } } : {};
        cells.push({
          workload: workload.name,
          mode,
          server,
          request: requestOf(workload, mode, etag),
          expected,
          ...given,
          slots: [],
        });
      }
    }
  }
  return { cells, notes: [...notes] };
}

/**
 * What a server is to answer under load; undefined where it is not asked.
 *
 * @param {import('../servers/server.mjs').Server} server
 * @param {import('../workloads/index.mjs').Workload} workload
 * @param {import('../workloads/request.mjs').Mode} mode
 * @param {string} text the reference's answer
 * @param {Set<string>} notes
 * @returns {Promise<import('../load/answers.mjs').Answer | undefined>}
 */
async function expectedOf(server, workload, mode, text, notes) {
  const { name, kind, pinned } = server.described;
  // Peers have no tags as their documentation sets them up, and a server that parses bodies has none to parse.
  if (mode === 'unchanged') return name === 'raw' || kind === 'this' ? { status: 304, length: 0 } : undefined;
  if (name === 'rawstr') return { status: 200, length: Buffer.byteLength(JSON.stringify(JSON.parse(text))) };
  if (kind !== 'peer') return { status: 200, length: Buffer.byteLength(text) };
  try {
    const theirs = await answerOf(server, workload, mode);
    const difference = differenceOf(JSON.parse(text), JSON.parse(theirs));
    if (difference && pinned && areAlike(text, theirs))
      notes.add(`${workload.name}: of another commit it has other values in the same form`);
    else if (difference)
      throw new Differ(`${THIS} and ${name} answer ${workload.name}, ${mode} differently: ${difference}`);
    return { status: 200, length: Buffer.byteLength(theirs) };
  } catch (error) {
    if (!(error instanceof Differ && pinned)) throw error;
    notes.add(`${workload.name}: left out of ${name}, whose answer is another one`);
    return undefined;
  }
}
