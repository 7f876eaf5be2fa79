import { type FSWatcher, readdirSync, watch } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

/** How long a folder is left alone before it is read, so that an editor or a checkout is done with all of its files, in ms. */
const SETTLED = 100;
/** How long it is waited for at most, in ms. */
const PATIENCE = 2_000;

/** Facts, folders of facts (their names have no dot) and the links that a Kubernetes volume exchanges. Not what editors leave lying about. */
const MATTERS = /^[^.]+$|\.ya?ml$|^\.\./;

/**
 * Calls when something changed in a folder or in the folders in it, also when the whole folder was exchanged.
 * Calls `failed` where the system cannot tell what changes, and not again.
 *
 * @returns what ends it.
 */
export function watchFolder(folder: string, changed: () => void, failed: (error: Error) => void): () => void {
  const path = resolve(folder);
  let watchers: FSWatcher[] = [];
  let waiting: { readonly timer: NodeJS.Timeout; readonly since: number } | undefined;

  const close = () => {
    for (const watcher of watchers) watcher.close();
    watchers = [];
    clearTimeout(waiting?.timer);
  };
  const giveUp = (error: unknown) => {
    close();
    failed(error as Error);
  };
  const note = () => {
    const now = performance.now();
    const since = waiting?.since ?? now;
    if (waiting && now - since > PATIENCE) return;
    clearTimeout(waiting?.timer);
    waiting = { since, timer: setTimeout(look, SETTLED) };
  };
  const look = () => {
    waiting = undefined;
    open();
    changed();
  };
  /** Anew after each change: folders come and go, and a watcher stays with the one that it was given. */
  const open = () => {
    const before = watchers;
    watchers = [];
    try {
      const add = (folder: string, matters: (name: string | null) => boolean) => watchers.push(watchOne(folder, matters, note, giveUp));
      add(dirname(path), (name) => name === basename(path));
      for (const folder of foldersAt(path)) add(folder, (name) => name === null || MATTERS.test(name));
    } catch (error) {
      giveUp(error);
    }
    for (const watcher of before) watcher.close();
  };

  open();
  return close;
}

function watchOne(folder: string, matters: (name: string | null) => boolean, note: () => void, giveUp: (error: Error) => void): FSWatcher {
  const watcher = watch(folder, { persistent: false }, (_event, name) => {
    if (matters(name)) note();
  });
  return watcher.on('error', giveUp);
}

/** A folder and those in it; none where it is not there, as for a moment while it is exchanged. */
function foldersAt(folder: string): string[] {
  try {
    const inside = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'));
    return [folder, ...inside.map(({ name }) => join(folder, name))];
  } catch {
    return [];
  }
}
