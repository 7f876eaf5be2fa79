import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The named queries of a folder, one text a file, in the order of their file names. A package may come without the folder. */
export function readOperations(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.graphql'))
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8'));
}
