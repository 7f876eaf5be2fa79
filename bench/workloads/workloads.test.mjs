import assert from 'node:assert/strict';
import { test } from 'node:test';
import { graphql } from 'graphql';
import { PROJECT } from '../project.mjs';
import { resolversOf } from '../servers/resolvers.mjs';
import { NONCE, workloads } from './index.mjs';
import { bodyOf, nonce, requestOf } from './request.mjs';

const { schema, contextValue } = await resolversOf(PROJECT);

/** @param {typeof workloads[number]} workload @param {import('./request.mjs').Mode} mode @param {number} number */
function answerTo(workload, mode, number) {
  const { query, variables } = JSON.parse(bodyOf(workload, mode).replaceAll(NONCE, nonce(number)));
  return graphql({ schema, source: query, variableValues: variables, contextValue: contextValue() });
}

for (const workload of workloads) {
  test(`${workload.name} is answered without an error, and at the same length each time`, async () => {
    const lengths = new Set();
    for (const mode of /** @type {const} */ (['hot', 'warm', 'cold'])) {
      for (const number of [1, 987_654_321]) {
        const answer = await answerTo(workload, mode, number);
        assert.equal(answer.errors, undefined);
        lengths.add(JSON.stringify(answer).length);
      }
    }
    assert.equal(lengths.size, 1);
  });

  test(`${workload.name} is the same when hot, has new variables when warm, and is a new document too when cold`, () => {
    const asked = (/** @type {import('./request.mjs').Mode} */ mode) =>
      [1, 2].map((number) => JSON.parse(bodyOf(workload, mode).replaceAll(NONCE, nonce(number))));
    const changes = (/** @type {import('./request.mjs').Mode} */ mode) => {
      const [one, other] = asked(mode);
      return {
        query: one.query !== other.query,
        variables: JSON.stringify(one.variables) !== JSON.stringify(other.variables),
      };
    };
    assert.deepEqual(changes('hot'), { query: false, variables: false });
    assert.deepEqual(changes('warm'), { query: false, variables: true });
    assert.deepEqual(changes('cold'), { query: true, variables: true });
  });

  test(`${workload.name} is sent with its length`, () => {
    for (const mode of /** @type {const} */ (['hot', 'warm', 'cold'])) {
      const [head = '', body = ''] = requestOf(workload, mode).join(nonce(7)).split('\r\n\r\n');
      assert.equal(Number(/content-length: (\d+)/.exec(head)?.[1]), Buffer.byteLength(body));
      JSON.parse(body);
    }
  });
}

test('small is small, nested and list are large', async () => {
  const bytes = async (/** @type {string} */ name) => {
    const workload = workloads.find((one) => one.name === name);
    assert.ok(workload);
    return JSON.stringify(await answerTo(workload, 'hot', 0)).length;
  };
  assert.ok((await bytes('small')) < 200);
  assert.ok((await bytes('nested')) > 10_000);
  assert.ok((await bytes('list')) > 10_000);
});
