import { expect, test } from 'vitest';
import { dateOf, firstDay, lastDay } from '../../src/ontology/partial-date.js';
import { started } from '../started.js';

test.each([
  ['0999', '0999-01-01', '0999-12-31'],
  ['0001', '0001-01-01', '0001-12-31'],
  ['0000-02', '0000-02-01', '0000-02-29'],
  ['0100-02', '0100-02-01', '0100-02-28'],
  ['0009-10-11', '0009-10-11', '0009-10-11'],
  ['9999', '9999-01-01', '9999-12-31'],
])('%s begins and ends on days of four digits a year', (date, first, last) => {
  expect([dateOf(firstDay(date)), dateOf(lastDay(date))]).toEqual([first, last]);
});

test('a report of a year before 1000 is of a day in it', async () => {
  const server = await started();
  const { data } = await server.ask(
    '{ a: report(asOf: "0999") { asOf } b: report(asOf: "0000-02-29") { asOf } c: report(asOf: "0001-05") { asOf } }',
  );
  expect(data).toEqual({ a: { asOf: '0999-12-31' }, b: { asOf: '0000-02-29' }, c: { asOf: '0001-05-31' } });
  await server.close();
});
