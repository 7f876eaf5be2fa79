/** What node:http can do at most: it reads a request to its end and writes bytes that it was given. */
import { createServer } from 'node:http';
import { listen } from './listening.mjs';

let bytes = Buffer.alloc(0);
let etag = '';

const server = createServer((request, response) => {
  request.resume().on('end', () => {
    if (request.method === 'GET' && request.headers['if-none-match'] === etag) {
      response.writeHead(304, { etag }).end();
      return;
    }
    response
      .writeHead(200, { 'content-type': 'application/json; charset=utf-8', 'content-length': bytes.length })
      .end(bytes);
  });
});

listen(server, {
  answer(/** @type {{ text: string, etag: string }} */ given) {
    bytes = Buffer.from(given.text);
    etag = given.etag;
  },
});
