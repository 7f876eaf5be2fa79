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

/** Whoever misses more letters of a long name means another; and few letters are soon told to be too many. */
const MOST_EDITS = 8;

/** The candidate that differs from what is given in about a third of the letters at most; capitals do not count. */
export function nearest(given: string, candidates: Iterable<string>): string | undefined {
  const wanted = given.toLowerCase();
  let near: string | undefined;
  let least = Math.min(MOST_EDITS, given.length < 3 ? 0 : Math.round(given.length / 3)) + 1;
  for (const candidate of candidates) {
    // Each letter by which they differ in length is an edit: nobody waits for one who gives a hundred thousand.
    if (Math.abs(given.length - candidate.length) >= least) continue;
    const edits = distance(wanted, candidate.toLowerCase(), least);
    if (edits < least) [near, least] = [candidate, edits];
  }
  return near;
}

/**
 * How many letters must be added, dropped or exchanged to make one text of another (Levenshtein); `most` where it is that many
 * or more. Fewer than `most` never lead to beginnings that differ by as much in length: only the band between is looked at.
 */
function distance(from: string, to: string, most: number): number {
  /** Of what was read of `from`, to each beginning of `to`. */
  const edits: number[] = [];
  for (let length = 0; length <= to.length; length++) edits.push(Math.min(length, most));
  for (let i = 0; i < from.length; i++) {
    const [start, end] = [Math.max(0, i - most + 1), Math.min(to.length, i + most)];
    let exchanged = edits[start] as number;
    edits[start] = start === 0 ? i + 1 : most;
    let fewest = edits[start];
    for (let j = start; j < end; j++) {
      const [dropped, added] = [edits[j + 1] as number, edits[j] as number];
      const fewer = from.charCodeAt(i) === to.charCodeAt(j) ? exchanged : 1 + Math.min(exchanged, dropped, added);
      exchanged = dropped;
      edits[j + 1] = Math.min(fewer, most);
      fewest = Math.min(fewest, fewer);
    }
    if (fewest >= most) return most;
  }
  return edits[to.length] as number;
}
