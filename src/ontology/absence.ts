import { choices } from './define.js';

/** Why a thing has no value or link where others have one. */
export const absenceReason = choices('AbsenceReason', 'Why a value is missing.', {
  UNKNOWN: 'It exists or existed, but no source consulted gives it.',
  NONE: 'A source says that there is none.',
  NOT_APPLICABLE: 'It does not apply to this thing.',
  NOT_RECORDED: 'The editors have not looked for it yet.',
});
