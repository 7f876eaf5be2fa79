import { createHash } from 'node:crypto';
import type { OutgoingHttpHeaders } from 'node:http';
import { compress, type Encoding } from '../http/negotiation.js';
import type { Turns } from '../limits/index.js';
import type { Aside } from './execution.js';
import { type Question, VARY } from './question.js';

/** An answer as it travels. */
export interface Answer {
  readonly status: number;
  readonly headers: OutgoingHttpHeaders;
  readonly bytes: Buffer;
  /** Whether it answers a query without an error, so that it is the same for as long as the graph is. */
  readonly isClean: boolean;
  /** The name of the operation, where it has one. */
  readonly operation: string | undefined;
}

/** The GraphQL endpoint, as the Fetch API knows it. */
export interface Endpoint {
  fetch(address: string, init: RequestInit, context: { aside: Aside }): Response | Promise<Response>;
}

/** Below this many bytes compression saves no packet on the way. */
const SMALLEST_COMPRESSED = 1_000;

/**
 * For answers that are computed and perhaps never asked again: 14 kB take a tenth of a millisecond; a higher level
 * takes twice as long for a tenth less.
 */
const LEVELS = { br: 3, gzip: 3 };

/** Has a question answered by a version of the graph, in its turn, which ends when the answer is all there. */
export async function computeAnswer(
  endpoint: Endpoint,
  question: Question,
  encoding: Encoding | undefined,
  aside: Aside,
  turns: Turns,
): Promise<Answer> {
  aside.endTurn = await turns.toRead(question.search.length + question.body.length, aside.gone);
  try {
    return await compute(endpoint, question, encoding, aside);
  } finally {
    aside.endTurn?.();
  }
}

async function compute(
  endpoint: Endpoint,
  question: Question,
  encoding: Encoding | undefined,
  aside: Aside,
): Promise<Answer> {
  const { method, search, headers, body } = question;
  const response = await endpoint.fetch(
    `http://localhost/graphql${search}`,
    { method, headers: { ...headers }, ...(method === 'POST' && { body }) },
    { aside },
  );
  if (aside.refused) throw aside.refused;
  const isClean = response.status === 200 && aside.isClean === true;
  const text = Buffer.from(await response.text());
  const type = response.headers.get('content-type') ?? '';
  const used = text.length < SMALLEST_COMPRESSED ? undefined : encoding;
  const bytes = used ? await compress(text, used, LEVELS) : text;
  return {
    status: response.status,
    headers: {
      ...headersOf(response),
      ...(used && { 'content-encoding': used }),
      ...(method === 'GET' && isClean && { etag: etagOf(bytes, type, used, aside.loaded.graph.version) }),
      vary: VARY,
    },
    bytes,
    isClean,
    operation: aside.operation,
  };
}

/** Yoga writes names now in this way and now in that; node takes the same name in two ways for two headers. */
const headersOf = ({ headers }: Response): OutgoingHttpHeaders =>
  Object.fromEntries([...headers].map(([name, value]) => [name.toLowerCase(), value]));

/** A strong tag: other bytes, another type, another encoding and another version have another. RFC 9110 §8.8.3. */
const etagOf = (bytes: Buffer, type: string, encoding: Encoding | undefined, version: string) =>
  `"${version}-${createHash('sha256').update(type).update('\n').update(bytes).digest('hex').slice(0, 16)}-${encoding ?? 'identity'}"`;
