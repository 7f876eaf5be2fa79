import { lookup } from 'node:dns/promises';
import type { Server } from 'node:http';
import { type AddressInfo, isIP } from 'node:net';
import { CannotServe } from '../cannot-serve.js';

/** Where to listen, as the person who starts it says. */
export interface Place {
  /** 0 lets the system choose. */
  readonly port: number;
  readonly host: string;
}

/** With what words a person says where to listen. */
interface Words {
  readonly port: string;
  readonly host: string;
}

export const PUBLIC: Words = { port: '--port or PORT', host: '--host or HOST' };
export const ADMIN: Words = { port: '--admin-port or ADMIN_PORT', host: '--admin-host or ADMIN_HOST' };

/** The address of a host; rejects with CannotServe where it has none. */
export async function addressAt(place: Place, words: Words): Promise<string> {
  if (isIP(place.host)) return place.host;
  try {
    return (await lookup(place.host)).address;
  } catch (error) {
    throw new CannotServe(whyNot(error as NodeJS.ErrnoException, place, words));
  }
}

/** Listens, and gives the address as a person would click it, without a slash at its end; rejects with CannotServe. */
export async function listen(server: Server, place: Place, address: string, words: Words): Promise<string> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(new CannotServe(whyNot(error, place, words))));
    server.listen(place.port, address, resolve);
  });
  return `http://${clickable(place.host)}:${(server.address() as AddressInfo).port}`;
}

function whyNot({ code, message }: NodeJS.ErrnoException, { port, host }: Place, words: Words): string {
  switch (code) {
    case 'EADDRINUSE':
      return `port ${port} is in use: stop what uses it, or choose another with ${words.port}`;
    case 'EACCES':
      return `port ${port} may not be used by this account: choose one above 1023 with ${words.port}`;
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
    case 'EADDRNOTAVAIL':
      return `${host} is not an address of this machine: choose another with ${words.host} (127.0.0.1 for here only, 0.0.0.0 for everyone)`;
    default:
      return `cannot listen at ${host}:${port}: ${message}`;
  }
}

/** A host as the browser on this machine reaches it. */
function clickable(host: string): string {
  if (['127.0.0.1', '::1', '0.0.0.0', '::'].includes(host)) return 'localhost';
  return host.includes(':') ? `[${host}]` : host;
}
