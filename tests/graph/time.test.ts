import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildGraph } from '../../src/graph/index.js';
import { fieldValue, momentOf, select } from '../../src/graph/time.js';
import { ontology } from '../../src/ontology/index.js';
import { firstDay, isPartialDate, lastDay } from '../../src/ontology/partial-date.js';
import { coincide, holdsAt, periodOf } from '../../src/ontology/period.js';
import { type AnyRecord, claim, link, record, world } from './statements.js';

const institute = 'Institute:x';
const nameAt = (asOf: string | undefined, ...names: AnyRecord[]) => {
  const graph = buildGraph(world(record('Institute', 'x'), ...names));
  return fieldValue(
    ontology.property('Institute', 'name'),
    graph.claimsOf(institute).name ?? [],
    asOf === undefined ? undefined : momentOf(asOf),
  );
};
const name = (value: string, more: Parameters<typeof claim>[3] = {}) => claim(institute, 'name', value, more);

describe('a date', () => {
  it('is one that the calendar knows', () => {
    expect(['2019', '2019-05', '2019-05-03', '2020-02-29', '2000-02-29'].every(isPartialDate)).toBe(true);
    expect(
      ['19', '2019-13', '2019-00', '2019-02-29', '1900-02-29', '2019-4-1', '2019-04-31', '2019-01-00', 'x', ''].some(
        isPartialDate,
      ),
    ).toBe(false);
  });

  it('counts from its first day to its last', () => {
    expect([firstDay('2000'), lastDay('2000')]).toEqual([20000101, 20001231]);
    expect([firstDay('2000-02'), lastDay('2000-02')]).toEqual([20000201, 20000229]);
    expect([firstDay('2000-02-03'), lastDay('2000-02-03')]).toEqual([20000203, 20000203]);
  });
});

describe('a single value at a moment', () => {
  const names = [name('Old', { since: '1967', until: '1989' }), name('New', { since: '1989' })];

  it.each([
    ['1975', 'Old'],
    ['1989', 'New'],
    ['2010', 'New'],
    [undefined, 'New'],
    ['1950', 'Old'],
  ])('asOf %s is %s', (asOf, expected) => expect(nameAt(asOf, ...names)).toBe(expected));

  it('is the last one before, where none holds and one must be given', () => {
    const gone = [name('First', { since: '1960', until: '1970' }), name('Second', { since: '1970', until: '1980' })];
    expect([nameAt('1990', ...gone), nameAt(undefined, ...gone), nameAt('1950', ...gone)]).toEqual([
      'Second',
      'Second',
      'First',
    ]);
  });

  it('is the preferred, else the latest to start, else the stated, else the more precise', () => {
    expect(nameAt(undefined, name('A', { since: '1990' }), name('B', { since: '1980', preferred: true }))).toBe('B');
    expect(nameAt(undefined, name('A', { since: '1990' }), name('B', { since: '1980' }))).toBe('A');
    expect(nameAt(undefined, name('A', { basis: 'INFERRED', note: 'why' }), name('B'))).toBe('B');
    expect(nameAt(undefined, name('A', { since: '1990' }), name('B', { since: '1990-01' }))).toBe('B');
  });

  it('starts at the time that its source describes, where it changes and is undated', () => {
    const graph = buildGraph(
      world(
        record('Institute', 'x'),
        record('Office', 'o'),
        claim(institute, 'abbreviation', 'X'),
        claim('Office:o', 'kind', 'LIAISON_OFFICE'),
      ),
    );
    expect(graph.claimsOf(institute).abbreviation).toMatchObject([{ start: 20220101, end: Infinity }]);
    expect(graph.claimsOf('Office:o').kind).toMatchObject([{ start: -Infinity, end: Infinity }]);
  });

  it('began at an unknown time, where it ended before its source was written', () => {
    expect(periodOf({ until: '1989' }, 20220101)).toEqual({ start: -Infinity, end: 19891231 });
  });
});

