import { pathsBetween, TooFar } from '../../dist/src/graph/paths.js';
import { countries, institutesWithOffices, pairs, rareWords, slugs } from './choose.mjs';
import { cursors } from './cursors.mjs';

/**
 * What is asked of a graph of every size. `chosen` gives the questions' variables; a row with `$nonce` in its query is asked with
 * another one every time where it is `fresh`, so that no filter has been asked before.
 *
 * @typedef {import('./choose.mjs').Variables} Variables
 * @typedef {{ graph: import('../../dist/src/graph/index.js').Graph, store: import('../../dist/src/loaders/index.js').MemoryStore }} Asked
 * @typedef {{ name: string, query: string, chosen: (asked: Asked) => readonly Variables[], fresh?: true, http?: true }} Row
 */

const UNMATCHED = 'not: { slug: { eq: $nonce } }';

/** @type {readonly Row[]} */
const filters = [
  {
    name: 'filter: slug',
    query: `query ($slug: String!, $nonce: String!) { offices(where: { slug: { eq: $slug }, ${UNMATCHED} }) { nodes { slug name } } }`,
    chosen: ({ graph }) => slugs(graph, 'Office'),
    http: true,
  },
  {
    name: 'filter: country code, 2 towns',
    query: `query ($code: String!, $nonce: String!) { places(where: { countryCode: { eq: $code }, ${UNMATCHED} }) { nodes { slug name } } }`,
    chosen: ({ graph }) => countries(graph, 2),
  },
  {
    name: 'filter: choice and to-one relation, 4 offices',
    query: `query ($slug: String!, $nonce: String!) {
      offices(where: { kind: { eq: PROJECT_OFFICE }, institute: { slug: { eq: $slug } }, ${UNMATCHED} }) { nodes { slug name kind } }
    }`,
    chosen: ({ graph }) => institutesWithOffices(graph, 'PROJECT_OFFICE', 4),
  },
  {
    name: 'filter: to-one relation, 3 offices of a town',
    query: `query ($slug: String!, $nonce: String!) {
      offices(where: { place: { slug: { eq: $slug } }, ${UNMATCHED} }) { nodes { slug name } }
    }`,
    chosen: ({ graph }) => slugs(graph, 'Place', 'offices', 3, 3),
  },
  {
    name: 'filter: to-many relation, 2 institutes of a partner',
    query: `query ($slug: String!, $nonce: String!) {
      institutes(where: { partners: { some: { slug: { eq: $slug } } }, ${UNMATCHED} }) { nodes { slug name } }
    }`,
    chosen: ({ graph }) => slugs(graph, 'Partner', 'institutes', 2, 2),
  },
  {
    name: 'filter that many fulfil: choice, first 5',
    query: `query ($kind: PartnerKind!, $nonce: String!) {
      partners(where: { kind: { eq: $kind }, ${UNMATCHED} }, first: 5) { totalCount nodes { slug name } }
    }`,
    chosen: () => ['NGO', 'UNIVERSITY', 'CHARITY', 'GOVERNMENT'].map((kind) => ({ kind })),
  },
];

/** @type {readonly Row[]} */
const pages = [
  {
    name: 'page: first 20, default order',
    query: 'query { offices(first: 20) { totalCount nodes { slug name } pageInfo { endCursor } } }',
    chosen: () => [{}],
  },
  {
    name: 'page: 20 after a cursor anywhere',
    query:
      'query ($after: String) { offices(first: 20, after: $after) { totalCount nodes { slug name } pageInfo { endCursor } } }',
    chosen: (asked) => cursors(asked, 'Office', 20),
  },
  {
    name: 'page: first 20 by name',
    query:
      'query { offices(first: 20, orderBy: { field: NAME }) { totalCount nodes { slug name } pageInfo { endCursor } } }',
    chosen: () => [{}],
  },
  {
    name: 'page: last 20 by number of links',
    query:
      'query { topics(last: 20, orderBy: { field: INSTITUTES_COUNT, direction: DESC }) { totalCount nodes { slug name } pageInfo { endCursor } } }',
    chosen: () => [{}],
  },
];

