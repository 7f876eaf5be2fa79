import type { Plugin } from 'graphql-yoga';
import type { Settings } from '../settings.js';

/** Names no more errors than anybody reads: a hundred aliases with the same mistake make a hundred errors. */
export const errorLimit = ({ MAX_ERRORS }: Settings): Plugin => ({
  onExecute: () => ({
    onExecuteDone({ result, setResult }) {
      if (Symbol.asyncIterator in result || !result.errors || result.errors.length <= MAX_ERRORS) return;
      setResult({ ...result, errors: result.errors.slice(0, MAX_ERRORS) });
    },
  }),
});
