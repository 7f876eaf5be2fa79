import { GraphQLError } from 'graphql';

/**
 * Refuses a request that asks too much, whole and before any of it is done.
 * `spec` makes yoga answer 200 to those who accept only `application/json`, as the standard has it.
 */
export function tooComplex(what: string, cost: number, limit: number, remedy: string): GraphQLError {
  return new GraphQLError(`The query has ${what} ${cost}, and ${limit} is the limit: ${remedy}`, {
    extensions: { code: 'QUERY_TOO_COMPLEX', cost, limit, http: { status: 400, spec: true } },
  });
}

/** A request that is not answered, with what its sender is told. */
export class Refused extends Error {
  constructor(
    readonly status: number,
    message: string,
    readonly headers: Readonly<Record<string, string>> = {},
    readonly code = 'BAD_USER_INPUT',
  ) {
    super(message);
  }
}

/** Tells who comes when there is too much to do to come back. */
export const overloaded = (why: string): Refused =>
  new Refused(503, `${why}: try again in a second.`, { 'retry-after': '1' }, 'OVERLOADED');
