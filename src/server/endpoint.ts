import type { GraphQLSchema } from 'graphql';
import { createYoga, type Plugin } from 'graphql-yoga';
import type { Context } from '../../schema/index.js';
import { nameArguments } from './argument-names.js';
import { maskError, refused } from './errors.js';
import { queryLimits } from './limits/index.js';
import type { Loaded } from './loaded.js';
import type { Settings } from './settings.js';

/** Answers GraphQL over HTTP, each request from the version that is current when it begins. */
export function graphqlEndpoint(schema: GraphQLSchema, current: () => Loaded, settings: Settings) {
  return createYoga({
    schema,
    context: (): Context => ({ loaders: current().loaders }),
    plugins: [strictRequests, nameArguments, ...queryLimits(settings), sayNotAcceptable],
    maskedErrors: { maskError, errorMessage: 'Something went wrong on the server.' },
    logging: { debug: quiet, info: quiet, warn: quiet, error: console.error },
    maxRequestBodySize: settings.MAX_BODY,
    // Pages, headers for other origins and health are the server's own routes. Yoga takes any address that ends like its health
    // check for one, a query's last words too: no address ends with a space.
    graphiql: false,
    landingPage: false,
    cors: false,
    healthCheckEndpoint: ' ',
  });
}

/** What yoga lets through: forms and plain text, which any page can post without asking, and parameters of the wrong type. */
const strictRequests: Plugin = {
  onRequestParse({ request, requestParser, setRequestParser }) {
    if (request.method === 'POST' && !/^application\/(graphql\+)?json\s*(;|$)/i.test(request.headers.get('content-type') ?? '')) {
      throw refused('A query is posted as JSON: send it with the header "content-type: application/json".', 415);
    }
    if (request.method === 'GET' && requestParser) {
      setRequestParser(async (asked) => {
        try {
          return await requestParser(asked);
        } catch {
          throw refused('The parameters "variables" and "extensions" of an address are objects in JSON.', 400);
        }
      });
    }
  },
  onParams({ params }) {
    if (typeof (params.operationName ?? '') !== 'string') throw refused('The parameter "operationName" is a string.', 400);
  },
};

/** Yoga leaves this answer without a body. */
const sayNotAcceptable: Plugin = {
  onResponse({ response, setResponse, fetchAPI }) {
    if (response.status !== 406) return;
    const message = 'Answers are JSON: accept application/graphql-response+json or application/json.';
    setResponse(fetchAPI.Response.json({ errors: [{ message, extensions: { code: 'BAD_USER_INPUT' } }] }, { status: 406 }));
  },
};

function quiet() {}
