import { parse } from 'graphql';
import { expect, it } from 'vitest';
import { keptDocuments } from '../../src/server/graphql/document-cache.js';

const long = (index: number) => `query Q${index} { ${'a '.repeat(3_900)} }`;

it('parsed documents are kept while there is room, those asked for last', () => {
  const { documentCache } = keptDocuments();
  for (let index = 0; index < 100; index++) {
    documentCache.set(long(index), parse(long(index)));
    documentCache.set(
      '{ graph { version } }',
      documentCache.get('{ graph { version } }') ?? parse('{ graph { version } }'),
    );
  }
  const kept = Array.from({ length: 100 }, (_, index) => documentCache.get(long(index))).filter(
    (document) => document !== undefined,
  );
  expect(kept.length).toBeGreaterThan(0);
  expect(kept.length).toBeLessThan(20);
  expect(documentCache.get(long(0))).toBeUndefined();
  expect(documentCache.get('{ graph { version } }')).toBeDefined();
});

it('comments take room too, though they are no tokens of the query', () => {
  const { documentCache } = keptDocuments();
  const commented = (index: number) => `${'#\n'.repeat(40_000)}{ a${index} }`;
  for (let index = 0; index < 5; index++) documentCache.set(commented(index), parse(commented(index)));
  expect(documentCache.get(commented(0))).toBeUndefined();
});

it('what cannot be parsed is not kept', () => {
  const { errorCache } = keptDocuments();
  errorCache.set();
  expect(errorCache.get()).toBeUndefined();
});
