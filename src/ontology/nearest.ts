import { distance } from 'fastest-levenshtein';

const SHOWN = 10;

/** What to write instead: the known one that is near, else what there is to choose from. */
export function suggest(given: string, known: Iterable<string>): string | undefined {
  const candidates = [...known];
  const near = nearest(given, candidates);
  if (near !== undefined) return `did you mean "${near}"?`;
  if (candidates.length === 0) return undefined;
  const more = candidates.length - SHOWN;
  return `choose from ${candidates.slice(0, SHOWN).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

/** The candidate that differs from what is given in about a third of the letters at most; capitals do not count. */
export function nearest(given: string, candidates: Iterable<string>): string | undefined {
  let near: string | undefined;
  let least = (given.length < 3 ? 0 : Math.round(given.length / 3)) + 1;
  for (const candidate of candidates) {
    const edits = distance(given.toLowerCase(), candidate.toLowerCase());
    if (edits < least) [near, least] = [candidate, edits];
  }
  return near;
}
