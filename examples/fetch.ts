import { HistoryAsATimelineDocument, type TypedDocumentString } from './generated/graphql.js';

/** Sends a generated document; what comes back has the type of its answer. */
export async function ask<Answer, Variables>(
  url: string,
  document: TypedDocumentString<Answer, Variables>,
  variables: Variables,
) {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
    body: JSON.stringify({ query: document, variables }),
  });
  const { data, errors }: { data: Answer; errors?: { message: string }[] } = JSON.parse(await response.text());
  if (errors) throw new Error(errors.map(({ message }) => message).join('\n'));
  return data;
}

/** The history of an institute, a line an event. */
export async function timeline(url: string, slug = 'unicri'): Promise<string[]> {
  const { institute } = await ask(url, HistoryAsATimelineDocument, { slug });
  return (institute?.events.edges ?? []).map(({ node }) => `${node.date}  ${node.name}`);
}

if (process.argv[1] === import.meta.filename) {
  console.log((await timeline(process.argv[2] ?? 'http://localhost:4000')).join('\n'));
}
