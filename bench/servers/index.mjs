import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { PROJECT } from '../project.mjs';

/**
 * The servers that are compared; each is a process of its own.
 *
 * @typedef {object} Described
 * @property {string} name
 * @property {string} says
 * @property {'this' | 'floor' | 'peer'} kind a floor is what a GraphQL server cannot go below; it is given its answers
 * @property {string} program
 * @property {string} root the project whose schema and loaders it has
 * @property {boolean} [pinned] whether those are of another commit
 */

const program = (/** @type {string} */ name) => fileURLToPath(new URL(`${name}.mjs`, import.meta.url));

export const THIS = 'this server';

const PEERS = [
  { name: 'mercurius', library: 'mercurius', says: 'with graphql-jit' },
  { name: 'yoga', library: 'graphql-yoga', says: 'as its tutorial has it' },
  { name: 'apollo', library: '@apollo/server', says: 'standalone' },
  { name: 'graphql-http', library: 'graphql-http', says: 'the reference implementation' },
];

/**
 * @param {{ name: string, root: string }} [pinned] another commit: the peers are there with its schema and loaders too
 * @returns {readonly Described[]}
 */
export function servers(pinned) {
  /** @type {Described[]} */
  const own = [
    { name: 'raw', kind: 'floor', says: 'node:http writing the same bytes', program: program('raw'), root: PROJECT },
    {
      name: 'rawstr',
      kind: 'floor',
      says: 'parses the body, stringifies a ready object',
      program: program('rawstr'),
      root: PROJECT,
    },
    {
      name: THIS,
      kind: 'this',
      says: 'as its command line starts it',
      program: `${PROJECT}dist/src/cli.js`,
      root: PROJECT,
    },
  ];
  const roots = [{ root: PROJECT, suffix: '' }, ...(pinned ? [{ root: pinned.root, suffix: `@${pinned.name}` }] : [])];
  const peers = roots.flatMap(({ root, suffix }) =>
    PEERS.map(
      ({ name, library, says }) =>
        /** @type {Described} */ ({
          name: name + suffix,
          kind: 'peer',
          says: `${library} ${versionOf(library)}, ${says}`,
          program: program(name),
          root,
          ...(suffix && { pinned: true }),
        }),
    ),
  );
  return [...own, ...peers];
}

/** @param {string} library as this package has it, or else the project @returns {string} */
function versionOf(library) {
  for (const folder of [
    new URL('../node_modules/', import.meta.url),
    new URL('../../node_modules/', import.meta.url),
  ]) {
    try {
      return JSON.parse(readFileSync(new URL(`${library}/package.json`, folder), 'utf8')).version;
    } catch (error) {
      if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'ENOENT') throw error;
    }
  }
  throw new Error(`${library} is not installed: npm install in bench/`);
}
