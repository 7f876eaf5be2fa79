import { execFile } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { type OperationDefinitionNode, parse, print } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Started, started, textFacts } from '../started.js';

const run = promisify(execFile);
const require = createRequire(import.meta.url);
const compiler = require.resolve('relay-compiler/cli.js');
const file = (path: string) => fileURLToPath(new URL(path, import.meta.url));

const project = mkdtempSync(join(tmpdir(), 'relay-'));
let server: Started;
/** What the page sends, as Relay's compiler wrote it, by name. */
let queries: Map<string, string>;

beforeAll(async () => {
  [server, queries] = await Promise.all([started({ fixtures: textFacts }), compile()]);
});
afterAll(async () => {
  await server?.close();
  rmSync(project, { recursive: true });
});

test("Relay's compiler accepts the schema, and makes of two refetchable fragments a query each", () => {
  expect([...queries.keys()].sort()).toEqual([
    'PageOfficesQuery',
    'PagePlacesQuery',
    'PageQuery',
    'PageStatementsQuery',
  ]);
});

test('a page gets an entity by reference and another by id, with evidence through one fragment', async () => {
  expect(await send('PageQuery', { ref: { centre: 'unicri-the-hague' }, id: 'Institute:unicri' })).toMatchObject({
    entity: {
      __typename: 'Centre',
      name: 'Centre for AI and Robotics',
      claims: expect.arrayContaining([
        expect.objectContaining({
          sentence: 'The Centre for AI and Robotics was established in 2017.',
          __isSourced: 'Claim',
          basis: 'STATED',
          evidence: [expect.objectContaining({ url: expect.stringContaining('#History:~:text=') })],
        }),
      ]),
      links: { nodes: expect.arrayContaining([expect.objectContaining({ __isSourced: 'Link', basis: 'STATED' })]) },
    },
    node: {
      __typename: 'Institute',
      offices: { edges: [{ __isSourced: 'OfficeLinkEdge', basis: 'STATED' }, { __isSourced: 'OfficeLinkEdge' }] },
    },
  });
});

test('a fragment on any entity refetches itself through node', async () => {
  expect(await send('PageStatementsQuery', { id: 'Organ:un-research-and-training-institutes' })).toMatchObject({
    node: {
      __typename: 'Organ',
      __isEntity: 'Organ',
      claims: expect.arrayContaining([expect.objectContaining({ __isSourced: 'Claim' })]),
    },
  });
});

test('a list loads more until it has all, each once and in order', async () => {
  const offices = await everyPage<{ node: { offices: Page<{ name: string }> } }, { name: string }>(
    'PageOfficesQuery',
    { id: 'Institute:unicri', first: 5 },
    ({ node }) => node.offices,
  );
  const all = await server.ask('{ institute(slug: "unicri") { offices { nodes { name } } } }');
  expect(all.data).toEqual({ institute: { offices: { nodes: offices.map(({ name }) => ({ name })) } } });
});

test('so does a list at the root', async () => {
  const places = await everyPage<{ places: Page<{ name: string }> }, { name: string }>(
    'PagePlacesQuery',
    {},
    (data) => data.places,
  );
  const all = await server.ask('{ places { nodes { name } } }');
  expect(all.data).toEqual({ places: { nodes: places.map(({ name }) => ({ name })) } });
});

interface Page<Node> {
  readonly edges: readonly { readonly node: Node }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** Loads more as `usePaginationFragment` does. */
async function everyPage<Data, Node>(
  name: string,
  variables: Record<string, unknown>,
  list: (data: Data) => Page<Node>,
): Promise<Node[]> {
  const { edges, pageInfo } = list((await send(name, variables)) as Data);
  const nodes = edges.map(({ node }) => node);
  return pageInfo.hasNextPage
    ? [...nodes, ...(await everyPage(name, { ...variables, after: pageInfo.endCursor }, list))]
    : nodes;
}

async function send(name: string, variables: Record<string, unknown>): Promise<unknown> {
  const { data, errors } = await server.ask(queries.get(name) ?? `no query ${name}`, variables);
  expect(errors).toBeUndefined();
  return data;
}

/** Compiles relay.graphql in a project of its own, each definition in a tag as Relay wants it, and gives the texts to send. */
async function compile(): Promise<Map<string, string>> {
  const tags = parse(readFileSync(file('relay.graphql'), 'utf8')).definitions.map(
    (definition) => `graphql\`${print(definition)}\`;\n`,
  );
  mkdirSync(join(project, 'src'));
  writeFileSync(join(project, 'src/Page.ts'), tags.join('\n'));
  copyFileSync(file('../../schema/schema.graphql'), join(project, 'schema.graphql'));
  writeFileSync(join(project, 'sent.json'), '{}');
  const config = {
    src: 'src',
    schema: 'schema.graphql',
    language: 'typescript',
    customScalarTypes: { PartialDate: 'string', URL: 'string' },
    persistConfig: { file: 'sent.json' },
  };
  writeFileSync(join(project, 'relay.config.json'), JSON.stringify(config));
  await run(process.execPath, [compiler, 'relay.config.json'], { cwd: project });

  const texts = Object.values<string>(JSON.parse(readFileSync(join(project, 'sent.json'), 'utf8')));
  return new Map(
    texts.map((text) => [(parse(text).definitions[0] as OperationDefinitionNode).name?.value ?? '', text]),
  );
}
