import { closest, distance } from 'fastest-levenshtein';

/** The one of the possibilities that a misspelt word was probably meant to be; undefined where none is near. */
export function nearest(word: string, possibilities: Iterable<string>): string | undefined {
  const candidates = [...possibilities];
  if (candidates.length === 0) return undefined;
  const lower = word.toLowerCase();
  const best = closest(
    lower,
    candidates.map((candidate) => candidate.toLowerCase()),
  );
  const found = candidates.find((candidate) => candidate.toLowerCase() === best);
  return distance(lower, best) <= Math.max(2, Math.ceil(word.length / 3)) ? found : undefined;
}
