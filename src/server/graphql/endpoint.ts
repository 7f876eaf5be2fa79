import { execute, type GraphQLSchema } from 'graphql';
import { createYoga, type Plugin } from 'graphql-yoga';
import type { Context } from '../../../schema/index.js';
import { type Cost, queryLimits } from '../limits/index.js';
import type { Loaded } from '../live/loaded.js';
import { noteExchange } from '../observe/exchange.js';
import type { Settings } from '../settings.js';
import { keptDocuments } from './document-cache.js';
import { maskError, nameArguments, refused } from './errors.js';
import { type Aside, noteClean } from './handler.js';
import type { TrustedDocuments } from './persisted-queries.js';
import { persistedQueries } from './persisted-queries.js';

export interface EndpointOptions {
  readonly documents?: TrustedDocuments;
  /** Is told of errors that are not meant for clients. */
  readonly logError?: (error: unknown) => void;
  /** Is told what each query that runs can cost. */
  readonly observeCost?: (cost: Cost) => void;
  readonly plugins?: readonly Plugin[];
}

/** Answers GraphQL over HTTP, each request from the version that it is asked of, or from the current one. */
export function graphqlEndpoint(
  schema: GraphQLSchema,
  current: () => Loaded,
  settings: Settings,
  { documents = new Map(), logError = console.error, observeCost, plugins = [] }: EndpointOptions = {},
) {
  return createYoga<{ aside?: Aside }, Context>({
    schema,
    context: ({ aside }) => ({ loaders: (aside?.loaded ?? current()).loaders() }),
    plugins: [
      strictRequests,
      referenceExecutor,
      nameArguments,
      ...persistedQueries(documents, settings),
      ...queryLimits(settings, observeCost),
      noteClean,
      noteExchange,
      ...plugins,
    ],
    parserAndValidationCache: keptDocuments(),
    maskedErrors: { maskError, errorMessage: 'Something went wrong on the server.' },
    logging: { debug: quiet, info: quiet, warn: quiet, error: logError },
    // Whoever asks has read the body, and bounded it.
    maxRequestBodySize: false,
    // Pages, headers for other origins and health are the server's own routes. Yoga takes any address that ends like
    // its health check for one, a query's last words too: no address ends with a space.
    graphiql: false,
    landingPage: false,
    cors: false,
    healthCheckEndpoint: ' ',
  });
}

/**
 * That of graphql itself: yoga's own takes an object with a field called `then` for a promise, and a client may call a
 * field so.
 */
const referenceExecutor: Plugin = {
  onExecute({ setExecuteFn }) {
    setExecuteFn(execute);
  },
};

/**
 * What yoga lets through: parameters of the wrong type. The types of body and answer are decided by whoever read the
 * request, for yoga knows neither weights nor capitals.
 */
const strictRequests: Plugin = {
  onRequestParse({ request, requestParser, setRequestParser }) {
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
    if (typeof (params.operationName ?? '') !== 'string')
      throw refused('The parameter "operationName" is a string.', 400);
  },
};

function quiet() {}
