import { fieldValue } from '../../dist/src/graph/time.js';

/**
 * What the rows ask about, chosen so that the answer has the same number of results in a graph of any size.
 *
 * @typedef {import('../../dist/src/graph/index.js').Graph} Graph
 * @typedef {import('../../dist/src/graph/index.js').Entity} Entity
 * @typedef {Readonly<Record<string, unknown>>} Variables
 */

/** How many different questions a row asks in turn, so that it is not always the same corner of memory that answers. */
const MOST = 64;
/** Of how many candidates. */
const MOST_TRIES = 2000;

/**
 * Some of a list, spread over all of it.
 *
 * @template T
 * @param {readonly T[]} list
 * @param {number} [most]
 */
export function spread(list, most = MOST) {
  if (list.length <= most) return list;
  return Array.from({ length: most }, (_, index) => /** @type {T} */ (list[Math.floor((index * list.length) / most)]));
}

/**
 * The slugs of a type's entities, or of those of which a relation leads to so many.
 *
 * @param {Graph} graph
 * @param {string} type
 * @param {string} [relation]
 * @param {number} [least]
 * @param {number} [most]
 * @returns {readonly Variables[]}
 */
export function slugs(graph, type, relation, least = 1, most = Number.POSITIVE_INFINITY) {
  const fits = (/** @type {Entity} */ { id }) =>
    relation === undefined || between(graph.linksOf(id, relation).length, least, most);
  return spread(graph.entitiesOf(type).filter(fits)).map(({ slug }) => ({ slug }));
}

/** @param {number} value @param {number} least @param {number} most */
const between = (value, least, most) => least <= value && value <= most;

/**
 * The codes of countries with exactly so many towns.
 *
 * @param {Graph} graph
 * @param {number} count
 * @returns {readonly Variables[]}
 */
export function countries(graph, count) {
  /** @type {Map<string, number>} */
  const towns = new Map();
  for (const { value } of graph.claimsAbout('countryCode').items)
    towns.set(String(value), (towns.get(String(value)) ?? 0) + 1);
  const fitting = [...towns].filter(([, number]) => number === count);
  return spread(fitting).map(([code]) => ({ code }));
}

/**
 * Institutes of which exactly so many offices are of a kind.
 *
 * @param {Graph} graph
 * @param {string} kind
 * @param {number} count
 * @returns {readonly Variables[]}
 */
export function institutesWithOffices(graph, kind, count) {
  const property = graph.ontology.property('Office', 'kind');
  const isOfKind = (/** @type {string} */ id) =>
    fieldValue(property, graph.claimsOf(id).kind ?? [], undefined) === kind;
  const fits = (/** @type {Entity} */ { id }) =>
    graph.linksOf(id, 'offices').filter(({ to }) => isOfKind(to)).length === count;
  return spread(graph.entitiesOf('Institute').filter(fits)).map(({ slug }) => ({ slug }));
}

/**
 * Pairs of entities of a type, far apart in the list, that fulfil a condition.
 *
 * @param {Graph} graph
 * @param {string} type
 * @param {(from: Entity, to: Entity) => boolean} fits
 * @returns {readonly Variables[]}
 */
export function pairs(graph, type, fits) {
  const all = graph.entitiesOf(type);
  /** @type {Variables[]} */
  const found = [];
  for (let index = 0; index < MOST_TRIES && found.length < MOST / 2; index++) {
    const from = all[(index * 7919) % all.length];
    const to = all[(index * 104729 + Math.floor(all.length / 2)) % all.length];
    if (from && to && from !== to && fits(from, to)) found.push({ from: from.slug, to: to.slug });
  }
  return found;
}

/**
 * Words that few names have, for which a search finds exactly so many.
 *
 * @param {Graph} graph
 * @param {(query: string) => number} hits
 * @param {number} count
 * @returns {readonly Variables[]}
 */
export function rareWords(graph, hits, count) {
  /** @type {Map<string, number>} */
  const uses = new Map();
  for (const { value } of graph.claimsAbout('name').items) {
    for (const word of String(value).toLowerCase().split(' ')) uses.set(word, (uses.get(word) ?? 0) + 1);
  }
  const rare = [...uses]
    .filter(([word, number]) => word.length >= 5 && word.length <= 9 && number <= count)
    .map(([word]) => word);
  /** @type {Variables[]} */
  const found = [];
  for (const word of spread(rare, MOST_TRIES)) {
    if (found.length === MOST / 2) break;
    if (hits(word) === count) found.push({ query: word });
  }
  return found;
}
