import type { Plugin } from 'graphql-yoga';
import type { Settings } from '../settings.js';

/**
 * Names no more errors than anybody reads: a hundred aliases with the same mistake make a hundred errors. Then there is no data
 * either, or a client would take the nulls of the errors that are left out for answers.
 */
export const errorLimit = ({ MAX_ERRORS }: Settings): Plugin => ({
  onExecute: () => ({
    onExecuteDone({ result, setResult }) {
      if (Symbol.asyncIterator in result || !result.errors || result.errors.length <= MAX_ERRORS) return;
      setResult({ ...result, data: null, errors: result.errors.slice(0, MAX_ERRORS) });
    },
  }),
});
