import { type ASTNode, type DocumentNode, GraphQLError, Kind, visit } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { currentExchange } from '../observe/exchange.js';

/** Yoga's codes for a request that is not well-formed GraphQL over HTTP. */
const MALFORMED: ReadonlySet<unknown> = new Set(['BAD_REQUEST', 'REQUEST_ENTITY_TOO_LARGE']);

/** What the libraries say without a remedy. */
const REMEDIES: readonly (readonly [said: string, better: string])[] = [
  [
    'Could not determine what operation',
    'It is not clear which operation is meant: name one of the document in "operationName".',
  ],
  ['Unknown operation named', 'The document has no operation of that name: name one that it has in "operationName".'],
  ['Schema is not configured to execute', 'The graph can only be read: ask a query.'],
];

/** Refuses a request that is not well-formed. */
export function refused(message: string, status: number): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT', http: { status } } });
}

/**
 * Refuses what a well-formed request asks: `spec` makes yoga answer 200 to those who accept only `application/json`, as
 * the standard has it.
 */
export const refusal = (status: number, code: string, message: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code, http: { status, spec: true } } });

/**
 * Gives every error the code that clients can rely on, and keeps from them what is not meant for them. Meant for
 * clients is an error with a code, one of a request that was not run at all, and one that points into the client's own
 * document. Everything else is a fault of the server: masked here, and logged by yoga because it is not the same error
 * any more.
 */
export function maskError(error: unknown, message: string): GraphQLError {
  if (!(error instanceof GraphQLError && isForClients(error))) return masked(error, message);
  const { extensions } = error;
  if (MALFORMED.has(extensions.code)) {
    extensions.code = 'BAD_USER_INPUT';
    extensions.http = { ...extensions.http, spec: false };
    delete extensions.originalError;
  } else if (extensions.code === undefined || extensions.code === 'OPERATION_RESOLUTION_FAILURE') {
    const remedy = REMEDIES.find(([said]) => error.message.startsWith(said))?.[1];
    if (remedy !== undefined) error.message = remedy;
    extensions.code = 'BAD_USER_INPUT';
  }
  // Nothing ran. `spec` makes yoga answer 200 to those who accept only `application/json`, as the standard has it.
  if (error.path === undefined) extensions.http ??= { status: 400, spec: true };
  return error;
}

function isForClients(error: GraphQLError): boolean {
  if (error.path === undefined) return true;
  const origin = originOf(error);
  return origin instanceof GraphQLError && (error.extensions.code !== undefined || origin.nodes !== undefined);
}

/** What was thrown, below the errors that the executor wrapped around it. */
export function originOf(error: Error): Error {
  return error instanceof GraphQLError && error.originalError ? originOf(error.originalError) : error;
}

function masked(error: unknown, message: string): GraphQLError {
  const place = error instanceof GraphQLError ? { nodes: error.nodes ?? null, path: error.path ?? null } : {};
  // `unexpected` makes yoga answer 500 where there is no data; it does not reach the client.
  const requestId = currentExchange()?.id;
  return new GraphQLError(message, {
    ...place,
    extensions: { code: 'INTERNAL_SERVER_ERROR', unexpected: true, ...(requestId !== undefined && { requestId }) },
  });
}

/**
 * An error of input says in `extensions.argument` which argument is meant. Resolvers say it themselves; an error of a
 * value that does not fit its type knows only where in the document the value stands, or which variable held it.
 */
export const nameArguments: Plugin = {
  onValidate: ({ params: { documentAST } }) => {
    return ({ result }) => {
      for (const error of result) nameArgument(error, documentAST);
    };
  },
  onExecute: ({ args: { document } }) => ({
    onExecuteDone: ({ result }) => {
      if ('errors' in result) for (const error of result.errors ?? []) nameArgument(error, document);
    },
  }),
};

function nameArgument(error: GraphQLError, document: DocumentNode): void {
  const [node] = error.nodes ?? [];
  const { extensions } = error;
  if (!node || error.path !== undefined || extensions.argument !== undefined) return;
  const argument = argumentOf(node, document);
  if (argument === undefined) return;
  extensions.argument = argument;
}

/** The name of the argument whose value the node is, stands in, or fills as a variable. */
function argumentOf(node: ASTNode, document: DocumentNode): string | undefined {
  const isMeant = (inner: ASTNode) =>
    inner === node ||
    (node.kind === Kind.VARIABLE_DEFINITION &&
      inner.kind === Kind.VARIABLE &&
      inner.name.value === node.variable.name.value);
  let found: string | undefined;
  visit(document, {
    Argument: (argument) => {
      visit(argument.value, {
        enter: (inner) => {
          if (found === undefined && isMeant(inner)) found = argument.name.value;
        },
      });
    },
  });
  return found;
}
