import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { type Reading, readFixtures } from '../fixtures/index.js';
import { stampOf } from './stamp.js';

/**
 * Reads facts while others are served: on a thread of its own, since reading YAML takes three quarters of the time that a reload
 * takes (150 of 190 ms for the facts of the package, seconds for a large folder), and nothing is answered meanwhile.
 * From the sources, as tests run it, there is nothing that a thread could start with; there it is read at once.
 */
export function readAside(fixtures: string): Promise<Reading> {
  const self = new URL(import.meta.url);
  if (!self.pathname.endsWith('.js')) return Promise.resolve().then(() => readSettled(fixtures));
  return new Promise((resolve, reject) => {
    const worker = new Worker(self, { workerData: { [READ]: fixtures } });
    worker.once('message', resolve).once('error', reject);
    worker.once('exit', (code) => reject(new Error(`the thread that read the facts ended with ${code}`)));
  });
}

const READ = 'unicri-graph:read';

/** How often facts are read that change again while they are read. */
const ATTEMPTS = 5;

if (!isMainThread && workerData?.[READ] !== undefined) parentPort?.postMessage(readSettled(workerData[READ]));

/** Reads facts as they are at one moment: what was written meanwhile could be half of one version and half of another. */
function readSettled(fixtures: string): Reading {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const before = stampOf(fixtures);
    const reading = readFixtures(fixtures);
    if (stampOf(fixtures) === before) return reading;
  }
  throw new Error(`${fixtures} changed each of ${ATTEMPTS} times that it was read: it has to come to rest`);
}
