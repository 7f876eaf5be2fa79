import { expect, it } from 'vitest';
import { readFixtures } from '../../src/fixtures/index.js';
import { fixturesFolder } from '../../src/installation.js';

/*
 * What the facts of the package owe their readers beyond what any folder of facts must have.
 */

const { facts } = readFixtures(fixturesFolder);
const sources = facts?.entities.filter(({ type }) => type === 'Source') ?? [];
const statements = [...(facts?.claims ?? []), ...(facts?.links ?? [])];

it('every source says where and when it was read, who publishes it, in what language, and of what kind it is', () => {
  const lacking = sources.filter(({ editorial, description }) => {
    const { url, accessed, publisher, language, reliability } = editorial;
    return !(url && accessed && publisher && language && reliability && description);
  });
  expect(lacking.map(({ slug }) => slug)).toEqual([]);
  expect(sources.length).toBeGreaterThan(70);
});

it('every source is used', () => {
  const used = new Set(statements.flatMap(({ evidence }) => evidence.map(({ source }) => source)));
  expect(sources.map(({ slug }) => slug).filter((slug) => !used.has(slug))).toEqual([]);
});

it('every URL is well-formed', () => {
  const claimed = (facts?.claims ?? []).map(({ value }) => (typeof value === 'object' ? value.url : value));
  const urls = [
    ...sources.map(({ editorial }) => editorial.url),
    ...statements.flatMap(({ evidence }) => evidence.map(({ url }) => url)),
    ...claimed,
  ];
  const written = urls.filter((url): url is string => typeof url === 'string' && /^\w+:\/\//.test(url));
  expect(written.filter((url) => !URL.canParse(url) || /\s/.test(url))).toEqual([]);
  expect(written.length).toBeGreaterThan(500);
});

it('what is inferred gives its reason in words', () => {
  const thin = statements.filter(({ basis, note = '' }) => basis === 'INFERRED' && note.split(' ').length < 3);
  expect(thin.map(({ id }) => id)).toEqual([]);
});
