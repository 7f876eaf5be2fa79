import type { IncomingMessage, ServerResponse } from 'node:http';
import { sendError } from '../send.js';
import type { Settings } from '../settings.js';

type Answer = (request: IncomingMessage, response: ServerResponse) => void | Promise<void>;

/**
 * Lets so many requests in at a time and tells the others to come back in a second, rather than let all wait;
 * and ends the wait for an answer that takes too long.
 */
export function admission({ MAX_CONCURRENT, ANSWER_TIMEOUT }: Settings): (answer: Answer) => Answer {
  let working = 0;
  return (answer) => async (request, response) => {
    if (working >= MAX_CONCURRENT) {
      return sendError(response, 503, 'OVERLOADED', `The server works on ${MAX_CONCURRENT} requests already: try again in a second.`, {
        'retry-after': '1',
      });
    }
    working++;
    const late = setTimeout(() => {
      if (!response.headersSent)
        sendError(response, 503, 'TIMEOUT', `The answer took longer than ${ANSWER_TIMEOUT} ms.`, { 'retry-after': '1' });
    }, ANSWER_TIMEOUT);
    try {
      await answer(request, response);
    } finally {
      clearTimeout(late);
      working--;
    }
  };
}
