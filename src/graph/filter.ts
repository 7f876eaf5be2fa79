import { typeOf } from '../fixtures/id.js';
import { holdsAt } from '../ontology/period.js';
import type { Basis, Claim, Day, Link } from './model.js';

/** What statements are asked for by; all that is given must hold. `source` is a slug. */
export interface StatementFilter {
  readonly moment?: Day;
  readonly basis?: Basis;
  readonly source?: string;
}

/**
 * Whether a statement is one of those asked for; undefined where nothing is asked, so that a list can be left uncopied.
 */
export function statementTest({
  moment,
  basis,
  source,
}: StatementFilter): ((statement: Claim | Link) => boolean) | undefined {
  if (moment === undefined && basis === undefined && source === undefined) return undefined;
  return (statement) =>
    holdsAt(statement, moment) &&
    (basis === undefined || statement.basis === basis) &&
    (source === undefined || statement.evidence.some((evidence) => evidence.source === source));
}

/** Whether a link is of a relation: a name matches from either end, `Priority.threats` only the one of that type. */
export function relationTest(names: readonly string[]): (link: Link) => boolean {
  const wanted = new Set(names);
  return ({ from, relation, to, inverse }) =>
    wanted.has(relation) ||
    wanted.has(inverse) ||
    wanted.has(`${typeOf(from)}.${relation}`) ||
    wanted.has(`${typeOf(to)}.${inverse}`);
}
