import type { InputRef } from '@pothos/core';
import type { Choices, Property } from '../../src/ontology/index.js';
import { builder } from '../builder.js';
import { choicesRef } from '../value.js';

/*
 * What a value can be compared to. An operator object has several operators at once where all of them must hold;
 * every operator but `exists` fails on a value that is not known.
 */

type Operators = InputRef<Readonly<Record<string, unknown>>>;

const exists = 'Whether a value is known: true or false.';

export const StringFilter: Operators = builder.inputType('StringFilter', {
  description: 'What a text is compared to. `contains` and `startsWith` ignore case and accents.',
  fields: (t) => ({
    eq: t.string({ description: 'It is exactly this text.' }),
    in: t.stringList({ description: 'It is one of these texts.' }),
    contains: t.string({ description: 'It contains this text.' }),
    startsWith: t.string({ description: 'It begins with this text.' }),
    exists: t.boolean({ description: exists }),
  }),
});

export const IntFilter: Operators = builder.inputType('IntFilter', {
  description: 'What a whole number is compared to.',
  fields: (t) => ({
    eq: t.int({ description: 'It is this number.' }),
    in: t.intList({ description: 'It is one of these numbers.' }),
    lt: t.int({ description: 'It is less than this number.' }),
    lte: t.int({ description: 'It is this number or less.' }),
    gt: t.int({ description: 'It is more than this number.' }),
    gte: t.int({ description: 'It is this number or more.' }),
    exists: t.boolean({ description: exists }),
  }),
});

const FloatFilter: Operators = builder.inputType('FloatFilter', {
  description: 'What a number is compared to.',
  fields: (t) => ({
    lt: t.float({ description: 'It is less than this number.' }),
    lte: t.float({ description: 'It is this number or less.' }),
    gt: t.float({ description: 'It is more than this number.' }),
    gte: t.float({ description: 'It is this number or more.' }),
    exists: t.boolean({ description: exists }),
  }),
});

const BooleanFilter: Operators = builder.inputType('BooleanFilter', {
  description: 'What a yes or no is compared to.',
  fields: (t) => ({
    eq: t.boolean({ description: 'It is this.' }),
    exists: t.boolean({ description: exists }),
  }),
});

export const DateFilter: Operators = builder.inputType('DateFilter', {
  description: 'What a date is compared to. A date of a year or month is a period: it is before another where it lies wholly before it.',
  fields: (t) => ({
    eq: t.field({ type: 'PartialDate', description: 'It is exactly this date, as precise as this.' }),
    before: t.field({ type: 'PartialDate', description: 'It lies wholly before this date.' }),
    after: t.field({ type: 'PartialDate', description: 'It lies wholly after this date.' }),
    within: t.field({ type: 'PartialDate', description: 'It lies wholly within this date: 2017-09 within 2017.' }),
    exists: t.boolean({ description: exists }),
  }),
});

/** The operators of a closed list: `OfficeKindFilter`. */
export function choicesFilter(choices: Choices): Operators {
  const known = made.get(choices.name);
  if (known) return known;
  const type = choicesRef(choices);
  const filter: Operators = builder.inputType(`${choices.name}Filter`, {
    description: `What a value of ${choices.name} is compared to. ${choices.description}`,
    fields: (t) => ({
      eq: t.field({ type, description: 'It is this value.' }),
      in: t.field({ type: [type], description: 'It is one of these values.' }),
      exists: t.boolean({ description: exists }),
    }),
  });
  made.set(choices.name, filter);
  return filter;
}

const made = new Map<string, Operators>();

/** The operators of a property; undefined where it cannot be compared: a list, a document. */
export function operatorsOf({ kind, filterable, choices }: Property): Operators | undefined {
  if (!filterable) return undefined;
  switch (kind) {
    case 'text':
    case 'url':
      return StringFilter;
    case 'integer':
      return IntFilter;
    case 'decimal':
      return FloatFilter;
    case 'flag':
      return BooleanFilter;
    case 'date':
      return DateFilter;
    case 'choice':
      return choices && choicesFilter(choices);
    case 'document':
      return undefined;
  }
}
