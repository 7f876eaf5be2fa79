import type { ArgBuilder } from '@pothos/core';
import { momentOf } from '../src/graph/time.js';
import type { builder } from './builder.js';

/** What makes arguments: `t.arg`. */
export type Args = ArgBuilder<typeof builder.$inferSchemaTypes>;

const MOMENT = 'The time that is asked about, `2010` or `1995-06-30`; of a year or month its last day counts.';

/** On a single value that changes with time. */
export const asOfArg = (arg: Args) =>
  arg({ type: 'PartialDate', required: false, description: `${MOMENT} Left out: what is known to hold today, without an end.` });

/** On a list of statements. */
export const listAsOfArg = (arg: Args) =>
  arg({ type: 'PartialDate', required: false, description: `${MOMENT} Only what held then. Left out: past and present.` });

/** On a root list, from which time takes nothing away. */
export const rootAsOfArg = (arg: Args) =>
  arg({ type: 'PartialDate', required: false, description: `${MOMENT} Filters and orders look at that time; it takes no entity away.` });

/** The argument as a filter of the loaders: nothing where nothing was given. */
export const momentFilter = (asOf: string | null | undefined) => (asOf ? { moment: momentOf(asOf) } : {});
