import { TRANSIENT } from '../../fixtures/index.js';
import { CannotServe } from '../cannot-serve.js';
import type { Log } from '../observe/log.js';
import { DEFAULTS } from '../settings.js';
import { type Loaded, loadedFrom, type StoreGauge, servable } from './loaded.js';
import { readAside, stampOf } from './reader.js';
import { FolderWatcher } from './watch.js';

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
 * After how long is tried again what failed for want of something that the machine may have in a moment, in ms; doubled
 * each time.
 */
const FIRST_RETRY = 250;
const LAST_RETRY = 30_000;

export interface LiveOptions {
  readonly gauge?: StoreGauge;
  /** How long reading the facts may take, in ms. */
  readonly longest?: number;
}

/**
 * The version that answers now. Facts that were changed are read, checked, and exchanged for it in one step, or change
 * nothing. Requests under way finish with the version with which they began.
 */
export class LiveGraph {
  /** What came of the last reload; undefined until there was one. */
  last: Reload | undefined;
  /** How many reloads came to what, since the start. */
  readonly counts = { changed: 0, unchanged: 0, failed: 0 };
  #reloading: Promise<Reload> | undefined;
  #next: Promise<Reload> | undefined;
  #watcher: FolderWatcher | undefined;
  #retry: NodeJS.Timeout | undefined;
  /** How many reloads failed one after the other for want of something. */
  #wanting = 0;
  readonly #stop = new AbortController();

  /**
   * Reads facts for the first time. Rejects with CannotServe where they have problems: there is nothing to go on with.
   */
  static async open(
    fixtures: string,
    log: Log,
    { gauge, longest = DEFAULTS.RELOAD_TIMEOUT }: LiveOptions = {},
  ): Promise<LiveGraph> {
    const { reading, stamp } = await readAside(fixtures, longest, new AbortController().signal).catch((error) => {
      throw new CannotServe(`the facts in ${fixtures} cannot be read; nothing is served: ${messageOf(error)}`);
    });
    return new LiveGraph(fixtures, log, servable(fixtures, loadedFrom(reading, gauge)), stamp, longest, gauge);
  }

  private constructor(
    readonly fixtures: string,
    private readonly log: Log,
    private loaded: Loaded,
    /** Of the folder when it was last read. */
    private stamp: string,
    private readonly longest: number,
    private readonly gauge: StoreGauge | undefined,
  ) {}

  readonly current = (): Loaded => this.loaded;

  /** Reloads whenever the folder changes. */
  watch(): void {
    this.#watcher = new FolderWatcher(
      this.fixtures,
      () => void this.reload(),
      (err) => this.log.warn({ err }, `changes of ${this.fixtures} are not noticed: send SIGHUP to have it read again`),
    );
    this.#catchUp();
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

  /** Resolves when nothing is read any more; what is being read is left. */
  async close(): Promise<void> {
    this.#stop.abort(new Error('the server stops'));
    this.#watcher?.close();
    this.#watcher = undefined;
    clearTimeout(this.#retry);
    await (this.#next ?? this.#reloading);
  }

  async #reload(): Promise<Reload> {
    clearTimeout(this.#retry);
    const began = performance.now();
    const { version } = this.loaded.graph;
    const { result, problems, transient } = await this.#attempt();
    this.last = { at: new Date(), result, problems };
    if (this.#stop.signal.aborted) return this.last;
    this.counts[result]++;
    const { graph } = this.loaded;
    const facts = { version: graph.version, entities: graph.entityCount, ms: Math.round(performance.now() - began) };
    if (result === 'changed') this.log.info({ ...facts, before: version }, `${this.fixtures} changed and is served`);
    else if (result === 'unchanged') this.log.info(facts, `${this.fixtures} was read again and says the same`);
    else this.#complain(problems);
    if (transient) this.#retryLater();
    else this.#wanting = 0;
    return this.last;
  }

  async #attempt(): Promise<Pick<Reload, 'result' | 'problems'> & { readonly transient?: boolean }> {
    try {
      const { reading, stamp } = await readAside(this.fixtures, this.longest, this.#stop.signal);
      // Whatever was asked of the disk was answered, so that it can be asked here.
      this.stamp = stamp;
      this.#watcher?.renew();
      this.#catchUp();
      const loaded = loadedFrom(reading, this.gauge);
      if ('problems' in loaded)
        return { result: 'failed', ...loaded, transient: reading.problems.some(({ transient }) => transient) };
      if (loaded.graph.version === this.loaded.graph.version) return { result: 'unchanged', problems: [] };
      this.loaded = loaded;
      return { result: 'changed', problems: [] };
    } catch (error) {
      const code = (error as NodeJS.ErrnoException).code ?? '';
      if (!TRANSIENT.has(code)) return { result: 'failed', problems: [messageOf(error)] };
      const lacking = `${this.fixtures}: cannot be read (${code}), too many files and connections are open; it is tried again, or allow more (ulimit -n)`;
      return { result: 'failed', problems: [lacking], transient: true };
    }
  }

  /** What changed after it was read and before it was watched. */
  #catchUp(): void {
    if (this.#watcher && stampOf(this.fixtures) !== this.stamp) this.#watcher.note();
  }

  #retryLater(): void {
    const after = Math.min(FIRST_RETRY * 2 ** this.#wanting++, LAST_RETRY);
    this.#retry = setTimeout(() => void this.reload(), after).unref();
  }

  #complain(problems: readonly string[]): void {
    const { version } = this.loaded.graph;
    const more = problems.length > TOLD ? `, the first ${TOLD} of which are named here` : '';
    const message = `${this.fixtures} has ${problems.length === 1 ? 'a problem' : `${problems.length} problems`}${more}; version ${version} is still served`;
    this.log.error({ version, problems: problems.slice(0, TOLD) }, message);
  }
}

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));
