/** How many known names a suggestion lists, so that it stays readable. */
const SHOWN = 10;

/** A remedy for an unknown name: the nearest known one, or else the names to choose from. */
export function suggest(given: string, known: Iterable<string>, shown = SHOWN): string | undefined {
  const candidates = [...known];
  const near = nearest(given, candidates);
  if (near !== undefined) return `did you mean "${near}"?`;
  if (candidates.length === 0) return undefined;
  const more = candidates.length - shown;
  return `choose from ${candidates.slice(0, shown).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

/** More edits than this turn even a long name into another one; a low limit also ends the comparison early. */
const MAX_EDITS = 8;

/** The candidate nearest to the given name, if at most about a third of the letters differ; case does not count. */
export function nearest(given: string, candidates: Iterable<string>): string | undefined {
  const wanted = given.toLowerCase();
  let near: string | undefined;
  let least = Math.min(MAX_EDITS, given.length < 3 ? 0 : Math.round(given.length / 3)) + 1;
  for (const candidate of candidates) {
    // A difference in length is at least as many edits, so a very long name is skipped at once.
    if (Math.abs(given.length - candidate.length) >= least) continue;
    const edits = distance(wanted, candidate.toLowerCase(), least);
    if (edits < least) [near, least] = [candidate, edits];
  }
  return near;
}

/**
 * The Levenshtein distance of two texts, or `most` if it is that or more. Prefixes that differ by `most` in length
 * cannot be nearer, so only a band along the diagonal is computed.
 */
function distance(from: string, to: string, most: number): number {
  /** The distances of the prefix of `from` read so far to every prefix of `to`. */
  const edits: number[] = [];
  for (let length = 0; length <= to.length; length++) edits.push(Math.min(length, most));
  for (let i = 0; i < from.length; i++) {
    const [start, end] = [Math.max(0, i - most + 1), Math.min(to.length, i + most)];
    let substituted = edits[start] as number;
    edits[start] = start === 0 ? i + 1 : most;
    let fewest = edits[start];
    for (let j = start; j < end; j++) {
      const [deleted, inserted] = [edits[j + 1] as number, edits[j] as number];
      const fewer =
        from.charCodeAt(i) === to.charCodeAt(j) ? substituted : 1 + Math.min(substituted, deleted, inserted);
      substituted = deleted;
      edits[j + 1] = Math.min(fewer, most);
      fewest = Math.min(fewest, fewer);
    }
    if (fewest >= most) return most;
  }
  return edits[to.length] as number;
}
