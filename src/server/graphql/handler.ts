/**
 * Answers to questions in front of the GraphQL endpoint: kept or computed, compressed, with what caches may do with
 * them. A kept answer and a computed one differ in nothing but time.
 */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { Capacity } from '../http/admission.js';
import { pathOf } from '../http/framing.js';
import { chooseEncoding, type Encoding } from '../http/negotiation.js';
import { VERSION_HEADER } from '../http/routes.js';
import { IMMUTABLE, send, sendError } from '../http/send.js';
import { Refused } from '../limits/index.js';
import type { Loaded } from '../live/loaded.js';
import { currentExchange } from '../observe/index.js';
import type { Settings } from '../settings.js';
import { type Answer, computeAnswer, type Endpoint } from './answer.js';
import type { AnswerCache } from './answer-cache.js';
import { keyOf, type Question, readQuestion } from './question.js';

export { AnswerCache } from './answer-cache.js';
export { type Aside, noteClean, takeTurns } from './execution.js';

/** How long a cache may give an answer that is too old while it asks for a new one, in seconds. RFC 5861 §3. */
const STALE = 600;

export interface Answers {
  /** Answers from the version that is current. */
  ask(request: IncomingMessage, response: ServerResponse): Promise<void>;
  /** Answers at /v/<version>/graphql while that version is current: what is answered there never changes. */
  askVersion(request: IncomingMessage, response: ServerResponse): Promise<void>;
}

export function answering(
  endpoint: Endpoint,
  cache: AnswerCache,
  current: () => Loaded,
  settings: Settings,
  capacity = new Capacity(settings),
): Answers {
  async function find(
    question: Question,
    encoding: Encoding | undefined,
    loaded: Loaded,
    gone: AbortSignal,
  ): Promise<Answer> {
    const key = keyOf(question, encoding);
    const kept = cache.find(key, loaded.graph.version);
    if (kept) return kept;
    const computed = await computeAnswer(endpoint, question, encoding, { loaded, gone }, capacity.turns);
    cache.offer(key, loaded.graph.version, computed);
    return computed;
  }

  async function answer(
    request: IncomingMessage,
    response: ServerResponse,
    caching: string,
    wanted?: string,
  ): Promise<void> {
    const question = await readQuestion(request, response, capacity);
    if (!question || response.headersSent) return;
    const gone = capacity.admission.enter(response);
    const loaded = current();
    const { version } = loaded.graph;
    response.setHeader(VERSION_HEADER, version);
    if (wanted !== undefined && wanted !== version) return sendOtherVersion(response, version);

    const found = await find(question, chooseEncoding(request.headers['accept-encoding']), loaded, gone);
    const { status, headers, bytes, isClean, operation } = found;
    // Of a kept answer nobody else knows it.
    const exchange = currentExchange();
    if (exchange && operation !== undefined) exchange.operation = operation;
    const cacheControl = isClean && question.method === 'GET' ? caching : 'no-store';
    send(request, response, status, { ...headers, 'cache-control': cacheControl }, bytes);
  }

  async function answerOrRefuse(
    request: IncomingMessage,
    response: ServerResponse,
    caching: string,
    wanted?: string,
  ): Promise<void> {
    try {
      await answer(request, response, caching, wanted);
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      sendError(response, error.status, error.code, error.message, error.headers);
    }
  }

  return {
    ask: (request, response) =>
      answerOrRefuse(request, response, `public, max-age=${settings.MAX_AGE}, stale-while-revalidate=${STALE}`),
    askVersion: (request, response) => answerOrRefuse(request, response, IMMUTABLE, versionIn(pathOf(request))),
  };
}

/** The version in an address; none that there is where there is more than the version in it, or less. */
const versionIn = (path: string): string => /^\/v\/([^/]*)\/graphql$/.exec(path)?.[1] ?? '';

function sendOtherVersion(response: ServerResponse, version: string): void {
  const remedy = `ask at /v/${version}/graphql, or at /graphql for whichever is current.`;
  sendError(response, 404, 'NOT_FOUND', `The graph is at version ${version} now: ${remedy}`);
}
