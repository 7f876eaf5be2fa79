import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { shortened } from '../graphql/shortened.js';
import { pathOf, whyMisframed } from './framing.js';
import type { IsOperator } from './operator.js';
import { sendError } from './send.js';

type Answer = (request: IncomingMessage, response: ServerResponse) => void | Promise<void>;

/** What answers at an address, by method. An address that ends with `/*` stands for everything below it. */
export type Routes = Readonly<Record<string, Readonly<Partial<Record<string, Answer>>>>>;

/** On every answer: the version of the graph that gave it. */
export const VERSION_HEADER = 'x-graph-version';

/** What is for the operator alone, before what is for all; never with headers for other origins. */
export interface OperatorRoutes {
  readonly operator: Routes;
  readonly isOperator: IsOperator;
}

/** What one port answers. */
export interface Port extends OperatorRoutes {
  /** What anybody may ask, from any page. */
  readonly open: Routes;
}

/** On every answer. What says nothing else may be kept if one asks each time whether it is still true. */
const HEADERS = { 'x-content-type-options': 'nosniff', 'cache-control': 'no-cache' };

/** On what is public: reading it needs no credentials, so any page may ask, and read every header. */
const FOR_ANY_PAGE = { 'access-control-allow-origin': '*', 'access-control-expose-headers': '*' };

/**
 * To a browser that asks before it asks; remembered for a day. `*` does not cover authorization, which a client may
 * send to anyone.
 */
const PREFLIGHT = {
  'access-control-allow-headers': '*, authorization',
  'access-control-max-age': '86400',
};

/**
 * Answers every request from a table of routes: HEAD as GET, OPTIONS with what there is, all else with an error in
 * JSON.
 */
export function answerFrom(
  open: Routes,
  version: () => string,
  logError: (error: unknown) => void = console.error,
  { operator, isOperator }: OperatorRoutes = { operator: {}, isOperator: () => false },
) {
  const isPublic = Object.keys(open).length > 0;
  const instead = isPublic ? 'the graph answers at /graphql' : 'what is here is at /health, /ready and /metrics';
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const path = pathOf(request);
    const isTheirs = addressOf(operator, path) !== undefined && isOperator(request);
    const routes = isTheirs ? operator : open;
    const anyPage = isPublic && !isTheirs;
    const headers: OutgoingHttpHeaders = { ...(anyPage && FOR_ANY_PAGE), ...HEADERS, [VERSION_HEADER]: version() };
    for (const [name, value = ''] of Object.entries(headers)) response.setHeader(name, value);
    const misframed = whyMisframed(request);
    if (misframed) return sendError(response, misframed[0], 'BAD_USER_INPUT', misframed[1], { connection: 'close' });
    const shown = shortened(path);
    const route = routes[addressOf(routes, path) ?? ''];
    if (!route) return sendError(response, 404, 'NOT_FOUND', `There is nothing at ${shown}; ${instead}.`);

    const allow = [...Object.keys(route), ...(route.GET ? ['HEAD'] : []), 'OPTIONS'].join(', ');
    if (request.method === 'OPTIONS') {
      response.writeHead(204, { allow, ...(anyPage && { 'access-control-allow-methods': allow, ...PREFLIGHT }) }).end();
      return;
    }
    // Node sends no body to a request that came as HEAD, whatever is written.
    const answer = route[request.method === 'HEAD' ? 'GET' : (request.method ?? '')];
    if (!answer) return sendError(response, 405, 'METHOD_NOT_ALLOWED', `${shown} is asked with ${allow}.`, { allow });

    try {
      await answer(request, response);
    } catch (error) {
      logError(error);
      if (response.headersSent) response.destroy();
      else sendError(response, 500, 'INTERNAL_SERVER_ERROR', 'Something went wrong on the server.');
    }
  };
}

/** The address in a table of routes that a path belongs to: its own, else that of a folder that it lies in. */
export const addressOf = (routes: Routes, path: string): string | undefined =>
  Object.hasOwn(routes, path)
    ? path
    : Object.keys(routes).find((route) => route.endsWith('/*') && path.startsWith(route.slice(0, -1)));
