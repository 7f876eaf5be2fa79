import { existsSync, type FSWatcher, lstatSync, readlinkSync, watch } from 'node:fs';
import { basename, dirname, join, parse, resolve, sep } from 'node:path';
import { foldersOf, namesOf, TRANSIENT } from '../../fixtures/index.js';

/**
 * How long a folder is left alone before it is read, so that an editor or a checkout is done with all of its files, in
 * ms.
 */
const SETTLED = 100;
/** The same where something went, in ms: who writes anew may take the old away first. */
const GONE = 500;
/** How long it is waited for at most, in ms. */
const PATIENCE = 2_000;
/** As many as Linux follows (path_resolution(7)). */
const MOST_LINKS = 40;

/**
 * What may be otherwise when it is looked again: a folder went while it was looked into, or the machine lacks
 * something.
 */
const FOR_A_MOMENT: ReadonlySet<string> = new Set(['ENOENT', 'ENOTDIR', ...TRANSIENT]);

/**
 * Facts, folders of facts (their names have no dot) and the links that a Kubernetes volume exchanges. Not what editors
 * leave lying about.
 */
const MATTERS = /^[^.]+$|\.ya?ml$|^\.\./i;

/**
 * Calls when something changes in a folder of facts, in the folders in it, where their links lead, or when one of them
 * is exchanged. Calls `failed` where the system cannot tell what changes, until it is renewed.
 */
export class FolderWatcher {
  #watchers: FSWatcher[] = [];
  #waiting: { readonly timer: NodeJS.Timeout; readonly since: number } | undefined;

  constructor(
    private readonly folder: string,
    private readonly changed: () => void,
    private readonly failed: (error: Error) => void,
  ) {
    this.renew();
  }

  /** Looks again at what there is: folders come and go, and the system stays with those that it was given. */
  renew(): void {
    const before = this.#watchers;
    this.#watchers = [];
    try {
      for (const [folder, matters] of watchedFor(this.folder)) this.#open(folder, matters);
      for (const watcher of before) watcher.close();
    } catch (error) {
      this.#watchers.push(...before);
      if (FOR_A_MOMENT.has((error as NodeJS.ErrnoException).code ?? '')) this.note(GONE);
      else this.#giveUp(error);
    }
  }

  close(): void {
    for (const watcher of this.#watchers) watcher.close();
    this.#watchers = [];
    clearTimeout(this.#waiting?.timer);
    this.#waiting = undefined;
  }

  #open(folder: string, matters: (name: string) => boolean): void {
    const watcher = watch(folder, { persistent: false }, (event, name) => {
      // A folder that is itself moved or taken away is told of by its own name.
      const isItself = event === 'rename' && name === basename(folder);
      if (name === null || isItself || matters(name))
        this.note(name !== null && existsSync(join(folder, name)) ? SETTLED : GONE);
    });
    this.#watchers.push(watcher.on('error', (error) => this.#giveUp(error)));
  }

  #giveUp(error: unknown): void {
    this.close();
    this.failed(error as Error);
  }

  /** Calls `changed` in a moment, once. */
  note(settled: number = SETTLED): void {
    const now = performance.now();
    const since = this.#waiting?.since ?? now;
    if (this.#waiting && now - since > PATIENCE) return;
    clearTimeout(this.#waiting?.timer);
    this.#waiting = { since, timer: setTimeout(() => this.#look(), settled) };
  }

  #look(): void {
    this.#waiting = undefined;
    this.changed();
  }
}

/**
 * What is watched, and which of the names in it matter: all of the facts', and of other folders those on the way to the
 * facts.
 */
function watchedFor(folder: string): ReadonlyMap<string, (name: string) => boolean> {
  const inside = existsSync(folder) ? foldersOf(folder) : [];
  const links = inside.flatMap((found) => namesOf(found).map((name) => join(found, name)));
  const outside = new Map<string, Set<string>>();
  for (const path of [folder, ...links.filter(isLink)].flatMap(wayTo)) {
    const names = outside.get(dirname(path)) ?? new Set();
    outside.set(dirname(path), names.add(basename(path)));
  }
  return new Map([
    ...[...outside].map(([at, names]) => [at, (name: string) => names.has(name)] as const),
    ...inside.map((at) => [resolve(at), (name: string) => MATTERS.test(name)] as const),
  ]);
}

/** The names that decide where a path leads: each link on the way and the last name, or the first that is not there. */
function wayTo(path: string): readonly string[] {
  const passed: string[] = [];
  let { root: at } = parse(resolve(path));
  const ahead = partsOf(resolve(path));
  for (let name = ahead.shift(); name !== undefined && passed.length < MOST_LINKS; name = ahead.shift()) {
    const next = join(at, name);
    const isThere = lstatSync(next, { throwIfNoEntry: false });
    if (!isThere) return [...passed, next];
    if (isThere.isSymbolicLink()) {
      const target = resolve(at, readlinkSync(next));
      // A link in the root of the disk is the system's own: nobody exchanges it, and all of the disk would be watched
      // on a Mac.
      if (at !== parse(at).root) passed.push(next);
      ahead.unshift(...partsOf(target));
      at = parse(target).root;
    } else {
      if (ahead.length === 0) passed.push(next);
      at = next;
    }
  }
  return passed;
}

const partsOf = (path: string) => path.slice(parse(path).root.length).split(sep).filter(Boolean);
const isLink = (path: string) => lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true;
