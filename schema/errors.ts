import { GraphQLError } from 'graphql';
import type { Check } from './arguments.js';

/**
 * What a client asked for cannot be: the message names the thing and the remedy, `extensions.argument` the argument.
 */
export const inputError = (argument: string, message: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT', argument } });

/** Refuses a number that is not within these bounds. */
export const within =
  (least: number, most: number): Check<number> =>
  (value, argument) => {
    if (value >= least && value <= most) return;
    throw inputError(argument, `\`${argument}\` is ${value}: give a number from ${least} to ${most}.`);
  };
