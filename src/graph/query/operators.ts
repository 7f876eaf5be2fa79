import { memoizedByObject } from '../../ontology/cache.js';
import type { ValueKind } from '../../ontology/index.js';
import { firstDay, isWithin, lastDay } from '../../ontology/partial-date.js';
import { folded } from '../text.js';

export type Scalar = string | number | boolean;

/**
 * An operator of filters: its kinds of values, its operand and its test. The input types of the schema, their checks
 * and the matching of conditions all come from this table, so a new operator is one entry.
 */
interface Operator<To> {
  readonly description: string;
  /** The kinds of values that have it. */
  readonly of: readonly ValueKind[];
  /** The operand: a value of the same kind, a list of them, or a boolean. */
  readonly takes: 'value' | 'list' | 'boolean';
  /** Makes the test of a query, doing once what depends on the operand alone. */
  readonly test: (to: To) => (value: Scalar) => boolean;
}

const operator = <To>(definition: Operator<To>): Operator<To> => definition;

const NUMBERS = ['integer', 'decimal'] as const;
const TEXTS = ['text', 'url'] as const;

export const operators = {
  eq: operator<Scalar>({
    description: 'Equal to this.',
    of: [...TEXTS, 'integer', 'flag', 'date', 'choice'],
    takes: 'value',
    test: (to) => (value) => value === to,
  }),
  in: operator<readonly Scalar[]>({
    description: 'Equal to one of these.',
    of: [...TEXTS, 'integer', 'choice'],
    takes: 'list',
    test: (to) => {
      const values = new Set(to);
      return (value) => values.has(value);
    },
  }),
  contains: operator<string>({
    description: 'Contains this text, whatever its case and accents.',
    of: TEXTS,
    takes: 'value',
    test: (to) => {
      const part = folded(to);
      return (value) => folded(String(value)).includes(part);
    },
  }),
  startsWith: operator<string>({
    description: 'Starts with this text, whatever its case and accents.',
    of: TEXTS,
    takes: 'value',
    test: (to) => {
      const start = folded(to);
      return (value) => folded(String(value)).startsWith(start);
    },
  }),
  lt: operator<number>({
    description: 'Less than this.',
    of: NUMBERS,
    takes: 'value',
    test: (to) => (value) => Number(value) < to,
  }),
  lte: operator<number>({
    description: 'At most this.',
    of: NUMBERS,
    takes: 'value',
    test: (to) => (value) => Number(value) <= to,
  }),
  gt: operator<number>({
    description: 'More than this.',
    of: NUMBERS,
    takes: 'value',
    test: (to) => (value) => Number(value) > to,
  }),
  gte: operator<number>({
    description: 'At least this.',
    of: NUMBERS,
    takes: 'value',
    test: (to) => (value) => Number(value) >= to,
  }),
  before: operator<string>({
    description: 'Wholly before this date.',
    of: ['date'],
    takes: 'value',
    test: (to) => (value) => lastDay(String(value)) < firstDay(to),
  }),
  after: operator<string>({
    description: 'Wholly after this date.',
    of: ['date'],
    takes: 'value',
    test: (to) => (value) => firstDay(String(value)) > lastDay(to),
  }),
  within: operator<string>({
    description: 'Wholly within this date: 2017-09 is within 2017.',
    of: ['date'],
    takes: 'value',
    test: (to) => (value) => isWithin(String(value), to),
  }),
  exists: operator<boolean>({
    description: 'Whether a value is known.',
    of: [...TEXTS, ...NUMBERS, 'flag', 'date', 'choice'],
    takes: 'boolean',
    // A value is known here: `passes` answers for null.
    test: (to) => () => to,
  }),
};

type Operators = typeof operators;
export type OperatorName = keyof Operators;

/** An operator with its operand. */
export type Test = {
  [Name in OperatorName]: { readonly op: Name; readonly to: Operators[Name] extends Operator<infer To> ? To : never };
}[OperatorName];

/** Whether a value passes a test. A test on null is false, except `exists: false`. */
export function passes(value: Scalar | null, test: Test): boolean {
  if (value === null) return test.op === 'exists' && !test.to;
  return madeTest(test)(value);
}

const madeTest = memoizedByObject(({ op, to }: Test) =>
  (operators[op].test as (to: Test['to']) => (value: Scalar) => boolean)(to),
);
