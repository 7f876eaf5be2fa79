import { loadavg } from 'node:os';

/** A machine that does more than this besides gives figures that nobody can compare. Of the last minute, in processes. */
const MOST = 1;

/**
 * Throws where the machine is at work already; or says so, where the figures are wanted all the same.
 *
 * @param {boolean} force
 * @param {number} [load]
 * @returns {string | undefined}
 */
export function heedLoad(force, load = loadavg()[0] ?? 0) {
  if (load <= MOST) return undefined;
  const found = `the load average was ${load.toFixed(2)} before it began, more than ${MOST}`;
  if (!force)
    throw new Error(
      `${found}: wait until the machine is quiet, or say --force and do not compare the figures with others`,
    );
  return `Forced: ${found}. These figures are not to be compared with others.`;
}
