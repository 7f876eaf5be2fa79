import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type OperationDefinitionNode, parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as generated from '../../examples/generated/graphql.js';
import { groupBy } from '../../src/graph/sorted-list.js';
import { readOperation, readOperations } from '../../src/server/graphiql/operations.js';
import { type Started, started } from '../started.js';

const folder = new URL('../../operations/', import.meta.url);
const files = readdirSync(folder).sort();

let server: Started;
beforeAll(async () => {
  server = await started();
});
afterAll(() => server.close());

test('there are at least a dozen, numbered without a gap', () => {
  expect(files.length).toBeGreaterThanOrEqual(12);
  expect(files.map((name) => name.slice(0, 3))).toEqual(
    files.map((_, index) => `${String(index + 1).padStart(2, '0')}-`),
  );
});

test('each is of one of a few groups, none of which is long', () => {
  const byGroup = groupBy(readOperations(fileURLToPath(folder)), ({ group }) => [group ?? 'none']);
  expect([...byGroup.keys()]).toEqual([
    'The institute and its work',
    'Places and connections',
    'Through time',
    'Evidence and disputes',
    'The whole graph',
  ]);
  expect(Math.max(...[...byGroup.values()].map(({ length }) => length))).toBeLessThanOrEqual(8);
});

describe.each(files)('%s', (name) => {
  const text = readFileSync(new URL(name, folder), 'utf8');
  const operations = parse(text).definitions.filter((definition) => definition.kind === 'OperationDefinition');
  const [operation] = operations as [OperationDefinitionNode];

  test('holds one query, named as the file', () => {
    expect(operations.map(({ operation, name }) => `${operation} ${name?.value}`)).toEqual([
      `query ${pascalCase(name)}`,
    ]);
  });

  test('begins by saying what it shows and what to change, each variable by its name', () => {
    const [lines = ''] = /^(# .*\n)+/.exec(text) ?? [];
    // GraphiQL's editor does not wrap: what is longer is out of sight.
    expect(Math.max(...lines.split('\n').map((line) => line.length))).toBeLessThanOrEqual(54);
    const { description } = readOperation(text);
    expect(description).toMatch(/^[A-Z].+\. (Change|Nothing to change) .+\.$/);
    for (const { variable } of operation.variableDefinitions ?? [])
      expect(description).toContain(`$${variable.name.value}`);
  });

  test('runs as it is, and answers the same as the document generated from it', async () => {
    const asWritten = await server.ask(text);
    expect(asWritten.errors).toBeUndefined();
    const document: unknown = Object.entries(generated).find(([key]) => key === `${pascalCase(name)}Document`)?.[1];
    expect(await server.ask(String(document))).toEqual(asWritten);
  });
});

/** `05-history-as-a-timeline.graphql` → `HistoryAsATimeline`. */
function pascalCase(file: string): string {
  return file.replace(/^\d+|\.graphql$/g, '').replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
}
