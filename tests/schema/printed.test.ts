import { readFileSync } from 'node:fs';
import { buildSchema, findBreakingChanges, findDangerousChanges } from 'graphql';
import { describe, expect, it } from 'vitest';
import { printedSchema } from '../../schema/index.js';

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

describe('the printed schema', () => {
  it('is the one that is committed (npm run generate renews it)', () => {
    expect(printedSchema()).toBe(read('schema/schema.graphql'));
  });

  it('breaks no promise of the last release that the changelog does not name', () => {
    const [released, next] = [buildSchema(read('schema/released.graphql')), buildSchema(printedSchema())];
    const changes = [
      ...findBreakingChanges(released, next),
      ...findDangerousChanges(released, next).filter(({ type }) => type === 'ARG_DEFAULT_VALUE_CHANGE'),
    ];
    const unreleased = read('CHANGELOG.md').split(/^## /m)[1] ?? '';
    expect(
      changes.map(({ description }) => description).filter((description) => !unreleased.includes(description)),
    ).toEqual([]);
  });
});
