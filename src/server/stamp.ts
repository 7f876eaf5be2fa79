import { join } from 'node:path';
import { foldersOf, namesOf, statsOf } from '../fixtures/index.js';

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
