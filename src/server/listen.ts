import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { CannotServe } from './cannot-serve.js';

/** Listens, and gives the address as a person would click it, without a slash at its end; rejects with CannotServe. */
export async function listen(server: Server, port: number, host: string): Promise<string> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(new CannotServe(whyNot(error, port, host))));
    server.listen(port, host, resolve);
  });
  return `http://${clickable(host)}:${(server.address() as AddressInfo).port}`;
}

function whyNot({ code, message }: NodeJS.ErrnoException, port: number, host: string): string {
  switch (code) {
    case 'EADDRINUSE':
      return `port ${port} is in use: stop what uses it, or choose another with --port or PORT`;
    case 'EACCES':
      return `port ${port} may not be used by this account: choose one above 1023 with --port or PORT`;
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
    case 'EADDRNOTAVAIL':
      return `${host} is not an address of this machine: choose another with --host or HOST (127.0.0.1 for here only, 0.0.0.0 for everyone)`;
    default:
      return `cannot listen at ${host}:${port}: ${message}`;
  }
}

/** A host as the browser on this machine reaches it. */
function clickable(host: string): string {
  if (['127.0.0.1', '::1', '0.0.0.0', '::'].includes(host)) return 'localhost';
  return host.includes(':') ? `[${host}]` : host;
}
