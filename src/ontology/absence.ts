import { choices } from './define.js';

/** Why a thing has no value or link where others have one. */
export const absenceReason = choices('AbsenceReason', 'Why nothing is given, so that nobody takes an empty answer for "no".', {
  UNKNOWN: 'It exists, or once did, and no source that was looked for says what it is.',
  NONE: 'There is none, as a source says.',
  NOT_APPLICABLE: 'It makes no sense for this thing.',
  NOT_RECORDED: 'It may be known elsewhere; the editors have not looked for it, or have not entered it.',
});
