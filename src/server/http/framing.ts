import type { IncomingMessage } from 'node:http';

/*
 * Where a request begins and ends and to whom it is said, beyond what node looks at: whatever a proxy could understand
 * in another way is refused. RFC 9112 §3.2, §6.1, §11.2.
 */

/**
 * Why a request is not one that everybody on its way understands alike, with the status that says so; undefined where
 * it is.
 */
export function whyMisframed(request: IncomingMessage): readonly [status: number, message: string] | undefined {
  const { httpVersion, rawHeaders, headers } = request;
  if (httpVersion !== '1.1' && httpVersion !== '1.0') return [505, 'HTTP/1.1 is spoken here, and HTTP/1.0.'];
  const hosts = rawHeaders.filter((name, index) => index % 2 === 0 && name.toLowerCase() === 'host').length;
  if (hosts > 1) return [400, 'The header "host" is sent once.'];
  if (hosts === 0 && httpVersion === '1.1') return [400, 'A request of HTTP/1.1 has the header "host".'];
  if (hosts === 1 && !isHost(headers.host ?? '')) return [400, 'The header "host" is not a host.'];

  const coding = headers['transfer-encoding']?.toLowerCase();
  if (coding !== undefined && httpVersion === '1.0')
    return [400, 'HTTP/1.0 has no chunks: send the "content-length" of the body.'];
  if (coding !== undefined && headers['content-length'] !== undefined)
    return [400, 'A body is sent with its "content-length" or in chunks, not both.'];
  if (coding !== undefined && coding !== 'chunked') {
    const ends = /(^|[\s,])chunked$/.test(coding);
    return [ends ? 501 : 400, 'A body is sent whole, or with "transfer-encoding: chunked".'];
  }

  const target = targetOf(request);
  const isAddress =
    target &&
    (target.host === undefined || isHost(target.host)) &&
    (/^(\/|$)/.test(target.path) || target.path === '*');
  return isAddress
    ? undefined
    : [400, 'The address of a request is a path, or a whole address that begins with http and a host.'];
}

/** The path of an address, without what is asked. A proxy may be asked with a whole address, and pass it on. */
export const pathOf = (request: IncomingMessage): string => targetOf(request)?.path || '/';

/** To whom a request is said; a whole address counts for more than the header. */
export const hostOf = (request: IncomingMessage): string | undefined => targetOf(request)?.host ?? request.headers.host;

/**
 * An address that is a path, or begins with a host; undefined where it has a fragment, which is for the browser alone.
 */
function targetOf({
  url = '',
}: IncomingMessage): { readonly host: string | undefined; readonly path: string } | undefined {
  const parts = /^(?:https?:\/\/([^/?#]*))?([^?#]*)(?:\?[^#]*)?$/i.exec(url);
  return parts ? { host: parts[1], path: parts[2] ?? '' } : undefined;
}

/** A name or number with or without a port: nothing before it, and nothing behind. RFC 3986 §3.2.2. */
const isHost = (text: string): boolean =>
  /^(?:[\w\-.~!$&'()*+,;=%]+|\[[\da-f:.]+\])(?::\d*)?$/i.test(text) && URL.canParse(`http://${text}`);
