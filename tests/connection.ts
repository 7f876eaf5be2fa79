import { once } from 'node:events';
import { connect } from 'node:net';

/** A connection over which a test says byte by byte what it wants. */
export async function connection(url: string, options: { readonly allowHalfOpen?: boolean } = {}) {
  const { hostname, port } = new URL(url);
  const socket = connect({ host: hostname, port: Number(port), ...options });
  let heard = '';
  socket.setEncoding('utf8').on('data', (text: string) => {
    heard += text;
  });
  socket.on('error', () => {});
  const closed = new Promise<string>((resolve) => socket.once('close', () => resolve(heard)));
  await once(socket, 'connect');
  return {
    socket,
    /** Sends, and resolves when it is out. */
    say: (text: string) => new Promise<void>((resolve) => socket.write(text, () => resolve())),
    /** All that was answered, once it fits. */
    async until(fits: RegExp): Promise<string> {
      while (!fits.test(heard) && !socket.closed) await Promise.race([once(socket, 'data'), closed]);
      return heard;
    },
    /** All that was answered, once the server has closed the connection. */
    closed,
  };
}

/** A question as it travels, whole. */
export function posted(query: string, headers = ''): string {
  const body = JSON.stringify({ query });
  return `POST /graphql HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\ncontent-length: ${Buffer.byteLength(body)}\r\n${headers}\r\n${body}`;
}
