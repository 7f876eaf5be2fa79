import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { heedLoad } from '../processes/quiet.mjs';
import { servers, THIS } from '../servers/index.mjs';
import { pinnedAt } from '../servers/pinned.mjs';
import { withOneGraphql } from '../servers/resolvers.mjs';
import { workloads } from '../workloads/index.mjs';
import { modes } from '../workloads/request.mjs';
import { rowsOf, spread } from './figures.mjs';
import { comparison } from './index.mjs';
import { ratiosTable, rowTables } from './report.mjs';

test('measures every server in every way it can be asked, after all have said the same', {
  timeout: 120_000,
}, async () => {
  const all = servers();
  const {
    rows,
    servers: used,
    notes,
  } = await comparison({
    servers: all,
    workloads: workloads.slice(0, 1),
    modes,
    rounds: 2,
    seconds: 0.05,
    connections: 4,
    progress: () => {},
  });
  assert.deepEqual(notes, []);
  const asked = (/** @type {string} */ mode) => rows.filter((row) => row.mode === mode).map(({ server }) => server);
  const names = all.map(({ name }) => name);
  for (const mode of ['hot', 'warm', 'cold']) assert.deepEqual(asked(mode), names);
  assert.deepEqual(asked('unchanged'), ['raw', THIS]);
  for (const { perSecond, p50, p99, cpu } of rows) {
    assert.ok(perSecond.least > 0 && p50.least > 0 && p99.median >= p50.median && cpu.most > 0);
  }
  for (const { peakBytes } of used) assert.ok(peakBytes > 10_000_000);
  const peers = all.filter(({ kind }) => kind === 'peer').map(({ name }) => name);
  assert.match(
    ratiosTable(rows, peers, 'ratios'),
    /^\| small, unchanged \| \d+\.\d\d \(\d+\.\d\d–\d+\.\d\d\) \| – \| – \| – \|/m,
  );
  assert.match(rowTables(rows), /^### small\n\n\|.*\n.*\n\| hot: raw \| \d+ \|/);
});

test('gives medians with ranges, and ratios of what was measured in the same round', () => {
  assert.deepEqual(spread([3, 1, 2]), { median: 2, least: 1, most: 3 });
  const cell = (/** @type {string} */ name, /** @type {'this' | 'peer'} */ kind, /** @type {number[]} */ rates) =>
    /** @type {any} */ ({
      workload: 'w',
      mode: 'hot',
      server: { name, described: { name, kind } },
      expected: { status: 200, length: 1 },
      slots: rates.map((perSecond) => ({ perSecond, p50: 1, p99: 2, cpu: 1 / perSecond, busy: 0.1 })),
    });
  // The second round was disturbed, and so for both.
  const [ours] = rowsOf([
    cell(THIS, 'this', [20, 2, 20]),
    cell('slow', 'peer', [5, 1, 5]),
    cell('fast', 'peer', [10, 1, 10]),
  ]);
  assert.equal(ours?.bestPeer, 'fast');
  assert.deepEqual(ours?.ratios.fast, { median: 2, least: 2, most: 2 });
  assert.deepEqual(ours?.ratios.slow, { median: 4, least: 2, most: 4 });
  assert.equal(ours?.cpuRatios.fast?.median.toFixed(3), '2.000');
});

test('refuses to measure on a machine that is at work, unless forced, and then says so', () => {
  assert.equal(heedLoad(false, 0.9), undefined);
  assert.throws(() => heedLoad(false, 1.5), /load average was 1\.50 .*--force/);
  assert.match(heedLoad(true, 1.5) ?? '', /^Forced: .*not to be compared/);
});

test('refuses a peer that has a copy of graphql of its own', () => {
  const root = mkdtempSync(join(tmpdir(), 'bench-'));
  try {
    mkdirSync(join(root, 'node_modules/graphql'), { recursive: true });
    writeFileSync(join(root, 'node_modules/graphql/index.js'), '');
    assert.throws(() => withOneGraphql(root, 'mercurius'), /mercurius has a copy of graphql of its own/);
  } finally {
    rmSync(root, { recursive: true });
  }
});

test('names a commit that there is not', () => {
  assert.throws(() => pinnedAt('no-such-commit'), /there is no commit no-such-commit here/);
});
