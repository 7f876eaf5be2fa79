import { firstDay, isWithin, lastDay } from '../../ontology/partial-date.js';
import { folded } from '../text.js';
import type { Scalar, Test } from './condition.js';

/** Whether a value passes a test. `contains` and `startsWith` ignore case and accents; dates are compared as periods. */
export function passes(value: Scalar | null, test: Test): boolean {
  if (test.op === 'exists') return (value !== null) === test.to;
  if (value === null) return false;
  switch (test.op) {
    case 'eq':
      return value === test.to;
    case 'in':
      return test.to.includes(value);
    case 'contains':
      return folded(String(value)).includes(folded(test.to));
    case 'startsWith':
      return folded(String(value)).startsWith(folded(test.to));
    case 'lt':
      return Number(value) < test.to;
    case 'lte':
      return Number(value) <= test.to;
    case 'gt':
      return Number(value) > test.to;
    case 'gte':
      return Number(value) >= test.to;
    case 'before':
      return lastDay(String(value)) < firstDay(test.to);
    case 'after':
      return firstDay(String(value)) > lastDay(test.to);
    case 'within':
      return isWithin(String(value), test.to);
  }
}
