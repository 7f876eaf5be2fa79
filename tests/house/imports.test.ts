import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';

/*
 * Data flows one way, and imports never go against it. The rule stands in biome.json; here it is broken on purpose,
 * so that a rule that catches nothing would be noticed.
 */

const root = fileURLToPath(new URL('../..', import.meta.url));
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'imports-'));
  const { vcs: _, files: __, $schema: ___, ...rules } = JSON.parse(await readFile(join(root, 'biome.json'), 'utf8'));
  await writeFile(join(folder, 'biome.json'), JSON.stringify(rules));
});
afterAll(() => rm(folder, { recursive: true }));

const against = [
  ['src/ontology/x.ts', '../fixtures/index.js'],
  ['src/fixtures/x.ts', '../graph/index.js'],
  ['src/graph/x.ts', '../loaders/index.js'],
  ['src/loaders/x.ts', '../../schema/index.js'],
  ['schema/x.ts', '../src/server/index.js'],
  ['schema/x2.ts', '../src/graph/graph.js'],
] as const;
const along = [
  ['src/fixtures/y.ts', '../ontology/index.js'],
  ['src/graph/y.ts', '../fixtures/facts.js'],
  ['src/server/y.ts', '../../schema/index.js'],
] as const;
const forms = {
  import: (from: string) => `import { it } from '${from}';\nexport const that = it;\n`,
  'type import': (from: string) => `import type { It } from '${from}';\nexport type That = It;\n`,
  're-export': (from: string) => `export * from '${from}';\n`,
  'import()': (from: string) => `export const that = () => import('${from}');\n`,
};

it.each(Object.entries(forms))('refuses an %s against the flow of data, and no other', async (_, form) => {
  await Promise.all(
    [...against, ...along].map(async ([file, from]) => {
      await mkdir(dirname(join(folder, file)), { recursive: true });
      await writeFile(join(folder, file), form(from));
    }),
  );
  const report = await biome('lint', '--reporter=json', '--max-diagnostics=none', '.');
  const refused = new Set(
    [...report.matchAll(/"(?:path|file)":\s*(?:\{"file":)?"([^"]+\/[xy]2?\.ts)"/g)].map(([, file]) => file),
  );
  expect([...refused].sort()).toEqual([...new Set(against.map(([file]) => file))].sort());
});

const biome = (...args: string[]) =>
  new Promise<string>((resolve) => {
    execFile(join(root, 'node_modules/.bin/biome'), args, { cwd: folder }, (_error, stdout, stderr) =>
      resolve(stdout + stderr),
    );
  });
