import { GraphQLError } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { shortened } from '../graphql/shortened.js';
import type { Settings } from '../settings.js';

/** Refuses an answer that is too long, before it is written: cost counts fields, and a field can be a long text. */
export const answerLimit = ({ MAX_ANSWER }: Settings): Plugin => ({
  onExecute: () => ({
    onExecuteDone({ result, setResult }) {
      if (Symbol.asyncIterator in result) return;
      const bytes = bytesOf(result.data, MAX_ANSWER);
      if (bytes <= MAX_ANSWER) return;
      const message = `The answer has more than ${MAX_ANSWER} bytes, which is the limit: ask for less at a time.`;
      setResult({
        errors: [
          new GraphQLError(message, {
            extensions: { code: 'QUERY_TOO_COMPLEX', bytes, limit: MAX_ANSWER, http: { status: 400, spec: true } },
          }),
        ],
      });
    },
  }),
});

/** How many bytes a value has as JSON; where it has more than `most`, what it has up to there. */
function bytesOf(value: unknown, most: number): number {
  if (typeof value === 'string') return bytesOfText(value);
  if (typeof value !== 'object' || value === null) return String(value ?? null).length;
  // The brackets, and commas between.
  let bytes = 1;
  if (Array.isArray(value)) {
    for (const item of value) if (bytes <= most) bytes += 1 + bytesOf(item, most - bytes);
    return Math.max(2, bytes);
  }
  // Names of fields need no escape: quotes and colon.
  for (const name in value)
    if (bytes <= most) bytes += name.length + 4 + bytesOf((value as Record<string, unknown>)[name], most - bytes);
  return Math.max(2, bytes);
}

/** What JSON writes as it is, one byte a character. */
const PLAIN = /^[ !#-[\]-~]*$/;

const bytesOfText = (text: string) => (PLAIN.test(text) ? text.length + 2 : Buffer.byteLength(JSON.stringify(text)));

/**
 * Names no more errors than anybody reads: a hundred aliases with the same mistake make a hundred errors. Then there is
 * no data either, or a client would take the nulls of the errors that are left out for answers. And no message repeats
 * all that was sent.
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
