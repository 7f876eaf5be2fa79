/**
 * What a request may ask of the server. Everything here refuses a request whole, with a code, before work is done for it.
 */
import type { Plugin } from 'graphql-yoga';
import type { Settings } from '../settings.js';
import { answerLimit } from './answer.js';
import { type Cost, costLimit } from './cost.js';
import { documentLimits } from './document.js';
import { errorLimit } from './errors.js';
import { variableLimits } from './variables.js';

export { Capacity } from './capacity.js';
export { closeIdle, explainRefusals, httpLimits, limitConnections } from './connections.js';
export { COST_HEADER, type Cost } from './cost.js';
export { answersOn } from './one-at-a-time.js';
export { Refused } from './refusal.js';
export type { EndTurn, Turns } from './turns.js';
export { closeUnread } from './unread.js';

export const queryLimits = (settings: Settings, observe?: (cost: Cost) => void): Plugin[] => [
  variableLimits(settings),
  documentLimits(settings),
  costLimit(settings, observe),
  errorLimit(settings),
  answerLimit(settings),
];
