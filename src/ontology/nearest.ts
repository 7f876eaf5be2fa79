const SHOWN = 10;

/** What to write instead: the known one that is near, else what there is to choose from. */
export function suggest(given: string, known: Iterable<string>, shown = SHOWN): string | undefined {
  const candidates = [...known];
  const near = nearest(given, candidates);
  if (near !== undefined) return `did you mean "${near}"?`;
  if (candidates.length === 0) return undefined;
  const more = candidates.length - shown;
  return `choose from ${candidates.slice(0, shown).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

/** The candidate that differs from what is given in about a third of the letters at most; capitals do not count. */
export function nearest(given: string, candidates: Iterable<string>): string | undefined {
  let near: string | undefined;
  let least = (given.length < 3 ? 0 : Math.round(given.length / 3)) + 1;
  for (const candidate of candidates) {
    // Each letter by which they differ in length is an edit: nobody waits for one who gives a hundred thousand.
    if (Math.abs(given.length - candidate.length) >= least) continue;
    const edits = distance(given.toLowerCase(), candidate.toLowerCase());
    if (edits < least) [near, least] = [candidate, edits];
  }
  return near;
}

/** How many letters must be added, dropped or exchanged to make one text of another (Levenshtein). */
function distance(from: string, to: string): number {
  /** Of what was read of `from`, to each beginning of `to`. */
  let edits = Array.from({ length: to.length + 1 }, (_, length) => length);
  for (let i = 0; i < from.length; i++) {
    const next = [i + 1];
    for (let j = 0; j < to.length; j++) {
      const [exchanged, dropped, added] = [edits[j] ?? 0, edits[j + 1] ?? 0, next[j] ?? 0];
      next.push(from[i] === to[j] ? exchanged : 1 + Math.min(exchanged, dropped, added));
    }
    edits = next;
  }
  return edits[to.length] ?? 0;
}
