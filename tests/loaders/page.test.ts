import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareKeys, SortedList } from '../../src/graph/sorted-list.js';
import type { Window } from '../../src/loaders/index.js';
import { pageOf } from '../../src/loaders/page.js';

type Item = { readonly order: number | null; readonly id: string };
const keyOf = ({ order, id }: Item) => [order, id];
const list = fc
  .uniqueArray(fc.record({ order: fc.option(fc.integer({ min: 0, max: 5 })), id: fc.string() }), {
    selector: ({ id }) => id,
  })
  .map((items) => SortedList.of(items, keyOf).items);
const page = (items: readonly Item[], window: Window) => pageOf(SortedList.of(items, keyOf), window);

describe('paging', () => {
  it('visits every item once, in order, in pages of any size, forwards and backwards', () => {
    fc.assert(
      fc.property(list, fc.integer({ min: 1, max: 4 }), (items, size) => {
        const forwards: Item[] = [];
        for (
          let next = page(items, { first: size });
          ;
          next = page(items, { first: size, after: keyOf(forwards.at(-1) as Item) })
        ) {
          forwards.push(...next.items);
          expect(next.totalCount).toBe(items.length);
          expect(next.hasNextPage).toBe(forwards.length < items.length);
          if (!next.hasNextPage) break;
        }
        expect(forwards).toEqual(items);
        const backwards: Item[] = [];
        for (
          let next = page(items, { last: size });
          ;
          next = page(items, { last: size, before: keyOf(backwards[0] as Item) })
        ) {
          backwards.unshift(...next.items);
          expect(next.hasPreviousPage).toBe(backwards.length < items.length);
          if (!next.hasPreviousPage) break;
        }
        expect(backwards).toEqual(items);
      }),
    );
  });

  it('goes on where it was, when the item of the cursor is gone', () => {
    fc.assert(
      fc.property(list, list, (before, after) => {
        const cursor = before.at(0);
        if (!cursor) return;
        const expected = after.filter((item) => compareKeys(keyOf(item), keyOf(cursor)) > 0);
        expect(page(after, { first: 100, after: keyOf(cursor) }).items).toEqual(expected);
      }),
    );
  });

  it('takes what lies between two cursors', () => {
    const items = ['a', 'b', 'c', 'd', 'e'].map((id) => ({ order: 1, id }));
    expect(page(items, { first: 2, after: [1, 'a'], before: [1, 'e'] })).toMatchObject({
      items: [{ id: 'b' }, { id: 'c' }],
      totalCount: 5,
      hasNextPage: true,
      hasPreviousPage: true,
    });
    expect(page(items, { last: 10, after: [1, 'd'], before: [1, 'b'] }).items).toEqual([]);
    expect(page(items, { first: 0 })).toMatchObject({ items: [], hasNextPage: true, hasPreviousPage: false });
  });
});
