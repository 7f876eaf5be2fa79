import { spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';

/**
 * Which processors run what. Servers have one of their own and the load the others, so that neither takes time from the other; undefined
 * where that cannot be: there is one processor only, or no `taskset`.
 *
 * @returns {Pinning | undefined}
 * @typedef {{ readonly server: string, readonly load: string }} Pinning
 */
export function pinning() {
  const [server, ...others] = processors();
  if (server === undefined || others.length === 0) return undefined;
  if (spawnSync('taskset', ['-c', server, process.execPath, '-v']).status !== 0) return undefined;
  return { server, load: others.join() };
}

/** Those that this process may use. */
function processors() {
  try {
    const [, list = ''] = /^Cpus_allowed_list:\s*(\S+)$/m.exec(readFileSync('/proc/self/status', 'utf8')) ?? [];
    return list.split(',').flatMap((range) => {
      const [first = Number.NaN, last = first] = range.split('-').map(Number);
      return Array.from({ length: last - first + 1 }, (_, index) => String(first + index));
    });
  } catch {
    return Array.from({ length: availableParallelism() }, (_, index) => String(index));
  }
}

/**
 * Starts node with a channel over which it can be asked, and with its output at hand.
 *
 * @param {string | undefined} cpu
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 */
export function startNode(cpu, args, env = {}) {
  const [command, ...rest] = [...(cpu === undefined ? [] : ['taskset', '-c', cpu]), process.execPath, ...args];
  return spawn(/** @type {string} */ (command), rest, {
    // As each of them is run where it serves; whoever wants another says so.
    env: { NODE_ENV: 'production', ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
    serialization: 'advanced',
  });
}
