import { createHash } from 'node:crypto';
import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { noteError } from '../observe/exchange.js';
import { chooseEncoding, compress, type Encoding } from './negotiation.js';

/**
 * For what an address with a hash or a version in it stands for: the same for as long as anybody cares, which is a
 * year.
 */
export const IMMUTABLE = 'public, max-age=31536000, immutable';

/**
 * Sends an answer, or only says that the client has it already. Sends nothing where there was an answer before, as of a
 * client that was told that it takes too long.
 */
export function send(
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  headers: OutgoingHttpHeaders,
  bytes: Uint8Array,
): void {
  if (response.headersSent) return;
  if (status === 200 && typeof headers.etag === 'string' && matches(request.headers['if-none-match'], headers.etag)) {
    response.writeHead(304, withoutBody(headers)).end();
  } else {
    response.writeHead(status, { ...headers, 'content-length': bytes.length }).end(bytes);
  }
}

/**
 * Whether an If-None-Match header names a tag: in a list of tags, or as any there is. Compared weakly, because proxies
 * that compress make a tag weak; Apache puts the encoding at its end instead. RFC 9110 §13.1.2.
 */
function matches(header: string | undefined, etag: string): boolean {
  if (header === undefined) return false;
  const same = [etag, ...['gzip', 'br'].map((encoding) => `${etag.slice(0, -1)}-${encoding}"`)];
  return header.trim() === '*' || (header.match(/"[^"]*"/g)?.some((tag) => same.includes(tag)) ?? false);
}

/** A 304 has the headers of the 200 but those that describe its body. RFC 9110 §15.4.5. */
const withoutBody = (headers: OutgoingHttpHeaders): OutgoingHttpHeaders =>
  Object.fromEntries(
    Object.entries(headers).filter(([name]) => !name.startsWith('content-') || name === 'content-security-policy'),
  );

/** Answers with a body as the client can best take it. */
export async function sendContent(
  request: IncomingMessage,
  response: ServerResponse,
  content: Content,
  headers: OutgoingHttpHeaders = {},
): Promise<void> {
  const encoding = chooseEncoding(request.headers['accept-encoding']?.toString());
  const bytes = encoding ? await content.encoded(encoding) : content.bytes;
  const all = {
    'content-type': content.type,
    ...(encoding && { 'content-encoding': encoding }),
    etag: `"${content.hash}-${encoding ?? 'identity'}"`,
    vary: 'accept-encoding',
    ...headers,
  };
  send(request, response, 200, all, bytes);
}

/** Answers with what is true only now, so that no cache may keep it; sends nothing where there was an answer before. */
export function sendJson(
  response: ServerResponse,
  status: number,
  value: unknown,
  headers: OutgoingHttpHeaders = {},
): void {
  if (response.headersSent) return;
  const body = JSON.stringify(value);
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'content-length': Buffer.byteLength(body),
    'cache-control': 'no-store',
    ...headers,
  });
  response.end(body);
}

/** Answers with an error of the shape that GraphQL clients know. */
export function sendError(
  response: ServerResponse,
  status: number,
  code: string,
  message: string,
  headers: OutgoingHttpHeaders = {},
): void {
  sendJson(response, status, { errors: [{ message, extensions: { code, ...noteError(code) } }] }, headers);
}

export function redirect(response: ServerResponse, location: string): void {
  response.writeHead(302, { location, 'content-length': 0, vary: 'accept' });
  response.end();
}

/**
 * Brotli's level 5 makes GraphiQL's 5 MB into 1.3 MB in a quarter of a second; level 11 would save a sixth of that and
 * take twelve seconds.
 */
const LEVELS = { br: 5, gzip: 6 };

/** A body that stays the same while the server runs; compressed when first asked for, once for each encoding. */
export class Content {
  readonly bytes: Buffer;
  /** A short name that changes with the bytes. */
  readonly hash: string;
  readonly #encoded = new Map<Encoding, Promise<Buffer>>();

  constructor(
    readonly type: string,
    text: string,
  ) {
    this.bytes = Buffer.from(text);
    this.hash = createHash('sha256').update(this.bytes).digest('hex').slice(0, 16);
  }

  encoded(encoding: Encoding): Promise<Buffer> {
    const ready = this.#encoded.get(encoding);
    if (ready) return ready;
    const encoded = compress(this.bytes, encoding, LEVELS);
    this.#encoded.set(encoding, encoded);
    return encoded;
  }
}
