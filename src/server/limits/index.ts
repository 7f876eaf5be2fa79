/**
 * What a query may ask. Everything here refuses a request whole, with a code, before it runs.
 * May import the schema and the settings; the rest of the server imports it.
 */
import type { Plugin } from 'graphql-yoga';
import type { Settings } from '../settings.js';
import { answerLimit, errorLimit } from './answer.js';
import { type Cost, costLimit } from './cost.js';
import { documentLimits, variableLimits } from './document.js';

export { COST_HEADER, type Cost } from './cost.js';
export { Refused } from './refusal.js';
export type { EndTurn, Turns } from './turns.js';

export const queryLimits = (settings: Settings, observe?: (cost: Cost) => void): Plugin[] => [
  variableLimits(settings),
  documentLimits(settings),
  costLimit(settings, observe),
  errorLimit(settings),
  answerLimit(settings),
];
