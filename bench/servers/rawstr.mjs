/** What a server can do at most that reads its question and writes its answer anew: it parses the body and stringifies a ready object. */
import { createServer } from 'node:http';
import { listen } from './listening.mjs';

let ready = {};

const server = createServer((request, response) => {
  /** @type {Buffer[]} */
  const chunks = [];
  request.on('data', (chunk) => chunks.push(chunk));
  request.on('end', () => {
    const { query } = JSON.parse(Buffer.concat(chunks).toString());
    const text = typeof query === 'string' ? JSON.stringify(ready) : '';
    response
      .writeHead(200, { 'content-type': 'application/json; charset=utf-8', 'content-length': Buffer.byteLength(text) })
      .end(text);
  });
});

listen(server, {
  answer(/** @type {{ text: string }} */ { text }) {
    ready = JSON.parse(text);
  },
});
