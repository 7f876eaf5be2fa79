import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { generate } from '@graphql-codegen/cli';
import { expect, test } from 'vitest';
import config from '../../codegen.js';

const committed = new URL('../../examples/generated/', import.meta.url);

test('the generated documents are those of the schema and the operations: else run npx graphql-codegen', async () => {
  const files: { filename: string; content: string }[] = await generate({ ...config, silent: true }, false);
  expect(Object.fromEntries(files.map(({ filename, content }) => [basename(filename), content]))).toEqual(
    Object.fromEntries(readdirSync(committed).map((name) => [name, readFileSync(new URL(name, committed), 'utf8')])),
  );
});
