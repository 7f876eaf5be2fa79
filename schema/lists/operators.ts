import type { InputRef } from '@pothos/core';
import { type OperatorName, operators } from '../../src/graph/query/index.js';
import { memoized } from '../../src/ontology/cache.js';
import type { Choices, Property, ValueKind } from '../../src/ontology/index.js';
import { builder } from '../builder.js';
import { choicesRef } from '../value.js';

/*
 * The inputs of operators, read from their table. An object has several operators at once where all of them must hold.
 */

type OperatorsInput = InputRef<Readonly<Record<string, unknown>>>;
type Value = 'String' | 'Int' | 'Float' | 'Boolean' | 'PartialDate' | ReturnType<typeof choicesRef>;

function operatorsInput(name: string, kind: ValueKind, value: Value, description: string): OperatorsInput {
  const declared = Object.entries(operators).filter(([, { of }]) => (of as readonly ValueKind[]).includes(kind));
  return builder.inputType(name, {
    description,
    fields: (t) =>
      Object.fromEntries(
        declared.map(([operator, { takes, description }]) => [
          operator as OperatorName,
          t.field({
            type: (takes === 'boolean' ? 'Boolean' : takes === 'list' ? [value] : value) as 'String',
            description,
          }),
        ]),
      ),
  });
}

export const StringFilter = operatorsInput('StringFilter', 'text', 'String', 'What a text is compared to.');
export const IntFilter = operatorsInput('IntFilter', 'integer', 'Int', 'What a whole number is compared to.');
const FloatFilter = operatorsInput('FloatFilter', 'decimal', 'Float', 'What a number is compared to.');
const BooleanFilter = operatorsInput('BooleanFilter', 'flag', 'Boolean', 'What a true or false value is compared to.');
export const DateFilter = operatorsInput(
  'DateFilter',
  'date',
  'PartialDate',
  'What a date is compared to. A year or a month is a period: it is before a date if it ends before it begins.',
);

/** The operators of a closed list: `OfficeKindFilter`. */
export const choicesFilter = memoized((choices: Choices) =>
  operatorsInput(
    `${choices.name}Filter`,
    'choice',
    choicesRef(choices),
    `What a value of ${choices.name} is compared to.`,
  ),
);

/** The operators of a property; undefined where lists cannot be filtered by it. */
export function operatorsOf({ kind, filterable, choices }: Property): OperatorsInput | undefined {
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
