import { fork } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type FixturesResult, foldersOf, namesOf, readFixtures, statsOf } from '../../fixtures/index.js';

/** What was read, and the stamp of the folder as it was then. */
export interface Settled {
  readonly reading: FixturesResult;
  readonly stamp: string;
}

/**
 * Reads facts while others are served: in a process of its own, since reading YAML takes three quarters of the time
 * that a reload takes (150 of 190 ms for the facts of the package, seconds for a large folder), and nothing is answered
 * meanwhile. A thread would do, but for a disk that does not answer: a thread that waits for one cannot be ended, and
 * keeps the whole process from ending. From the sources, as tests run it, there is nothing that a process could start
 * with; there it is read at once.
 *
 * @param longest how long it may take, in ms.
 */
export function readAside(fixtures: string, longest: number, stopped: AbortSignal): Promise<Settled> {
  const self = new URL(import.meta.url);
  if (!self.pathname.endsWith('.js')) return Promise.resolve().then(() => readSettled(fixtures));
  const stop = new AbortController();
  const tooLong = `${fixtures} was not read within ${longest} ms (RELOAD_TIMEOUT): its disk does not answer, or there is too much in it`;
  const timer = setTimeout(() => stop.abort(new Error(tooLong)), longest);
  return readBy(fileURLToPath(self), fixtures, AbortSignal.any([stop.signal, stopped])).finally(() =>
    clearTimeout(timer),
  );
}

/** What the process says to its end. */
type Told = Settled | { readonly failed: string };

function readBy(program: string, fixtures: string, ended: AbortSignal): Promise<Settled> {
  return new Promise((resolve, reject) => {
    ended.throwIfAborted();
    const execArgv = process.execArgv.filter((flag) => flag.startsWith('--max-'));
    const reader = fork(program, [READ, fixtures], {
      execArgv,
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    ended.addEventListener('abort', () => {
      reject(ended.reason);
      // Who waits for a disk heeds no other signal, and may not even heed this one: he is left behind.
      reader.kill('SIGKILL');
      reader.unref();
      reader.channel?.unref();
    });
    reader.once('message', (told: Told) => ('failed' in told ? reject(new Error(told.failed)) : resolve(told)));
    reader.once('error', reject);
    reader.once('exit', (code, signal) =>
      reject(new Error(`the process that read ${fixtures} ended with ${signal ?? code}`)),
    );
  });
}

const READ = 'unicri-graph:read';

function toldOf(fixtures: string): Told {
  try {
    return readSettled(fixtures);
  } catch (error) {
    return { failed: (error as Error).message };
  }
}

/** How often facts are read that change again while they are read. */
const ATTEMPTS = 5;

/**
 * Reads facts as they are at one moment: what was written meanwhile could be half of one version and half of another.
 */
function readSettled(fixtures: string): Settled {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const stamp = stampOf(fixtures);
    const reading = readFixtures(fixtures);
    if (stampOf(fixtures) === stamp) return { reading, stamp };
  }
  throw new Error(`${fixtures} changed each of ${ATTEMPTS} times that it was read: it has to come to rest`);
}

const [, , task, folder] = process.argv;
if (process.send && task === READ && folder !== undefined) {
  // It works for the server alone, and ends with it.
  process.once('disconnect', () => process.exit());
  process.send(toldOf(folder), () => process.disconnect());
}

/** Changes whenever a file of a folder, or of a folder in it, is written, comes or goes; links are followed. */
export function stampOf(folder: string): string {
  try {
    return foldersOf(folder).flatMap(stampsIn).join('\n');
  } catch (error) {
    return String(error);
  }
}

function stampsIn(folder: string): string[] {
  return namesOf(folder).map((name) => {
    const found = statsOf(join(folder, name));
    return [folder, name, found?.mtimeMs, found?.size, found?.ino].join();
  });
}
