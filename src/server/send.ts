import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { type Content, chooseEncoding } from './content.js';

/** Answers with a body as the client can best take it. */
export async function sendContent(
  request: IncomingMessage,
  response: ServerResponse,
  content: Content,
  headers: OutgoingHttpHeaders = {},
): Promise<void> {
  const encoding = chooseEncoding(String(request.headers['accept-encoding'] ?? ''));
  const bytes = encoding ? await content.encoded(encoding) : content.bytes;
  response.writeHead(200, {
    'content-type': content.type,
    'content-length': bytes.length,
    vary: 'accept-encoding',
    ...(encoding && { 'content-encoding': encoding }),
    ...headers,
  });
  response.end(bytes);
}

export function sendJson(response: ServerResponse, status: number, value: unknown, headers: OutgoingHttpHeaders = {}): void {
  const body = JSON.stringify(value);
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', 'content-length': Buffer.byteLength(body), ...headers });
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
  sendJson(response, status, { errors: [{ message, extensions: { code } }] }, headers);
}

export function redirect(response: ServerResponse, location: string): void {
  response.writeHead(302, { location, 'content-length': 0 });
  response.end();
}
