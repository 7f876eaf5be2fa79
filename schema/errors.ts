import { GraphQLError } from 'graphql';

/** What a client asked for cannot be: the message names the thing and the remedy, `extensions.argument` the argument. */
export const inputError = (argument: string, message: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT', argument } });
