import { createHash } from 'node:crypto';
import { usePersistedOperations } from '@graphql-yoga/plugin-persisted-operations';
import { GraphQLError } from 'graphql';
import type { GraphQLParams, Plugin } from 'graphql-yoga';
import { refused } from './errors.js';
import type { Operation } from './operations.js';

/** An operation that clients can ask for by its id; the appendix "Persisted Documents" to GraphQL over HTTP. */
export interface TrustedDocument extends Operation {
  /** `sha256:` and the hash of its exact text in UTF-8, in hexadecimal digits. */
  readonly id: string;
}

export type TrustedDocuments = ReadonlyMap<string, TrustedDocument>;

/** The documents by their ids. */
export const trustDocuments = (operations: readonly Operation[]): TrustedDocuments =>
  new Map(operations.map((operation) => [idOf(operation.text), { ...operation, id: idOf(operation.text) }]));

const PREFIX = 'sha256:';
const idOf = (text: string) => PREFIX + createHash('sha256').update(text).digest('hex');

/**
 * Answers requests that name a trusted document instead of sending it: by `documentId`, or by the hash in the extension
 * `persistedQuery` that Apollo's clients send. What they send is never remembered.
 *
 * @param only whether nothing else is answered; the whole text of a trusted document is trusted too.
 */
export const answerTrustedDocuments = (documents: TrustedDocuments, only: boolean): Plugin[] => [
  takeDocumentId,
  only ? nameKnownTexts(documents) : {},
  usePersistedOperations({
    allowArbitraryOperations: !only,
    extractPersistedOperationId: idIn,
    getPersistedOperation: (id) => documents.get(id)?.text ?? null,
    customErrors: {
      notFound: ({ params }) =>
        refusal(404, 'PERSISTED_QUERY_NOT_FOUND', `There is no document ${idIn(params)}: /documents lists those that there are.`),
      persistedQueryOnly: () =>
        refusal(403, 'TRUSTED_DOCUMENTS_ONLY', 'Only trusted documents are answered: send the "documentId" of one that /documents lists.'),
      keyNotFound: () => refused('A request has a "query", or the "documentId" of a trusted document.', 400),
    },
  }),
];

/** Yoga knows no `documentId` in an address, and the plugin takes an empty query for none. */
const takeDocumentId: Plugin = {
  onRequestParse({ request, requestParser, setRequestParser }) {
    if (request.method !== 'GET' || !requestParser) return;
    setRequestParser(async (asked) => {
      const documentId = new URL(asked.url).searchParams.get('documentId') || undefined;
      return { ...(await requestParser(asked)), documentId };
    });
  },
  onParams({ params, setParams }) {
    const { documentId = null, query = null } = params as Params;
    if (documentId !== null && typeof documentId !== 'string') throw refused('The parameter "documentId" is a string.', 400);
    if (documentId !== null && query !== null) throw refused('A request has a "query" or a "documentId", and not both.', 400);
    if (query === '') setParams({ ...params, query: ' ' });
  },
};

const nameKnownTexts = (documents: TrustedDocuments): Plugin => ({
  onParams({ params, setParams }) {
    const { query, ...others } = params;
    if (typeof query !== 'string') return;
    const documentId = idOf(query);
    if (documents.has(documentId)) setParams({ ...others, documentId } as GraphQLParams);
  },
});

type Params = GraphQLParams & { readonly documentId?: unknown };

/** The id that a request names, with its prefix; null where it names none. */
function idIn(params: GraphQLParams): string | null {
  const { documentId, extensions } = params as Params;
  const { sha256Hash } = (extensions?.persistedQuery ?? {}) as { sha256Hash?: unknown };
  const id = documentId ?? sha256Hash;
  if (typeof id !== 'string') return null;
  return id.includes(':') ? id : PREFIX + id;
}

/** Of the request, not of how it is put: `spec` makes yoga answer 200 to those who accept only `application/json`. */
const refusal = (status: number, code: string, message: string) =>
  new GraphQLError(message, { extensions: { code, http: { status, spec: true } } });
