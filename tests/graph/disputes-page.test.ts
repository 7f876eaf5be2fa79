import { expect, it } from 'vitest';
import { disputesPage } from '../../src/graph/disputes.js';
import { buildGraph } from '../../src/graph/index.js';
import { claim, record, world } from './statements.js';

const page = (more: object) =>
  disputesPage(
    buildGraph(
      world(
        record('Institute', 'x'),
        claim('Institute:x', 'name', 'X'),
        claim('Institute:x', 'staff', 7, { since: '1990', ...more }),
        claim('Institute:x', 'staff', 8, { since: '1991', note: 'by Ada Brook Jr.', ...more }),
      ),
    ),
  );

it('marks the side that the field gives, and says what is noted', () => {
  expect(page({})).toContain('- **The X’s number of staff is 8 (since 1991).** *Given.* By Ada Brook Jr.\n');
});

it('marks none where the field gives nothing any more', () => {
  expect(page({ until: '2000' })).not.toContain('*Given.* ');
  expect(page({ until: '2000' })).toContain('There is 1 dispute.');
});