describe('an undated link', () => {
  const framework = [
    record('Framework', 'f'),
    claim('Framework:f', 'since', '2019'),
    claim('Framework:f', 'until', '2022'),
  ];

  it('takes the period of the framework at its end or behind it', () => {
    const graph = buildGraph(
      world(
        record('Institute', 'x'),
        ...framework,
        record('Priority', 'p'),
        record('SDG', '16'),
        link(institute, 'frameworks', 'Framework:f'),
        link('Framework:f', 'priorities', 'Priority:p'),
        link('Priority:p', 'sdgs', 'SDG:16'),
      ),
    );
    expect(graph.links.map(({ relation, since, until }) => [relation, since, until])).toEqual([
      ['priorities', '2019', '2022'],
      ['frameworks', '2019', '2022'],
      ['sdgs', '2019', '2022'],
    ]);
    expect(graph.linksOf(institute, 'priorities')).toMatchObject([{ from: 'Framework:f', to: 'Priority:p' }]);
  });

  it('starts at the date of its event', () => {
    const graph = buildGraph(
      world(
        record('Event', 'e'),
        claim('Event:e', 'date', '2000-05'),
        record('Place', 'p'),
        link('Event:e', 'places', 'Place:p', { role: 'TO' }),
      ),
    );
    expect(graph.links).toMatchObject([{ since: '2000-05', start: 20000501, end: Infinity }]);
  });

  it('keeps its own period where it has one', () => {
    const graph = buildGraph(
      world(record('Institute', 'x'), ...framework, link(institute, 'frameworks', 'Framework:f', { since: '2020' })),
    );
    expect(graph.links).toMatchObject([{ since: '2020', end: Infinity }]);
    expect(graph.links[0]).not.toHaveProperty('until');
  });
});

/** Statements with any period of whole years, months or days, in a narrow span so that they often meet. */
const date = fc
  .tuple(
    fc.integer({ min: 1998, max: 2003 }),
    fc.option(fc.integer({ min: 1, max: 12 })),
    fc.option(fc.integer({ min: 1, max: 28 })),
  )
  .map(([year, month, day]) =>
    [year, ...(month === null ? [] : [month, ...(day === null ? [] : [day])])]
      .map((part) => String(part).padStart(2, '0'))
      .join('-'),
  );
const statement = fc
  .record({
    since: fc.option(date, { nil: undefined }),
    until: fc.option(date, { nil: undefined }),
    preferred: fc.boolean(),
    value: fc.string(),
  })
  .filter(({ since, until }) => since === undefined || until === undefined || firstDay(since) <= lastDay(until))
  .map(({ since, until, ...rest }) => {
    const dates = { ...(since !== undefined && { since }), ...(until !== undefined && { until }) };
    return { ...claim(institute, 'name', rest.value, { ...rest, ...dates }), ...periodOf(dates, 20010101) };
  });

describe('for all statements', () => {
  it('what is selected at a moment holds then, and nothing preferred is passed over', () => {
    fc.assert(
      fc.property(fc.array(statement, { maxLength: 6 }), date, (statements, asOf) => {
        const moment = lastDay(asOf);
        const chosen = select(statements, moment, false);
        const holding = statements.filter((one) => one.start <= moment && moment <= one.end);
        expect(chosen === undefined).toBe(holding.length === 0);
        if (chosen) {
          expect(holdsAt(chosen, moment)).toBe(true);
          expect(chosen.preferred).toBe(holding.some((one) => one.preferred));
          const rivals = holding.filter((one) => one.preferred === chosen.preferred);
          expect(chosen.start).toBe(Math.max(...rivals.map((one) => one.start)));
        }
      }),
    );
  });

  it('something is always given where something must be, whatever order they come in', () => {
    fc.assert(
      fc.property(
        fc.array(statement, { minLength: 1, maxLength: 6 }),
        fc.option(date, { nil: undefined }),
        (statements, asOf) => {
          const moment = asOf === undefined ? undefined : lastDay(asOf);
          const chosen = select(statements, moment, true);
          expect(chosen).toBeDefined();
          expect(select([...statements].reverse(), moment, true)?.id).toBe(chosen?.id);
        },
      ),
    );
  });

  it('two coincide no matter which is named first, and only where they share a day', () => {
    fc.assert(
      fc.property(statement, statement, (a, b) => {
        expect(coincide(a, b)).toBe(coincide(b, a));
        if (Math.max(a.start, b.start) > Math.min(a.end, b.end)) expect(coincide(a, b)).toBe(false);
      }),
    );
  });
});
