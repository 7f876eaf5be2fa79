import { hash } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Encoding } from '../encoding.js';
import { COST_HEADER } from '../limits/index.js';
import { ANSWERS, answerType, whyNoQuestion } from '../media-types.js';

/**
 * Everything of a request that its answer may depend on. The endpoint is asked this and never sees the request, so that a kept
 * answer cannot be given where a computed one would be another: what is not here makes no difference to either.
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

/** A request that cannot be a question. */
export class Refused extends Error {
  constructor(
    readonly status: number,
    message: string,
    readonly headers: Readonly<Record<string, string>> = {},
  ) {
    super(message);
  }
}

/**
 * Reads a request; undefined where its sender is gone. Throws Refused for a body that is too long, compressed or of another type, and for
 * an answer that cannot be given in a type that is accepted.
 *
 * @param longest how long a body may be, in bytes
 */
export async function readQuestion(request: IncomingMessage, longest: number): Promise<Question | undefined> {
  const method = request.method === 'POST' ? 'POST' : 'GET';
  const headers = askedOf(request, method);
  const body = method === 'POST' ? await readBody(request, longest) : '';
  if (body === undefined) return undefined;
  const url = request.url ?? '';
  const start = url.indexOf('?');
  return { method, search: start === -1 ? '' : url.slice(start), headers, body };
}

/** The headers in the one form that the endpoint is asked in: types are decided here, and refused before a body is read. */
function askedOf({ headers }: IncomingMessage, method: Question['method']): Question['headers'] {
  const accept = answerType(headers.accept);
  if (!accept) throw new Refused(406, `Answers are JSON: accept ${[...ANSWERS].reverse().join(' or ')}.`);
  const problem = method === 'POST' ? whyNoQuestion(headers['content-type']) : undefined;
  if (problem !== undefined) throw new Refused(415, problem);
  const cost = headers[COST_HEADER]?.toString();
  return { accept, ...(method === 'POST' && { 'content-type': 'application/json' }), ...(cost !== undefined && { [COST_HEADER]: cost }) };
}

/** The body as text, which in JSON is UTF-8 (RFC 8259 §8.1). What comes after the limit is thrown away, not kept. */
function readBody(request: IncomingMessage, longest: number): Promise<string | undefined> {
  const { 'content-encoding': encoding = 'identity', 'content-length': announced } = request.headers;
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let length = 0;
    const take = (chunk: Buffer) => {
      length += chunk.length;
      if (length > longest) return tooLong();
      chunks.push(chunk);
    };
    // The rest is read in any case: a client that still sends would not see the answer.
    const refuse = (refused: Refused) => {
      request.off('data', take).resume();
      reject(refused);
    };
    const tooLong = () => refuse(new Refused(413, `The body of a request is ${longest} bytes at most.`));

    if (encoding.toLowerCase() !== 'identity') {
      return refuse(new Refused(415, 'The body of a request is not compressed.', { 'accept-encoding': 'identity' }));
    }
    if (Number(announced) > longest) return tooLong();
    request.on('data', take);
    request.on('end', () => resolve(Buffer.concat(chunks).toString()));
    // Comes last, after the end or without it.
    request.on('close', () => resolve(undefined));
  });
}

/** Names a question and the encoding of its answer, shortly. A body comes last, for it alone can hold a line break. */
export function keyOf({ method, search, headers, body }: Question, encoding: Encoding | undefined): string {
  return hash('sha256', [method, search, encoding, ...ASKED.map((name) => headers[name]), body].join('\n'), 'base64');
}