/** @type {readonly Row[]} */
const nested = [
  {
    name: 'look-up by slug',
    query: 'query ($slug: String!) { office(slug: $slug) { id slug name kind } }',
    chosen: ({ graph }) => slugs(graph, 'Office'),
  },
  {
    name: 'two hops: 4 offices of an institute, their towns',
    query: `query ($slug: String!) {
      institute(slug: $slug) { name offices(first: 4) { edges { since node { slug name kind place { name country } } } } }
    }`,
    chosen: ({ graph }) => slugs(graph, 'Institute', 'offices', 4),
    http: true,
  },
  {
    name: 'two hops with evidence: 4 priorities, a threat each',
    query: `query ($slug: String!) {
      institute(slug: $slug) {
        name
        priorities(first: 4) { edges {
          basis since until evidence { section paragraph url source { title } }
          node { number name threats(first: 1) { edges { basis note evidence { url } node { name } } } }
        } }
      }
    }`,
    chosen: ({ graph }) => slugs(graph, 'Institute', 'priorities', 4),
  },
  {
    name: 'two hops from a hub: 10 institutes of a goal, 2 offices each',
    query: `query ($number: Int!) {
      sdg(number: $number) { title institutes(first: 10) { totalCount edges { alignment node { name offices(first: 2) { nodes { name } } } } } }
    }`,
    chosen: ({ graph }) => goals(graph),
  },
  {
    name: 'hub: first 10 of all links of a goal',
    query: 'query ($number: Int!) { sdg(number: $number) { links(first: 10) { totalCount nodes { relation role } } } }',
    chosen: ({ graph }) => goals(graph),
  },
];

/** @type {readonly Row[]} */
const searches = [
  {
    name: 'search: a rare word, 4 hits',
    query:
      'query ($query: String!) { search(query: $query, first: 10) { totalCount edges { score matched { property } node { slug name } } } }',
    chosen: ({ graph, store }) =>
      rareWords(graph, (query) => store.searchPage({ query, window: { first: 1 } }).totalCount, 4),
  },
  {
    name: 'search: a word that many have, first 5',
    query:
      'query ($query: String!) { search(query: $query, first: 5) { totalCount edges { score matched { property } node { slug name } } } }',
    chosen: () => ['office', 'centre', 'strategic'].map((query) => ({ query })),
  },
  {
    name: 'search: a rare word and one that many have, first 5',
    query:
      'query ($query: String!) { search(query: $query, first: 5) { totalCount edges { score matched { property } node { slug name } } } }',
    chosen: ({ graph }) => slugs(graph, 'Place', 'offices', 5, 20).map(({ slug }) => ({ query: `office ${slug}` })),
  },
];

const PATHS = `paths(from: { office: $from }, to: { office: $to }`;

/** @type {readonly Row[]} */
const ways = [
  {
    name: 'paths of length 4 between offices, first 5',
    query: `query ($from: String!, $to: String!) { ${PATHS}, maxLength: 4, first: 5) { length sentence nodes { slug } } }`,
    chosen: ({ graph }) =>
      pairs(graph, 'Office', (from, to) => lengths(graph, from.id, to.id, 4).join() === '4,4,4,4,4'),
  },
  {
    name: 'paths: none within 3 between offices',
    query: `query ($from: String!, $to: String!) { ${PATHS}, maxLength: 3, first: 5) { length } }`,
    chosen: ({ graph }) => pairs(graph, 'Office', (from, to) => lengths(graph, from.id, to.id, 3).length === 0),
  },
  {
    name: 'paths of length 2 between goals, first 5',
    query: `query ($from: Int!, $to: Int!) { paths(from: { sdg: $from }, to: { sdg: $to }, maxLength: 4, first: 5) { length nodes { slug } } }`,
    chosen: ({ graph }) =>
      pairs(graph, 'SDG', (from, to) => lengths(graph, from.id, to.id, 2).length === 5).map(({ from, to }) => ({
        from: Number(from),
        to: Number(to),
      })),
  },
  {
    name: 'neighbourhood: depth 1 of an institute, first 40',
    query: `query ($slug: String!) {
      neighbourhood(of: { institute: $slug }, depth: 1, first: 40) { truncated nodes { slug name } links { relation } }
    }`,
    chosen: ({ graph }) => slugs(graph, 'Institute'),
  },
  {
    name: 'neighbourhood: depth 2 of an office, first 40',
    query: `query ($slug: String!) {
      neighbourhood(of: { office: $slug }, depth: 2, first: 40) { truncated nodes { slug name } links { relation } }
    }`,
    chosen: ({ graph }) => slugs(graph, 'Office'),
  },
];

/** @type {readonly Row[]} */
export const rows = [
  ...filters.map((row) => /** @type {Row} */ ({ ...row, fresh: true })),
  ...filters.map(({ name, query, chosen }) => ({ name: `${name} (asked before)`, query, chosen })),
  ...pages,
  ...nested,
  ...searches,
  ...ways,
];

/** Goals that are hubs. @param {import('../../dist/src/graph/index.js').Graph} graph */
const goals = (graph) => slugs(graph, 'SDG', 'institutes', 10).map(({ slug }) => ({ number: Number(slug) }));

/**
 * The lengths of the first five ways.
 *
 * @param {import('../../dist/src/graph/index.js').Graph} graph
 * @param {string} from
 * @param {string} to
 * @param {number} maxLength
 */
function lengths(graph, from, to, maxLength) {
  try {
    return pathsBetween(graph, { from, to, maxLength, first: 5 }).map(({ length }) => length);
  } catch (error) {
    if (error instanceof TooFar) return [];
    throw error;
  }
}
