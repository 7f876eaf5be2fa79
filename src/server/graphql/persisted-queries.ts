import { createHash } from 'node:crypto';
import type { GraphQLError } from 'graphql';
import type { GraphQLParams, Plugin } from 'graphql-yoga';
import { LruCache } from '../../ontology/cache.js';
import type { Operation } from '../graphiql/operations.js';
import type { Settings } from '../settings.js';
import { refusal, refused } from './errors.js';
import type { Aside } from './handler.js';

/** What a text takes beside its letters, roughly, in bytes: its hash, its place in a map. */
const OVERHEAD = 300;
/** What a letter takes at most, in bytes. */
const LETTER = 2;

interface Persisted {
  readonly hash: string;
  readonly text: string;
}

type Params = Omit<GraphQLParams, 'query'> & { readonly query?: unknown; readonly documentId?: unknown };

/**
 * Answers requests that name a document instead of sending it: a trusted one by `documentId`, and any that was sent
 * before by the hash in the extension `persistedQuery`, which the clients of Apollo and urql send: first alone, and
 * with the text where it is not known. A text is kept when it fits the schema, under the hash that it has. The words of
 * these errors are the protocol's: clients compare them.
 */
export function persistedQueries(
  trusted: TrustedDocuments,
  { TRUSTED_ONLY, MAX_PERSISTED }: Settings,
): Plugin<object, { aside?: Aside }>[] {
  const only = TRUSTED_ONLY !== 0;
  const keeps = !only && MAX_PERSISTED > 0;
  const kept = new LruCache<string>(MAX_PERSISTED, (text) => text.length * LETTER + OVERHEAD);
  const sent = new WeakMap<Request, Persisted>();

  /** The text that a request means without sending it. */
  function textOf({ documentId = null, extensions }: Params): string {
    if (documentId !== null) {
      if (typeof documentId !== 'string') throw refused('The parameter "documentId" is a string.', 400);
      const id = documentId.includes(':') ? documentId : PREFIX + documentId;
      const document = trusted.get(id);
      if (document) return document.text;
      throw refusal(
        404,
        'PERSISTED_QUERY_NOT_FOUND',
        `There is no document ${id}: /documents lists those that there are.`,
      );
    }
    const hash = hashIn(extensions);
    if (hash === undefined) throw refused('A request has a "query", or the "documentId" of a trusted document.', 400);
    const text = trusted.get(PREFIX + hash)?.text ?? kept.get(hash);
    if (text !== undefined) return text;
    throw keeps ? notFound() : notSupported();
  }

  return [
    takeDocumentId,
    {
      onParams({ request, params, setParams, context }) {
        const { query = null, documentId = null, operationName, variables, extensions } = params as Params;
        if (query === null)
          return setParams({ query: textOf(params), operationName, variables, extensions } as GraphQLParams);
        if (typeof query !== 'string') throw refused('The parameter "query" is a string.', 400);
        if (documentId !== null) throw refused('A request has a "query" or a "documentId", and not both.', 400);
        const isTrusted = trusted.has(PREFIX + hashOf(query));
        if (only && !isTrusted)
          throw refusal(
            403,
            'TRUSTED_DOCUMENTS_ONLY',
            'Only trusted documents are answered: send the "documentId" of one that /documents lists.',
          );
        const hash = hashIn(extensions);
        if (hash === undefined) return;
        // What no UTF-8 can carry would share its hash with another text.
        if (hash !== hashOf(query) || /\p{Surrogate}/u.test(query))
          throw refused('provided sha does not match query', 400);
        if (!keeps || isTrusted) return;
        sent.set(request, { hash, text: query });
        if (context.aside) context.aside.persists = true;
      },
      onValidate({ context }) {
        const { request } = context as unknown as { request: Request };
        const persisted = sent.get(request);
        return ({ valid }) => {
          if (persisted && valid) kept.set(persisted.hash, persisted.text);
        };
      },
    },
  ];
}

/** Yoga knows no `documentId` in an address, and takes an empty query for none. */
const takeDocumentId: Plugin = {
  onRequestParse({ request, requestParser, setRequestParser }) {
    if (request.method !== 'GET' || !requestParser) return;
    setRequestParser(async (asked) => {
      const documentId = new URL(asked.url).searchParams.get('documentId') || undefined;
      return { ...(await requestParser(asked)), documentId };
    });
  },
  onParams({ params, setParams }) {
    if (params.query === '') setParams({ ...params, query: ' ' });
  },
};

/** The hash by which a request names a text; undefined where it names none. */
function hashIn(extensions: unknown): string | undefined {
  const { persistedQuery = null } = (extensions ?? {}) as { persistedQuery?: unknown };
  if (persistedQuery === null) return undefined;
  const { version, sha256Hash } = persistedQuery as { version?: unknown; sha256Hash?: unknown };
  if (version === 1 && typeof sha256Hash === 'string') return sha256Hash.toLowerCase();
  throw refused(
    'The extension "persistedQuery" is { "version": 1, "sha256Hash": … }, with the hash in hexadecimal digits.',
    400,
  );
}

const notFound = (): GraphQLError => refusal(404, 'PERSISTED_QUERY_NOT_FOUND', 'PersistedQueryNotFound');

/** Tells a client to send texts alone. */
const notSupported = (): GraphQLError => refusal(400, 'PERSISTED_QUERY_NOT_SUPPORTED', 'PersistedQueryNotSupported');

/** An operation that clients can ask for by its id; the appendix "Persisted Documents" to GraphQL over HTTP. */
export interface TrustedDocument extends Operation {
  /** `sha256:` and the hash of its exact text in UTF-8, in hexadecimal digits. */
  readonly id: string;
}

export type TrustedDocuments = ReadonlyMap<string, TrustedDocument>;

/** The documents by their ids. */
export const trustDocuments = (operations: readonly Operation[]): TrustedDocuments =>
  new Map(operations.map((operation) => [idOf(operation.text), { ...operation, id: idOf(operation.text) }]));

export const PREFIX = 'sha256:';
export const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');
const idOf = (text: string) => PREFIX + hashOf(text);
