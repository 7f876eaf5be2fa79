import MiniSearch, { type SearchOptions, type SearchResult } from 'minisearch';
import { stemmer } from 'stemmer';
import type { Graph } from './graph.js';
import type { Entity, EntityId } from './model.js';
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

/** A name weighs more than what is said of a thing. */
const WEIGHTS = { name: 4, aliases: 4, abbreviation: 4, title: 3 };
const WHOLE_NAME = 3;

/**
 * Finds entities by the words of names, aliases, descriptions and claim values: by stem ("extremist", "extremism"),
 * by beginning, with one typo, without regard to case and accents. Made when it is first asked.
 */
export class TextIndex {
  readonly #fields: readonly string[];
  readonly #index: MiniSearch<{ id: EntityId }>;

  constructor(private readonly graph: Graph) {
    this.#fields = ['name', 'description', ...[...graph.ontology.propertyNames].filter((name) => name !== 'name')];
    this.#index = new MiniSearch({
      fields: [...this.#fields],
      extractField: (entity, field) => (field === 'id' ? entity.id : this.#textsOf(entity.id, field).join('\n')),
      tokenize: words,
      processTerm: (word) => [...new Set([word, stemmer(word)])],
    });
    for (const { name } of graph.ontology.types) this.#index.addAll(graph.entitiesOf(name) as Entity[]);
  }

  /**
   * What fits best first. All words should fit as they are; where nothing has them, with a typo; where nothing has all, some are enough.
   * A thing whose name or alias is just what was asked comes before all others.
   */
  search(query: string, types?: readonly string[]): readonly Hit[] {
    const asked = meaningful(words(query)).slice(0, MOST_WORDS);
    if (asked.length === 0) return [];
    const among = types && new Set(types);
    const find = (options: SearchOptions) =>
      this.#index.search(asked.join(' '), {
        boost: WEIGHTS,
        prefix: (word: string) => word.length > 2,
        ...(among && { filter: ({ id }: { id: EntityId }) => among.has(this.graph.entity(id)?.type ?? '') }),
        ...options,
      });
    const attempts = [{ combineWith: 'AND' }, { combineWith: 'AND', fuzzy }, { combineWith: 'OR', fuzzy }] as const;
    const found = attempts.reduce<SearchResult[]>((hits, options) => (hits.length > 0 ? hits : find(options)), []);
    const whole = words(query).join(' ');
    return found
      .map(({ id, score, match }) => ({
        id: id as EntityId,
        score: round(score * (this.#isCalled(id as EntityId, whole) ? WHOLE_NAME : 1)),
        matched: this.#matched(id as EntityId, match),
      }))
      .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
  }

  #isCalled(id: EntityId, whole: string): boolean {
    return ['name', 'aliases', 'abbreviation'].some((field) => this.#textsOf(id, field).some((text) => words(text).join(' ') === whole));
  }

  /** The texts in which words were found, by property. */
  #matched(id: EntityId, match: Readonly<Record<string, readonly string[]>>): readonly SearchMatch[] {
    return this.#fields.flatMap((property) => {
      const found = Object.keys(match).filter((word) => match[word]?.includes(property));
      if (found.length === 0) return [];
      const has = (text: string) => words(text).some((word) => found.includes(word) || found.includes(stemmer(word)));
      return this.#textsOf(id, property)
        .filter(has)
        .map((text) => ({ property, text }));
    });
  }

  #textsOf(id: EntityId, field: string): readonly string[] {
    const entity = this.graph.entity(id);
    if (!entity) return [];
    if (field === 'description') return entity.description === undefined ? [] : [entity.description];
    const { editorial } = this.graph.ontology.type(entity.type);
    if (editorial) return field === 'name' ? [entity.label] : [];
    return (this.graph.claimsOf(id)[field] ?? []).map(({ value }) => printed(value));
  }
}

const words = (text: string): string[] =>
  folded(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 0)
    .map((word) => word.slice(0, LONGEST_WORD));

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
