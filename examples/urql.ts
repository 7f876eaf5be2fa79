import { Client, cacheExchange, fetchExchange } from '@urql/core';
import { HistoryAsATimelineDocument } from './generated/graphql.js';

/** The history of an institute, a line an event. */
export async function timeline(url: string, slug = 'unicri'): Promise<string[]> {
  const client = new Client({ url: `${url}/graphql`, exchanges: [cacheExchange, fetchExchange] });
  const { data, error } = await client.query(HistoryAsATimelineDocument.toString(), { slug });
  if (error) throw error;
  return (data?.institute?.events.edges ?? []).map(({ node }) => `${node.date}  ${node.name}`);
}

if (process.argv[1] === import.meta.filename) {
  console.log((await timeline(process.argv[2] ?? 'http://localhost:4000')).join('\n'));
}
