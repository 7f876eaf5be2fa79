import type { Plugin } from 'graphql-yoga';
import type { Settings } from '../settings.js';
import { tooComplex } from './refusal.js';

/** Bounds variables as the document's own values are bounded: their depth, the conditions in them and the length of lists. */
export const variableLimits = (settings: Settings): Plugin => ({
  onParams({ params }) {
    const { depth, conditions, longestList } = measure(params.variables);
    if (depth > settings.MAX_VARIABLES_DEPTH) throw tooComplex('variables of depth', depth, settings.MAX_VARIABLES_DEPTH, 'nest less.');
    if (conditions > settings.MAX_CONDITIONS) throw tooComplex('conditions:', conditions, settings.MAX_CONDITIONS, 'filter by fewer.');
    if (longestList > settings.MAX_LIST_LENGTH) throw tooComplex('values in one list:', longestList, settings.MAX_LIST_LENGTH, 'split it.');
  },
});

/** Without recursion, so that no depth can exhaust the stack. */
function measure(variables: unknown): { depth: number; conditions: number; longestList: number } {
  const found = { depth: 0, conditions: 0, longestList: 0 };
  const left: [value: unknown, depth: number][] = [[variables, 0]];
  for (let next = left.pop(); next; next = left.pop()) {
    const [value, depth] = next;
    if (typeof value !== 'object' || value === null) continue;
    found.depth = Math.max(found.depth, depth);
    const parts = Array.isArray(value) ? value : Object.values(value);
    if (Array.isArray(value)) found.longestList = Math.max(found.longestList, value.length);
    else if (depth > 0) found.conditions += parts.length;
    for (const part of parts) left.push([part, depth + 1]);
  }
  return found;
}
