import { fileURLToPath } from 'node:url';
import { fixturesFolder } from '../src/installation.js';
import { type ServeOptions, serve } from '../src/server/index.js';

/** The facts of one text alone: they stand still while those of the package grow. */
export const textFacts = fileURLToPath(new URL('text', import.meta.url));

export interface Started {
  /** Where it listens, without a slash at its end. */
  readonly url: string;
  /** Asks over HTTP, as a client does. */
  ask(query: string, variables?: Record<string, unknown>): Promise<Answer>;
  close(): Promise<void>;
}

export interface Answer {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions: { readonly code: string } & Record<string, unknown>;
  }[];
  readonly extensions?: Record<string, unknown>;
}

/** The real server on a free port, over the project's own facts unless given others; one for each test file is enough. */
export async function started(options: Partial<ServeOptions> = {}): Promise<Started> {
  const { url, close } = await serve({ port: 0, host: '127.0.0.1', fixtures: fixturesFolder, ...options });
  return {
    url,
    close,
    async ask(query, variables) {
      const response = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
        body: JSON.stringify({ query, variables }),
      });
      return (await response.json()) as Answer;
    },
  };
}
