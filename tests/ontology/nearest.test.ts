import fc from 'fast-check';
import { expect, it } from 'vitest';
import { nearest } from '../../src/ontology/nearest.js';

/** By the definition: the fewest letters added, dropped or exchanged. */
function edits(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length;
  if (a.at(-1) === b.at(-1)) return edits(a.slice(0, -1), b.slice(0, -1));
  return 1 + Math.min(edits(a.slice(0, -1), b), edits(a, b.slice(0, -1)), edits(a.slice(0, -1), b.slice(0, -1)));
}

it('finds the first that differs in the fewest letters, if those are a third at most', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 7 });
  fc.assert(
    fc.property(word, fc.array(word, { maxLength: 5 }), (given, known) => {
      const most = given.length < 3 ? 0 : Math.round(given.length / 3);
      const near = known.map((name) => ({ name, edits: edits(given, name) })).filter((one) => one.edits <= most);
      const least = Math.min(...near.map((one) => one.edits));
      expect(nearest(given, known)).toBe(near.find((one) => one.edits === least)?.name);
    }),
  );
});

it('accepts at most eight edits, even of a long name', () => {
  const name = 'the-centre-of-excellence-on-chemical-and-biological-risk';
  expect(nearest(name.replaceAll('e', 'x').slice(0, 20) + name.slice(20), [name])).toBe(name);
  expect(nearest(name.replaceAll(/[aeiou]/g, 'x'), [name])).toBeUndefined();
});
