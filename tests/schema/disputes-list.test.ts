import { expect, it, onTestFinished } from 'vitest';
import { factsOfInstitute } from '../facts.js';
import { type Started, started } from '../started.js';

/** The ids of `disputes`, a page of one after the other. */
async function oneByOne(server: Started): Promise<readonly string[]> {
  const ids: string[] = [];
  for (let after = ''; ; ) {
    const { nodes, pageInfo } = await disputes(server, `first: 1${after}`);
    ids.push(...nodes.map(({ id }) => id));
    if (!pageInfo.hasNextPage) return ids;
    after = `, after: "${pageInfo.endCursor}"`;
  }
}

interface Page {
  readonly totalCount: number;
  readonly nodes: readonly { readonly id: string }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
}

async function disputes({ ask }: Started, paging: string): Promise<Page> {
  const { data } = await ask(`{ disputes(${paging}) { totalCount nodes { id } pageInfo { hasNextPage endCursor } } }`);
  return data?.disputes as Page;
}

async function serving(fixtures?: string): Promise<Started> {
  const server = await started(fixtures === undefined ? {} : { fixtures });
  onTestFinished(server.close);
  return server;
}

it('going through the disputes one by one gives all of them once', async () => {
  const server = await serving();
  const { totalCount, nodes } = await disputes(server, 'first: 100');
  const ids = await oneByOne(server);
  expect(ids).toEqual(nodes.map(({ id }) => id));
  expect(new Set(ids).size).toBe(totalCount);
});

it('whatever the order in which a thing has its properties', async () => {
  const { path } = factsOfInstitute(['kind: [office, institute]', 'founded: [1950, 1960]', 'abbreviation: [AB, CD]']);
  const server = await serving(path);
  expect(await oneByOne(server)).toEqual(
    ['abbreviation', 'founded', 'kind'].map((property) => `Dispute:Institute:ilr/${property}`),
  );
});
