import { type Loaded, load, loadedFrom, type StoreGauge } from './loaded.js';
import type { Log } from './observe/log.js';
import { readAside } from './reader.js';
import { stampOf } from './stamp.js';
import { watchFolder } from './watch.js';

/** What came of reading the facts again. */
export interface Reload {
  readonly at: Date;
  readonly result: 'changed' | 'unchanged' | 'failed';
  /** Why it failed: a line each, with its place and remedy. */
  readonly problems: readonly string[];
}

/** How many problems a line of the log names; `validate` names all. */
const TOLD = 10;

/**
 * The version that answers now. Facts that were changed are read, checked, and exchanged for it in one step, or change nothing.
 * Requests under way finish with the version with which they began.
 */
export class LiveGraph {
  /** What came of the last reload; undefined until there was one. */
  last: Reload | undefined;
  /** How many reloads came to what, since the start. */
  readonly counts = { changed: 0, unchanged: 0, failed: 0 };
  #loaded: Loaded;
  /** Of the folder before it was first read. */
  readonly #stamp: string;
  #reloading: Promise<Reload> | undefined;
  #next: Promise<Reload> | undefined;
  #unwatch: (() => void) | undefined;

  /** Throws CannotServe where the facts have problems: there is nothing to go on with. */
  constructor(
    readonly fixtures: string,
    private readonly log: Log,
    private readonly gauge?: StoreGauge,
  ) {
    this.#stamp = stampOf(fixtures);
    this.#loaded = load(fixtures, gauge);
  }

  readonly current = (): Loaded => this.#loaded;

  /** Reloads whenever the folder changes. */
  watch(): void {
    this.#unwatch = watchFolder(
      this.fixtures,
      () => void this.reload(),
      (err) => this.log.warn({ err }, `changes of ${this.fixtures} are not noticed: send SIGHUP to have it read again`),
    );
    // What changed after it was read and before it was watched.
    if (stampOf(this.fixtures) !== this.#stamp) void this.reload();
  }

  /** Reads the facts again, as they are after this call; never rejects. */
  reload(): Promise<Reload> {
    if (!this.#reloading) {
      this.#reloading = this.#reload().finally(() => {
        this.#reloading = undefined;
      });
      return this.#reloading;
    }
    // What is being read now may have been read before the change.
    this.#next ??= this.#reloading.then(() => {
      this.#next = undefined;
      return this.reload();
    });
    return this.#next;
  }

  /** Resolves when nothing is read any more. */
  async close(): Promise<void> {
    this.#unwatch?.();
    await (this.#next ?? this.#reloading);
  }

  async #reload(): Promise<Reload> {
    const began = performance.now();
    const { version } = this.#loaded.graph;
    const { result, problems } = await this.#attempt();
    this.last = { at: new Date(), result, problems };
    this.counts[result]++;
    const { graph } = this.#loaded;
    const facts = { version: graph.version, entities: graph.entityCount, ms: Math.round(performance.now() - began) };
    if (result === 'changed') this.log.info({ ...facts, before: version }, `${this.fixtures} changed and is served`);
    else if (result === 'unchanged') this.log.info(facts, `${this.fixtures} was read again and says the same`);
    else this.#complain(problems);
    return this.last;
  }

  async #attempt(): Promise<Pick<Reload, 'result' | 'problems'>> {
    try {
      const loaded = loadedFrom(await readAside(this.fixtures), this.gauge);
      if ('problems' in loaded) return { result: 'failed', problems: loaded.problems };
      if (loaded.graph.version === this.#loaded.graph.version) return { result: 'unchanged', problems: [] };
      this.#loaded = loaded;
      return { result: 'changed', problems: [] };
    } catch (error) {
      return { result: 'failed', problems: [error instanceof Error ? error.message : String(error)] };
    }
  }

  #complain(problems: readonly string[]): void {
    const { version } = this.#loaded.graph;
    const more = problems.length > TOLD ? `, the first ${TOLD} of which are named here` : '';
    const message = `${this.fixtures} has ${problems.length === 1 ? 'a problem' : `${problems.length} problems`}${more}; version ${version} is still served`;
    this.log.error({ version, problems: problems.slice(0, TOLD) }, message);
  }
}
