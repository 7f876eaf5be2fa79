import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PROJECT } from '../project.mjs';
import { resolversOf } from '../servers/resolvers.mjs';
import { STEPS, Steps } from './steps.mjs';

test('times each step of an answer by itself', async () => {
  const steps = new Steps('nested', await resolversOf(PROJECT));
  const { fields, bytes } = await steps.described();
  assert.ok(fields > 300 && bytes > 10_000);
  for (const step of STEPS) assert.ok((await steps.run(step, 5)) > 0, step);
});
