import { setImmediate } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { Turns } from '../../src/server/limits/turns.js';
import { DEFAULTS } from '../../src/server/settings.js';

const { signal } = new AbortController();

test('what costs more gets its turn while cheaper questions keep coming', async () => {
  const turns = new Turns(DEFAULTS, () => true);
  let isAnswered = false;
  const askOnAndOn = async () => {
    while (!isAnswered) {
      await turns.toAnswer(1, signal);
      // Long enough that one turn of the loop is not enough for all.
      for (const end = performance.now() + 1; performance.now() < end; );
      await setImmediate();
    }
  };
  const others = Array.from({ length: 30 }, askOnAndOn);
  let turn = turns.toAnswer(900, signal);
  while (turn === undefined) {
    await setImmediate();
    turn = turns.toAnswer(900, signal);
  }
  await turn;
  isAnswered = true;
  await Promise.all(others);
  expect(turns.waiting).toBe(0);
});
