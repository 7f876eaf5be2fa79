import type { DocumentNode } from 'graphql';
import { digest } from '../../graph/hash.js';
import { LruCache } from '../../ontology/cache.js';

/** How many bytes the parsed documents may take together. */
const KEPT = 20_000_000;
/** What a document takes for each of its tokens, comments too, with its nodes and places, in bytes. */
const TOKEN = 500;

/**
 * The documents that were parsed last, for whoever asks with the same text again. Yoga would keep a thousand, however
 * long, and as many errors, each with all of the text that it is about: those are made anew.
 */
export function keptDocuments() {
  const kept = new LruCache<DocumentNode>(KEPT, sizeOf);
  return {
    documentCache: {
      get: (text: string) => kept.get(digest(text)),
      set: (text: string, document: DocumentNode) => kept.set(digest(text), document),
    },
    errorCache: { get: () => undefined, set: () => {} },
  };
}

function sizeOf({ loc }: DocumentNode): number {
  let tokens = 0;
  for (let token = loc?.startToken; token; token = token.next ?? undefined) tokens++;
  return tokens * TOKEN;
}
