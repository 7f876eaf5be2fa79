import { realpathSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { PROJECT } from '../project.mjs';

/**
 * The schema and the loaders that every peer is given, the same objects that the server itself uses: from a built project, this one
 * or an older one.
 *
 * @param {string} root its folder
 * @returns {Promise<{ schema: import('graphql').GraphQLSchema, contextValue: () => { loaders: object }, note?: string }>}
 */
export async function resolversOf(root) {
  const built = (/** @type {string} */ file) => import(pathToFileURL(join(root, 'dist', file)).href);
  const [{ schema }, { load }] = [await built('schema/index.js'), await built('src/server/loaded.js')];
  const [loaded, note] = await factsFor(load, root);
  return { schema, contextValue: () => ({ loaders: loaded.loaders() }), ...(note !== undefined && { note }) };
}

/**
 * An older project reads today's facts, as long as it understands them.
 *
 * @param {(fixtures: string) => any} load
 * @param {string} root
 * @returns {Promise<[loaded: any, note?: string]>}
 */
async function factsFor(load, root) {
  try {
    return [await load(join(PROJECT, 'fixtures'))];
  } catch (error) {
    if (root === PROJECT) throw error;
    return [
      await load(join(root, 'fixtures')),
      'reads the facts of its own time, for it does not understand those of today',
    ];
  }
}

/**
 * graphql refuses the schemas of another copy of itself, or is slow with them without a word: peers and schema must have one.
 *
 * @param {string} root
 * @param {readonly string[]} packages
 */
export function withOneGraphql(root, ...packages) {
  const copyOf = (/** @type {string} */ file) => realpathSync(createRequire(file).resolve('graphql'));
  const ours = copyOf(join(root, 'dist/schema/index.js'));
  const here = createRequire(import.meta.url);
  for (const name of packages) {
    const theirs = copyOf(here.resolve(name));
    if (theirs !== ours)
      throw new Error(
        `${name} has a copy of graphql of its own, ${theirs} beside ${ours}: npm install in bench/ again`,
      );
  }
}
