import { expect, it } from 'vitest';
import { buildGraph } from '../../src/graph/index.js';
import { reportLines, reportOn } from '../../src/graph/report.js';
import { claim, link, record, world } from './statements.js';

/** An office that has closed at its institute, and in its city where that is said too. */
const closing = (until: string | undefined) =>
  buildGraph(
    world(
      record('Institute', 'x'),
      record('Place', 'here'),
      record('Office', 'o'),
      claim('Office:o', 'name', 'O'),
      link('Institute:x', 'offices', 'Office:o', { since: '2000', until: '2010' }),
      link('Office:o', 'place', 'Place:here', { since: '2000', ...(until && { until }) }),
    ),
  );

it('tells of what has ended by halves', () => {
  expect(reportOn(closing(undefined)).halfEnded).toEqual([{ id: 'Office:o', ended: ['institute'], open: ['place'] }]);
  expect(reportLines(reportOn(closing(undefined)))).toContain(
    '  half-ended Office:o: institute ended, place not; end these too',
  );
});

it('names no day where no source names one', () => {
  const graph = buildGraph({
    base: 'https://world.example/',
    entities: [record('Institute', 'x')],
    claims: [],
    links: [],
  });
  expect(reportLines(reportOn(graph))[0]).toBe('No source names a day:');
});

it('tells of nothing that has ended whole', () => {
  expect(reportOn(closing('2010')).halfEnded).toEqual([]);
});
