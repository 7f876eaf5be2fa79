import { statSync } from 'node:fs';
import { join } from 'node:path';
import { foldersOf, namesOf } from '../fixtures/index.js';

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
    // An editor's lock is a link that leads nowhere.
    const found = statSync(join(folder, name), { throwIfNoEntry: false });
    return [folder, name, found?.mtimeMs, found?.size, found?.ino].join();
  });
}
