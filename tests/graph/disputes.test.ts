import { describe, expect, it } from 'vitest';
import { buildGraph } from '../../src/graph/index.js';
import { type AnyRecord, claim, link, record, world } from './statements.js';

const disputed = (...records: AnyRecord[]) =>
  buildGraph(world(...records)).disputes.map(({ subject, property, claims, links }) => [
    subject,
    property,
    ...claims.map(({ value }) => value),
    ...links.map(({ to }) => to),
  ]);

const x = record('Institute', 'x');
const founded = (value: string, more: Parameters<typeof claim>[3] = {}) => claim('Institute:x', 'founded', value, more);
const person = (slug: string) => record('Person', slug);
const director = (slug: string, more: Parameters<typeof link>[3] = {}) =>
  link('Institute:x', 'people', `Person:${slug}`, { role: 'DIRECTOR', ...more });

describe('claims are in dispute', () => {
  it('where they differ about a single value', () => {
    expect(disputed(x, founded('1967'), founded('1968'), founded('1969'))).toEqual([
      ['Institute:x', 'founded', '1967', '1968', '1969'],
    ]);
  });

  it('not where one date contains the other', () => {
    expect(disputed(x, founded('2017'), founded('2017-09'))).toEqual([]);
  });

  it('only with those that they disagree with', () => {
    expect(disputed(x, founded('2017'), founded('2017-09'), founded('2018'))).toEqual([
      ['Institute:x', 'founded', '2017', '2017-09', '2018'],
    ]);
    const [a, b, c] = ['1990', '2000', '2010'];
    const name = (value: string, since: string, until?: string) =>
      claim('Institute:x', 'name', value, { since, ...(until && { until }) });
    expect(disputed(x, name('A', a, b), name('B', b), name('C', c))).toEqual([['Institute:x', 'name', 'B', 'C']]);
  });

  it('not about a list', () => {
    expect(
      disputed(x, claim('Institute:x', 'aliases', 'A'), claim('Institute:x', 'aliases', 'B', { index: 1 })),
    ).toEqual([]);
  });
});

describe('links are in dispute', () => {
  it('where a to-one relation has two ends', () => {
    const office = [record('Office', 'o'), record('Place', 'rome'), record('Place', 'turin')];
    expect(
      disputed(...office, link('Office:o', 'place', 'Place:rome'), link('Office:o', 'place', 'Place:turin')),
    ).toEqual([['Office:o', 'place', 'Place:rome', 'Place:turin']]);
  });

  it('where a to-one relation is read back from two', () => {
    const world = [x, record('Institute', 'y'), record('Office', 'o')];
    expect(
      disputed(...world, link('Institute:x', 'offices', 'Office:o'), link('Institute:y', 'offices', 'Office:o')),
    ).toEqual([['Office:o', 'institute', 'Institute:x', 'Institute:y']]);
  });

  it('where the periods of two directors overlap', () => {
    const two = [x, person('a'), person('b')];
    expect(
      disputed(
        ...two,
        director('a', { since: '1990', until: '2001' }),
        director('b', { since: '2000', until: '2010' }),
      ),
    ).toEqual([['Institute:x', 'director', 'Person:a', 'Person:b']]);
  });

  it('not where one follows the other within the year, the month or the day', () => {
    const two = [x, person('a'), person('b')];
    for (const [until, since] of [
      ['2000', '2000'],
      ['2000-05', '2000'],
      ['2000', '2000-05'],
      ['2000-05-01', '2000-05-01'],
    ]) {
      expect(
        disputed(
          ...two,
          director('a', { since: '1990', until: until as string }),
          director('b', { since: since as string }),
        ),
      ).toEqual([]);
    }
  });

  it('where both claim the same year, or one lies within the other', () => {
    const two = [x, person('a'), person('b')];
    const year = { since: '2000', until: '2000' };
    expect(disputed(...two, director('a', year), director('b', year))).toHaveLength(1);
    expect(disputed(...two, director('a', { since: '1990', until: '2010' }), director('b', year))).toHaveLength(1);
  });

  it('where two undated ones are said by sources of the same time', () => {
    const organs = [x, record('Organ', 'a'), record('Organ', 'b')];
    const parent = (slug: string) => link('Institute:x', 'organs', `Organ:${slug}`, { role: 'PARENT' });
    expect(disputed(...organs, parent('a'), parent('b'))).toEqual([['Institute:x', 'parent', 'Organ:a', 'Organ:b']]);
  });

  it('not about a to-many relation, nor between roles of which one is no reading', () => {
    expect(disputed(x, person('a'), person('b'), director('a'), director('b', { role: 'DEPUTY_DIRECTOR' }))).toEqual(
      [],
    );
  });
});
