import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { PROJECT } from '../project.mjs';

/**
 * The project as it was at a commit, built: from git into a cache folder outside the tree, with the libraries of today. What a change
 * of the resolvers gained or lost can then be told in one run.
 *
 * @param {string} commit
 * @returns {{ name: string, root: string }}
 */
export function pinnedAt(commit) {
  const hash = hashOf(commit);
  // Of each tree its own, for the libraries are those of the tree.
  const tree = createHash('sha256').update(PROJECT).digest('hex').slice(0, 8);
  const root = join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'unicri-graph-bench', `${hash}-${tree}`);
  if (!existsSync(root)) build(hash, root);
  return { name: hash.slice(0, 7), root };
}

/** @param {string} commit */
function hashOf(commit) {
  try {
    return git('rev-parse', '--verify', '--end-of-options', `${commit}^{commit}`).trim();
  } catch {
    throw new Error(`there is no commit ${commit} here: fetch it, or name another with --pinned`);
  }
}

/** Elsewhere first, so that what stands in its place is whole. @param {string} hash @param {string} root */
function build(hash, root) {
  mkdirSync(dirname(root), { recursive: true });
  const folder = mkdtempSync(`${root}-`);
  try {
    const archive = join(folder, 'archive.tar');
    git('archive', '--output', archive, hash);
    execFileSync('tar', ['-xf', archive, '-C', folder]);
    rmSync(archive);
    symlinkSync(join(PROJECT, 'node_modules'), join(folder, 'node_modules'), 'dir');
    execFileSync(join(PROJECT, 'node_modules/.bin/tsc'), ['-p', 'tsconfig.build.json'], {
      cwd: folder,
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    renameSync(folder, root);
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    throw error;
  }
}

/** @param {readonly string[]} args */
const git = (...args) =>
  execFileSync('git', args, { cwd: PROJECT, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
