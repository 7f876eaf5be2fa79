import MiniSearch, { type SearchOptions, type SearchResult } from 'minisearch';
import { stemmer } from 'stemmer';
import { typeOf } from '../fixtures/id.js';
import type { Graph } from './graph.js';
import type { EntityId } from './model.js';
import { SortedList } from './sorted-list.js';
import { folded, printed } from './text.js';

/** An entity that a search found, its relevance, and the texts that matched. */
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

/**
 * Longer words are cut and further words ignored, because tolerating typos takes time by length. Few words in any
 * language have 40 letters, and 16 words find a name of any length.
 */
const LONGEST_WORD = 40;
const MOST_WORDS = 16;

/** A name weighs more than other texts, and a whole name that equals the query most of all. */
const WEIGHTS = { names: 4 };
const WHOLE_NAME_WEIGHT = 3;
/**
 * Sources rank after the entities they tell about. Times WHOLE_NAME_WEIGHT it is less than 1, so that a title that
 * equals the query does not lift a source above an equally good match.
 */
const SOURCE_WEIGHT = 0.3;

interface Searched {
  readonly id: EntityId;
  readonly names: string;
  readonly rest: string;
}

/**
 * Finds entities by the words of names, aliases, descriptions and claims: by stem ("extremist", "extremism"), by
 * prefix, with typos, whatever the case and accents.
 */
export class TextIndex {
  readonly #properties: readonly string[];
  readonly #index = new MiniSearch<Searched>({
    fields: ['names', 'rest'],
    tokenize: words,
    processTerm: forms,
  });
  /** The entities with a whole name. */
  readonly #byName = new Map<string, Set<EntityId>>();

  constructor(private readonly graph: Graph) {
    const others = [...graph.ontology.propertyNames].filter((name) => name !== 'name');
    this.#properties = ['name', 'description', ...others];
    for (const { name } of graph.ontology.types) {
      for (const { id } of graph.entitiesOf(name)) this.#add(id);
    }
  }

  /**
   * The best matches first. If no entity has all words as written, typos are allowed; if still none has, some of the
   * words are enough. An entity whose name or alias equals the query ranks higher. The matched texts are found on
   * demand.
   */
  search(query: string, types?: readonly string[]): SortedList<Hit> {
    const asked = meaningful(words(query)).slice(0, MOST_WORDS);
    if (asked.length === 0) return bestFirst([]);
    const among = types && new Set(types);
    const find = ({ combineWith, ...typos }: SearchOptions & { readonly combineWith: 'AND' | 'OR' }) => {
      // Of each word, one form is enough.
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
    const named = this.#byName.get(words(query).join(' '));
    return bestFirst(found.map((result) => this.#hit(result, named)));
  }

  #hit({ id, score, match }: SearchResult, named: ReadonlySet<EntityId> | undefined): Hit {
    let known: readonly SearchMatch[] | undefined;
    const matched = () => {
      known ??= this.#matched(id as EntityId, new Set(Object.keys(match)));
      return known;
    };
    return {
      id: id as EntityId,
      score: round(
        score *
          (named?.has(id as EntityId) ? WHOLE_NAME_WEIGHT : 1) *
          (this.graph.ontology.type(typeOf(id)).editorial ? SOURCE_WEIGHT : 1),
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
      const others = this.#byName.get(whole);
      if (others) others.add(id);
      else this.#byName.set(whole, new Set([id]));
    }
  }

  /** The texts that have one of the forms, by property. */
  #matched(id: EntityId, wanted: ReadonlySet<string>): readonly SearchMatch[] {
    const has = (text: string) => words(text).some((word) => forms(word).some((form) => wanted.has(form)));
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

const bestFirst = (hits: readonly Hit[]) => SortedList.of(hits, ({ score, id }) => [-score, id]);

/** The number of words that a query is searched for. */
export const wordCount = (query: string): number => Math.min(words(query).length, MOST_WORDS);

/** The words of a text, without case and accents; a number is a word of its own. */
function words(text: string): string[] {
  return (folded(text).match(/\p{L}+|\p{N}[\p{L}\p{N}]*/gu) ?? []).map((word) =>
    americanized(word).slice(0, LONGEST_WORD),
  );
}

/**
 * Spells `organised` as `organized`; also, harmlessly, a few words that only look alike. Not prefixes: they lack the
 * ending.
 */
const americanized = (word: string) =>
  word.includes('is', 3) ? word.replace(/is(e[drs]?|ers?|ing|ations?|ational)$/, 'iz$1') : word;

/** A word as written, and its root. */
const forms = (word: string): string[] => [...new Set([word, rootOf(word)])];

/**
 * The common root of `extremist`, `extremists` and `extremism`, or `environment` and `environmental`: the stem of the
 * stem.
 */
function rootOf(word: string): string {
  const stem = stemmer(word).replace(/(?<=.{4})ist$/, '');
  return stem === word ? word : rootOf(stem);
}

/** Rounds to six digits, so that a score is the same text on every machine. */
const round = (score: number) => Number(score.toPrecision(6));

/** How many letters may differ; two swapped letters count as two. */
const fuzzy = (word: string) => (word.length > 7 ? 2 : word.length > 4 ? 1 : false);

/** The words without stop words, unless there are no others. */
function meaningful(asked: readonly string[]): readonly string[] {
  const rest = asked.filter((word) => !STOP_WORDS.has(word));
  return rest.length > 0 ? rest : asked;
}

const STOP_WORDS: ReadonlySet<string> = new Set(
  (
    'a an and are as at by did do does for from has have how in is it its of on or that the to was were what when where ' +
    'which who whom with'
  ).split(' '),
);
