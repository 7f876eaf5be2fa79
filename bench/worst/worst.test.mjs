import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PROJECT } from '../project.mjs';
import { resolversOf } from '../servers/resolvers.mjs';
import { Asked } from './asked.mjs';
import { queryOf, worstOf } from './queries.mjs';

test('the dearest queries, ten or more, are answered without an error', async () => {
  const { schema, contextValue } = await resolversOf(PROJECT);
  const asked = new Asked(schema, contextValue(), () => {}, fetch);
  const worst = worstOf(schema);
  assert.ok(worst.length >= 10);
  for (const one of worst) assert.ok((await asked.measured(queryOf(one, 2), 1)) > 0, one.name);
});
