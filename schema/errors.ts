import { GraphQLError } from 'graphql';

/** What a client asked for cannot be: the message names the thing and the remedy, `extensions.argument` the argument. */
export const inputError = (argument: string, message: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT', argument } });

/** A number within its bounds. Errors: BAD_USER_INPUT, naming the argument. */
export function bounded(argument: string, value: number, least: number, most: number): number {
  if (value >= least && value <= most) return value;
  throw inputError(argument, `\`${argument}\` is ${value}: give a number from ${least} to ${most}.`);
}
