import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Changes whenever a file of a folder, or of a folder in it, is written, comes or goes. */
export function stampOf(folder: string): string {
  try {
    const stamps = readdirSync(folder, { recursive: true }).map((name) => {
      // An editor's lock is a link that leads nowhere.
      const found = statSync(join(folder, name.toString()), { throwIfNoEntry: false });
      return [name, found?.mtimeMs, found?.size, found?.ino].join();
    });
    return stamps.join('\n');
  } catch (error) {
    return String(error);
  }
}
