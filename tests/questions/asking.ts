import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Started, started } from '../started.js';

/** Starts the server for a file of questions, over the package's own facts unless given others, and gives what asks one over HTTP. */
export function asking(fixtures?: string) {
  let server: Started;
  beforeAll(async () => {
    server = await started(fixtures === undefined ? {} : { fixtures });
  });
  afterAll(() => server.close());

  /** A question, the query that asks it, and what of its data is the answer. `D` is what the query gives. */
  return function ask<D>(question: string, query: string, answer: (data: D) => unknown, expected: unknown): void {
    it(question, async () => {
      const { data, errors } = await server.ask(query);
      expect(errors).toBeUndefined();
      expect(answer(data as D)).toEqual(expected);
    });
  };
}
