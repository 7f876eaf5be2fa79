import { createHash } from 'node:crypto';
import { Kind, parse } from 'graphql';
import { CannotServe } from './cannot-serve.js';

/** A document that clients can ask for by its id; the appendix "Persisted Documents" to GraphQL over HTTP. */
export interface TrustedDocument {
  /** `sha256:` and the hash of its exact text in UTF-8, in hexadecimal digits. */
  readonly id: string;
  /** Of its first operation. */
  readonly name: string | null;
  /** The comment that it begins with. */
  readonly description: string;
  readonly text: string;
}

export type TrustedDocuments = ReadonlyMap<string, TrustedDocument>;

/** The documents by their ids; throws CannotServe where one is no GraphQL. */
export const trustDocuments = (texts: readonly string[]): TrustedDocuments =>
  new Map(texts.map((text) => [idOf(text), { id: idOf(text), name: nameOf(text), description: descriptionOf(text), text }]));

export const PREFIX = 'sha256:';
export const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');
const idOf = (text: string) => PREFIX + hashOf(text);

function nameOf(text: string): string | null {
  try {
    return parse(text).definitions.find((node) => node.kind === Kind.OPERATION_DEFINITION)?.name?.value ?? null;
  } catch (error) {
    throw new CannotServe(`a document of the operations is no GraphQL: ${(error as Error).message}`, [text]);
  }
}

const descriptionOf = (text: string) =>
  (/^(?:#.*\n?)*/.exec(text)?.[0] ?? '')
    .split('\n')
    .map((line) => line.replace(/^#\s*/, '').trim())
    .join(' ')
    .trim();
