import { isPartialDate } from '../src/ontology/partial-date.js';
import { builder } from './builder.js';
import { inputError } from './errors.js';

builder.scalarType('PartialDate', {
  description: 'A date as precise as it is known, EDTF level 0: `2019`, `2019-05` or `2019-05-03`.',
  specifiedByURL: 'https://www.loc.gov/standards/datetime/',
  parseValue: (value) => {
    if (typeof value === 'string' && isPartialDate(value)) return value;
    throw inputError('PartialDate', `There is no date ${JSON.stringify(value)}: write it as "2019", "2019-05" or "2019-05-03".`);
  },
  serialize: String,
});

builder.scalarType('URL', {
  description: 'An absolute URL.',
  specifiedByURL: 'https://url.spec.whatwg.org/',
  parseValue: (value) => {
    if (typeof value === 'string' && URL.canParse(value)) return value;
    throw inputError('URL', `${JSON.stringify(value)} is not an absolute URL.`);
  },
  serialize: String,
});
