import assert from 'node:assert/strict';
import { test } from 'node:test';
import { THIS } from '../servers/index.mjs';
import { workloads } from '../workloads/index.mjs';
import { areAlike, Differ, differenceOf } from './compare.mjs';
import { prepare } from './prepare.mjs';

/**
 * A server that gives these texts in turn, the last one for ever.
 *
 * @param {string} name
 * @param {'this' | 'floor' | 'peer'} kind
 * @param {readonly string[]} texts
 * @param {boolean} [pinned]
 * @returns {any}
 */
function saying(name, kind, texts, pinned = false) {
  const left = [...texts];
  const fetch = async () => new Response(left.length > 1 ? left.shift() : left[0]);
  return { name, described: { name, kind, pinned }, fetch };
}

const small = workloads.slice(0, 1);
const ours = '{"data":{"a":{"b":1,"c":"x"},"n":null}}';
const inAnotherOrder = '{"data":{"n":null,"a":{"c":"x","b":1}}}\n';

test('takes servers that say the same, in whatever order of keys', async () => {
  const servers = [saying('raw', 'floor', []), saying(THIS, 'this', [ours]), saying('peer', 'peer', [inAnotherOrder])];
  const { cells, notes } = await prepare(servers, small, ['warm']);
  assert.deepEqual(
    cells.map(({ server, expected }) => [server.name, expected.length]),
    [
      ['raw', ours.length],
      [THIS, ours.length],
      ['peer', inAnotherOrder.length],
    ],
  );
  assert.equal(cells[0]?.given?.text, ours);
  assert.deepEqual(notes, []);
});

test('refuses servers that say something else, and says where', async () => {
  const refused = (/** @type {readonly string[]} */ ...texts) =>
    prepare([saying(THIS, 'this', [ours]), saying('peer', 'peer', texts)], small, ['warm']).then(
      () => assert.fail('it was taken'),
      (error) => (error instanceof Differ ? error.message : Promise.reject(error)),
    );
  assert.match(
    await refused(ours.replace('1', '2')),
    /this server and peer answer small, warm differently: .*\.data\.a\.b is 1 and 2/,
  );
  assert.match(await refused(ours.replace(',"c":"x"', '')), /\.data\.a\.c is there and not there/);
  assert.match(await refused(ours.replace('null', '[]')), /\.data\.n is null and \[\]/);
  assert.match(await refused('{"data":null,"errors":[{"message":"no"}]}'), /peer does not answer small, warm: 200/);
  assert.match(await refused(ours, inAnotherOrder), /now in this way and now in that/);
});

test('leaves a peer of another commit out of what it answers differently, and says so', async () => {
  const pinned = (/** @type {string} */ text) => saying('peer@then', 'peer', [text], true);
  const other = await prepare([saying(THIS, 'this', [ours]), pinned('{"data":{"a":null,"n":null}}')], small, ['warm']);
  assert.deepEqual(
    [other.cells.length, other.notes],
    [1, ['small: left out of peer@then, whose answer is another one']],
  );
  const alike = await prepare([saying(THIS, 'this', [ours]), pinned(ours.replace('x', 'y'))], small, ['warm']);
  assert.deepEqual(
    [alike.cells.length, alike.notes],
    [2, ['small: of another commit it has other values in the same form']],
  );
});

test('two answers are alike where their fields and lists are the same', () => {
  assert.ok(areAlike('{"a":[{"b":1},{"b":"x"}]}', '{"a":[{"b":2},{"b":"y"}]}'));
  assert.ok(!areAlike('{"a":[{"b":1},{"b":2}]}', '{"a":[{"b":1},{"c":2}]}'));
  assert.ok(!areAlike('{"a":[1,2,3]}', '{"a":[1,21]}'));
  assert.ok(!areAlike('{"a":"short"}', '{"a":"longer than the other"}'));
});

test('an object is no list', () => {
  assert.equal(differenceOf({ a: { 0: 1 } }, { a: [1] }), 'the answer.a is {"0":1} and [1]');
  assert.equal(differenceOf({ a: 1 }, { a: 1 }), undefined);
});
