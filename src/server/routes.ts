import type { IncomingMessage, ServerResponse } from 'node:http';
import { sendError } from './send.js';

type Answer = (request: IncomingMessage, response: ServerResponse) => void | Promise<void>;

/** What answers at an address, by method. An address that ends with `/*` stands for every file of that folder. */
export type Routes = Readonly<Record<string, Readonly<Partial<Record<string, Answer>>>>>;

/** On every answer. All that is here is public and reading it needs no credentials, so any page may ask. */
const HEADERS = {
  'access-control-allow-origin': '*',
  'x-content-type-options': 'nosniff',
  'cache-control': 'no-cache',
};

/** To a browser that asks before it asks; remembered for a day. `*` does not cover authorization, which a client may send to anyone. */
const PREFLIGHT = {
  'access-control-allow-headers': '*, authorization',
  'access-control-max-age': '86400',
};

/** Answers every request from a table of routes: HEAD as GET, OPTIONS with what there is, all else with an error in JSON. */
export function answerFrom(routes: Routes) {
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value);
    if (!URL.canParse(`http://${request.headers.host ?? 'localhost'}`)) {
      return sendError(response, 400, 'BAD_USER_INPUT', 'The header "host" is not a host.');
    }
    const path = pathOf(request);
    const route = routes[path] ?? routes[`${path.slice(0, path.lastIndexOf('/') + 1)}*`];
    if (!route) return sendError(response, 404, 'NOT_FOUND', `There is nothing at ${path}; the graph answers at /graphql.`);

    const allow = [...Object.keys(route), ...(route.GET ? ['HEAD'] : []), 'OPTIONS'].join(', ');
    if (request.method === 'OPTIONS') {
      response.writeHead(204, { allow, 'access-control-allow-methods': allow, ...PREFLIGHT }).end();
      return;
    }
    // Node sends no body to a request that came as HEAD, whatever is written.
    if (request.method === 'HEAD') request.method = 'GET';
    const answer = route[request.method ?? ''];
    if (!answer) return sendError(response, 405, 'METHOD_NOT_ALLOWED', `${path} is asked with ${allow}.`, { allow });

    try {
      await answer(request, response);
    } catch (error) {
      console.error(error);
      if (response.headersSent) response.destroy();
      else sendError(response, 500, 'INTERNAL_SERVER_ERROR', 'Something went wrong on the server.');
    }
  };
}

export const pathOf = (request: IncomingMessage): string => (request.url ?? '/').split('?', 1)[0] ?? '/';
