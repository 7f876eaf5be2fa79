import { answering } from '../processes/answering.mjs';
import { usage } from './usage.mjs';

/**
 * Says that this process serves, and what it uses.
 *
 * @param {number} port
 * @param {Readonly<Record<string, (asked: any) => unknown>>} [more] what it answers besides
 * @param {string} [note] what a reader of the figures should know
 */
export function listening(port, more = {}, note = undefined) {
  answering({ usage, listening: () => ({ port, note }), ...more });
}

/**
 * Lets a server of node listen where the system chooses, and says so.
 *
 * @param {import('node:http').Server} server
 * @param {Readonly<Record<string, (asked: any) => unknown>>} [more]
 * @param {string} [note]
 */
export function listen(server, more, note) {
  server.listen(0, '127.0.0.1', () =>
    listening(/** @type {import('node:net').AddressInfo} */ (server.address()).port, more, note),
  );
}
