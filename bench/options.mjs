import { parseArgs } from 'node:util';

/** A command line that cannot be understood; the message says how to mend it. */
class Misused extends Error {}

/**
 * What stands on the command line.
 *
 * @template {NonNullable<import('node:util').ParseArgsConfig['options']>} T
 * @param {T} options
 */
export function optionsOf(options) {
  try {
    return parseArgs({ options }).values;
  } catch (error) {
    throw new Misused(`${/** @type {Error} */ (error).message}; --help lists what there is`);
  }
}

/**
 * The things of these names, in their own order; all where none is named.
 *
 * @template {{ readonly name: string }} T
 * @param {string} option
 * @param {string | undefined} names with commas between them
 * @param {readonly T[]} things
 * @returns {readonly T[]}
 */
export function named(option, names, things) {
  if (names === undefined) return things;
  const wanted = names.split(',').map((name) => name.trim());
  const unknown = wanted.find((name) => !things.some((thing) => thing.name === name));
  if (unknown !== undefined) {
    throw new Misused(
      `--${option} has no ${JSON.stringify(unknown)}; there are ${things.map(({ name }) => name).join(', ')}`,
    );
  }
  return things.filter(({ name }) => wanted.includes(name));
}

/**
 * @param {string} option
 * @param {string} text
 * @param {{ whole?: boolean }} [kind]
 */
export function numberOf(option, text, { whole = false } = {}) {
  const number = Number(text);
  if (!(number > 0 && number < 1_000_000) || (whole && !Number.isInteger(number))) {
    throw new Misused(`--${option} is a ${whole ? 'whole ' : ''}number above 0, not ${JSON.stringify(text)}`);
  }
  return number;
}

/** Runs a command, and says in a line what went wrong; where, to whoever sets DEBUG. @param {() => Promise<void>} run */
export async function command(run) {
  try {
    await run();
  } catch (error) {
    console.error(error instanceof Error && !process.env.DEBUG ? error.message : error);
    process.exitCode = error instanceof Misused ? 2 : 1;
  }
}
