import { GraphQLError, type ValueNode, valueFromASTUntyped } from 'graphql';
import { isPartialDate } from '../src/ontology/partial-date.js';
import { builder } from './builder.js';

builder.scalarType('PartialDate', {
  description:
    'A date as precise as known (EDTF level 0): `2019`, `2019-05` or `2019-05-03`. As `asOf`, a year or a month means its last day.',
  specifiedByURL: 'https://www.loc.gov/standards/datetime/',
  serialize: String,
  ...parsedBy(isPartialDate, (value) => `There is no date ${value}: write it as "2019", "2019-05" or "2019-05-03".`),
});

builder.scalarType('URL', {
  description: 'An absolute URL.',
  specifiedByURL: 'https://url.spec.whatwg.org/',
  serialize: String,
  ...parsedBy(URL.canParse, (value) => `${value} is not an absolute URL.`),
});

/**
 * How a text scalar is read from variables and from the document; what does not fit is an input error that points to
 * the value.
 */
function parsedBy(fits: (text: string) => boolean, refusal: (value: string) => string) {
  const parse = (value: unknown, node?: ValueNode) => {
    if (typeof value === 'string' && fits(value)) return value;
    throw new GraphQLError(refusal(JSON.stringify(value)), {
      nodes: node ?? null,
      extensions: { code: 'BAD_USER_INPUT' },
    });
  };
  return {
    parseValue: (value: unknown) => parse(value),
    parseLiteral: (node: ValueNode, variables?: Readonly<Record<string, unknown>> | null) =>
      parse(valueFromASTUntyped(node, variables), node),
  };
}
