import type { ArgBuilder } from '@pothos/core';
import { momentOf } from '../src/graph/time.js';
import type { builder } from './builder.js';

/** What makes arguments: `t.arg`. */
export type Args = ArgBuilder<typeof builder.$inferSchemaTypes>;

/** On a single value that changes with time. */
export const asOfArg = (arg: Args) =>
  arg({ type: 'PartialDate', required: false, description: 'At this date. Default: without a known end.' });

/** On a list of statements. */
export const listAsOfArg = (arg: Args) =>
  arg({ type: 'PartialDate', required: false, description: 'At this date only. Default: any date.' });

/** On a root list, from which time takes nothing away. */
export const rootAsOfArg = (arg: Args) =>
  arg({ type: 'PartialDate', required: false, description: 'The date at which `where` and `orderBy` look.' });

/** The argument as a filter of the loaders: nothing where nothing was given. */
export const momentFilter = (asOf: string | null | undefined) => (asOf ? { moment: momentOf(asOf) } : {});
