import type { IncomingMessage } from 'node:http';
import { BlockList, isIP } from 'node:net';
import { hostOf } from './framing.js';

/*
 * Who is the operator: whoever reaches the port that is theirs, or asks from the machine itself where nobody else can.
 */

export type IsOperator = (request: IncomingMessage) => boolean;

const LOOPBACK = new BlockList();
LOOPBACK.addSubnet('127.0.0.0', 8);
LOOPBACK.addAddress('::1', 'ipv6');

/** Whether only this machine reaches an address. */
export const isLoopback = (address: string): boolean =>
  isIP(address) !== 0 && LOOPBACK.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4');

/**
 * Tells the operator's requests at an address from others. At one that only this machine reaches, they name it as such:
 * a page from elsewhere can have its own name lead there (DNS rebinding), and a proxy that serves others passes on
 * theirs.
 *
 * @param address where it listens; undefined where it does not, so that only its own process reaches it
 * @param isTheirs whether the port is for the operator alone, wherever it listens
 */
export function operatorAt(address: string | undefined, isTheirs: boolean): IsOperator {
  if (address === undefined) return () => true;
  return isLoopback(address) ? namesThisMachine : () => isTheirs;
}

function namesThisMachine(request: IncomingMessage): boolean {
  const host = `http://${hostOf(request)}`;
  if (!URL.canParse(host)) return false;
  const name = new URL(host).hostname.replace(/^\[|\]$/g, '');
  return name === 'localhost' || name.endsWith('.localhost') || isLoopback(name);
}
