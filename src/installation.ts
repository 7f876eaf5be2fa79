import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * The folder of the package: the nearest one above this file with a package.json, from the sources and from the build
 * alike.
 */
const root = packageFolder(dirname(fileURLToPath(import.meta.url)));

/** The version of the package, as its package.json gives it. */
export const version: string = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version;

/** The facts and the example queries that come with the package. */
export const fixturesFolder = join(root, 'fixtures');
export const operationsFolder = join(root, 'operations');

function packageFolder(folder: string): string {
  try {
    readFileSync(join(folder, 'package.json'));
    return folder;
  } catch {
    if (folder === dirname(folder))
      throw new Error('unicri-graph is not inside its package: there is no package.json above it');
    return packageFolder(dirname(folder));
  }
}
