import { hash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Capacity } from '../http/admission.js';
import type { Encoding } from '../http/negotiation.js';
import { ANSWERS, answerType, whyNoQuestion } from '../http/negotiation.js';
import { COST_HEADER, Refused } from '../limits/index.js';

/**
 * Everything of a request that its answer may depend on. The endpoint is asked this and never sees the request, so that
 * a kept answer cannot be given where a computed one would be another: what is not here makes no difference to either.
 */
export interface Question {
  readonly method: 'GET' | 'POST';
  /** What follows the path, with its question mark. */
  readonly search: string;
  readonly headers: Readonly<Partial<Record<Asked, string>>>;
  readonly body: string;
}

/** The headers that an answer depends on. */
const ASKED = ['accept', 'content-type', COST_HEADER] as const;
type Asked = (typeof ASKED)[number];

/** The same for the caches on the way, which keep answers to GET only: those have no content type. RFC 9110 §12.5.5. */
export const VARY = 'Accept, Accept-Encoding, X-Query-Cost';

/**
 * Reads a request; undefined where its sender is gone. Throws Refused for a body that is too long, compressed or of
 * another type, and for an answer that cannot be given in a type that is accepted.
 */
export async function readQuestion(
  request: IncomingMessage,
  response: ServerResponse,
  { receiving }: Capacity,
): Promise<Question | undefined> {
  const method = request.method === 'POST' ? 'POST' : 'GET';
  const headers = askedOf(request, method);
  const body = method === 'POST' ? await receiving.take(request, response) : '';
  if (body === undefined) return undefined;
  const url = request.url ?? '';
  const start = url.indexOf('?');
  return { method, search: start === -1 ? '' : url.slice(start), headers, body };
}

/**
 * The headers in the one form that the endpoint is asked in: types are decided here, and refused before a body is read.
 */
function askedOf({ headers }: IncomingMessage, method: Question['method']): Question['headers'] {
  const accept = answerType(headers.accept);
  if (!accept) throw new Refused(406, `Answers are JSON: accept ${[...ANSWERS].reverse().join(' or ')}.`);
  const problem = method === 'POST' ? whyNoQuestion(headers['content-type']) : undefined;
  if (problem !== undefined) throw new Refused(415, problem);
  const cost = headers[COST_HEADER]?.toString();
  return {
    accept,
    ...(method === 'POST' && { 'content-type': 'application/json' }),
    ...(cost !== undefined && { [COST_HEADER]: cost }),
  };
}

/** Names a question and the encoding of its answer, shortly. A body comes last, for it alone can hold a line break. */
export function keyOf({ method, search, headers, body }: Question, encoding: Encoding | undefined): string {
  return hash('sha256', [method, search, encoding, ...ASKED.map((name) => headers[name]), body].join('\n'), 'base64');
}
