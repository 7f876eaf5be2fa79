import { createHash } from 'node:crypto';
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

export const PREFIX = 'sha256:';
export const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');
const idOf = (text: string) => PREFIX + hashOf(text);
