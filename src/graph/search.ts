import MiniSearch, { type SearchOptions, type SearchResult } from 'minisearch';
import { stemmer } from 'stemmer';
import { typeOf } from '../fixtures/id.js';
import type { Graph } from './graph.js';
import { Listed } from './listed.js';
import type { EntityId } from './model.js';
import { folded } from './text.js';
import { printed } from './value.js';

/** An entity that was found, how well it fits, and where the words were found. */
export interface Hit {
  readonly id: EntityId;
  readonly score: number;
  readonly matched: readonly SearchMatch[];
}

export interface SearchMatch {
  /** The name of a field: `name`, `description`, `aliases`. */
  readonly property: string;
  readonly text: string;
}

/** Longer words are cut, longer queries refused by who asks: nobody looks for more, and typos make work by length. */
const LONGEST_WORD = 40;
const MOST_WORDS = 16;

/** What a thing is called weighs more than what is said of it; a name that is just what was asked most of all. */
const WEIGHTS = { names: 4 };
const WHOLE_NAME = 3;
/** What is known comes before where it stands. */
const A_SOURCE = 0.3;

interface Searched {
  readonly id: EntityId;
  readonly names: string;
  readonly rest: string;
}

/**
 * Finds entities by the words of names, aliases, descriptions and claim values: by stem ("extremist", "extremism"),
 * by beginning, with a typo, without regard to case and accents.
 */
export class TextIndex {
  readonly #properties: readonly string[];
  readonly #index = new MiniSearch<Searched>({
    fields: ['names', 'rest'],
    tokenize: words,
    processTerm: forms,
  });
  /** Who is called just so. */
  readonly #called = new Map<string, Set<EntityId>>();

  constructor(private readonly graph: Graph) {
    const said = [...graph.ontology.propertyNames].filter((name) => name !== 'name');
    this.#properties = ['name', 'description', ...said];
    for (const { name } of graph.ontology.types) {
      for (const { id } of graph.entitiesOf(name)) this.#add(id);
    }
  }

  /**
   * What fits best first. All words should fit as they are; where nothing has them, with a typo; where nothing has all,
   * some are enough. A thing whose name or alias is just what was asked comes before all others. What was matched is
   * found out when it is asked for.
   */
  search(query: string, types?: readonly string[]): Listed<Hit> {
    const asked = meaningful(words(query)).slice(0, MOST_WORDS);
    if (asked.length === 0) return bestFirst([]);
    const among = types && new Set(types);
    const find = ({ combineWith, ...typos }: SearchOptions & { readonly combineWith: 'AND' | 'OR' }) => {
      // One form of a word is enough, where every word is wanted.
      const queries = asked.map((word) => ({ combineWith: 'OR' as const, queries: forms(word) }));
      return this.#index.search(
        { combineWith, queries },
        {
          processTerm: (form) => form,
          boost: WEIGHTS,
          prefix: (word: string) => word.length > 2,
          ...(among && { filter: ({ id }: { id: EntityId }) => among.has(this.graph.entity(id)?.type ?? '') }),
          ...typos,
        },
      );
    };
    const attempts = [{ combineWith: 'AND' }, { combineWith: 'AND', fuzzy }, { combineWith: 'OR', fuzzy }] as const;
    const found = attempts.reduce<SearchResult[]>((hits, options) => (hits.length > 0 ? hits : find(options)), []);
    const called = this.#called.get(words(query).join(' '));
    return bestFirst(found.map((result) => this.#hit(result, called)));
  }

  #hit({ id, score, match }: SearchResult, called: ReadonlySet<EntityId> | undefined): Hit {
    let known: readonly SearchMatch[] | undefined;
    const matched = () => {
      known ??= this.#matched(id as EntityId, new Set(Object.keys(match)));
      return known;
    };
    return {
      id: id as EntityId,
      score: round(
        score *
          (called?.has(id as EntityId) ? WHOLE_NAME : 1) *
          (this.graph.ontology.type(typeOf(id)).editorial ? A_SOURCE : 1),
      ),
      get matched() {
        return matched();
      },
    };
  }

  #add(id: EntityId): void {
    const { properties } = this.graph.ontology.type(typeOf(id));
    const isName = (property: string) => property === 'name' || properties[property]?.names === true;
    const names = this.#properties.filter(isName).flatMap((property) => this.#textsOf(id, property));
    const rest = this.#properties
      .filter((property) => !isName(property))
      .flatMap((property) => this.#textsOf(id, property));
    this.#index.add({ id, names: names.join('\n'), rest: rest.join('\n') });
    for (const name of names) {
      const whole = words(name).join(' ');
      const others = this.#called.get(whole);
      if (others) others.add(id);
      else this.#called.set(whole, new Set([id]));
    }
  }

  /** The texts in which words were found, by property. */
  #matched(id: EntityId, found: ReadonlySet<string>): readonly SearchMatch[] {
    const has = (text: string) => words(text).some((word) => forms(word).some((form) => found.has(form)));
    return this.#properties.flatMap((property) =>
      this.#textsOf(id, property)
        .filter(has)
        .map((text) => ({ property, text })),
    );
  }

  #textsOf(id: EntityId, property: string): readonly string[] {
    const entity = this.graph.entity(id);
    if (!entity) return [];
    if (property === 'description') return entity.description === undefined ? [] : [entity.description];
    const { editorial } = this.graph.ontology.type(entity.type);
    if (editorial) return property === 'name' ? [entity.label] : [];
    return (this.graph.claimsOf(id)[property] ?? []).map(({ value }) => printed(value));
  }
}

const bestFirst = (hits: readonly Hit[]) => Listed.sorted(hits, ({ score, id }) => [-score, id]);

/** How many words of a query are looked for. */
export const wordCount = (query: string): number => Math.min(words(query).length, MOST_WORDS);

/** Without case and accents. Numbers part from the words before them. */
function words(text: string): string[] {
  return (folded(text).match(/\p{L}+|\p{N}[\p{L}\p{N}]*/gu) ?? []).map((word) =>
    americanized(word).slice(0, LONGEST_WORD),
  );
}

/**
 * `organised` and `organized` are one word; so, harmlessly, are a few that only look alike. Beginnings have no ending
 * to tell them by.
 */
const americanized = (word: string) =>
  word.includes('is', 3) ? word.replace(/is(e[drs]?|ers?|ing|ations?|ational)$/, 'iz$1') : word;

/** A word as it stands, and its root. */
const forms = (word: string): string[] => [...new Set([word, rootOf(word)])];

/**
 * What `extremist`, `extremists` and `extremism` have in common, as have `environment` and `environmental`: stems of
 * stems, as long as there are any.
 */
function rootOf(word: string): string {
  const stem = stemmer(word).replace(/(?<=.{4})ist$/, '');
  return stem === word ? word : rootOf(stem);
}

/** Scores to six digits, so that the same answer has the same text on every machine. */
const round = (score: number) => Number(score.toPrecision(6));

/** How many letters may differ; two that changed places are two. */
const fuzzy = (word: string) => (word.length > 7 ? 2 : word.length > 4 ? 1 : false);

/** Without the words that every text has, unless there are no others. */
function meaningful(asked: readonly string[]): readonly string[] {
  const rest = asked.filter((word) => !EVERYWHERE.has(word));
  return rest.length > 0 ? rest : asked;
}

const EVERYWHERE: ReadonlySet<string> = new Set(
  'a an and are as at by did do does for from has have how in is it its of on or that the to was were what when where which who whom with'.split(
    ' ',
  ),
);
