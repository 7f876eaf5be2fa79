import type { Plugin } from 'graphql-yoga';
import type { Settings } from '../settings.js';
import { shortened } from '../shortened.js';

/**
 * Names no more errors than anybody reads: a hundred aliases with the same mistake make a hundred errors. Then there is no data
 * either, or a client would take the nulls of the errors that are left out for answers. And no message repeats all that was sent.
 */
export const errorLimit = ({ MAX_ERRORS }: Settings): Plugin => ({
  onExecute: () => ({
    onExecuteDone({ result, setResult }) {
      if (Symbol.asyncIterator in result || !result.errors || result.errors.length <= MAX_ERRORS) return;
      setResult({ ...result, data: null, errors: result.errors.slice(0, MAX_ERRORS) });
    },
  }),
  // Whoever found it: the parser, the validation, the execution, or the server.
  onResultProcess({ result }) {
    if (!('errors' in result)) return;
    for (const error of result.errors ?? []) error.message = shortened(error.message);
  },
});
