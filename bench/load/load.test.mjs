import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { createServer as createTcpServer } from 'node:net';
import { test } from 'node:test';
import { AnswerReader } from './answers.mjs';
import { load } from './index.mjs';

/** @param {string} text @param {number} size of the parts in which it arrives */
function readInParts(text, size) {
  const reader = new AnswerReader();
  const bytes = Buffer.from(text);
  const answers = [];
  for (let at = 0; at < bytes.length; at += size) answers.push(reader.read(bytes.subarray(at, at + size)));
  return answers.filter((answer) => answer !== undefined);
}

const ANNOUNCED = 'HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello';
const IN_PARTS = 'HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n5\r\nhello\r\nA;x=y\r\n0123456789\r\n0\r\n\r\n';
const UNCHANGED = 'HTTP/1.1 304 Not Modified\r\ncontent-length: 5\r\n\r\n';

test('reads answers however they arrive', () => {
  for (const size of [1, 2, 3, 7, 1000]) {
    assert.deepEqual(readInParts(ANNOUNCED, size), [{ status: 200, length: 5 }]);
    assert.deepEqual(readInParts(IN_PARTS, size), [{ status: 200, length: 15 }]);
  }
  assert.deepEqual(readInParts(UNCHANGED, 1000), [{ status: 304, length: 0 }]);
  assert.throws(() => readInParts(`${ANNOUNCED}!`, 1000), /longer than it says/);
  assert.throws(() => readInParts('HTTP/1.1 200 OK\r\n\r\n', 1000), /does not say how long/);
});

test('reads one answer after the other over a connection', () => {
  const reader = new AnswerReader();
  for (const text of [ANNOUNCED, IN_PARTS, UNCHANGED, IN_PARTS, ANNOUNCED]) assert.ok(reader.read(Buffer.from(text)));
});

/** @param {import('node:http').RequestListener} answer @param {(port: number) => Promise<void>} go */
async function served(answer, go) {
  const server = createServer(answer).listen(0, '127.0.0.1');
  await once(server, 'listening');
  try {
    await go(/** @type {import('node:net').AddressInfo} */ (server.address()).port);
  } finally {
    server.close();
    server.closeAllConnections();
  }
}

const REQUEST = ['GET /', ' HTTP/1.1\r\nhost: localhost\r\n\r\n'];
const asked = { pieces: REQUEST, from: 5, connections: 3, seconds: 0.05, expected: { status: 200, length: 2 } };

test('never asks the same twice where a nonce goes, and counts every request', async () => {
  /** @type {string[]} */
  const seen = [];
  await served(
    (request, response) => {
      seen.push(request.url ?? '');
      response.end('ok');
    },
    async (port) => {
      const { requests, seconds, p50, p99 } = await load({ port, ...asked });
      assert.equal(requests, seen.length);
      assert.equal(new Set(seen).size, seen.length);
      assert.equal(seen.toSorted()[0], '/0000000005');
      assert.ok(requests >= 3 && seconds > 0 && p50 > 0 && p99 >= p50);
    },
  );
});

test('refuses answers that are not the expected ones', async () => {
  await served(
    (_request, response) => response.end('longer'),
    (port) => assert.rejects(load({ port, ...asked }), /an answer of 6 bytes with status 200, not of 2 with 200/),
  );
  await served(
    (_request, response) => response.writeHead(503).end('no'),
    (port) => assert.rejects(load({ port, ...asked }), /status 503/),
  );
});

test('says that a server closed a connection', async () => {
  const server = createTcpServer((socket) => socket.on('data', () => socket.end())).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  await assert.rejects(load({ port, ...asked }), /closed a connection/);
  server.close();
});
