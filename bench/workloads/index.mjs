import { getIntrospectionQuery } from 'graphql';

/**
 * What is asked. Where NONCE stands goes what makes a request new: in the text of a document, in its variables, or nowhere.
 * Each asks for an office too that there is not, so that a request with a new nonce is another question, and no cache of answers
 * may take it for an old one, however cleverly it reads it.
 *
 * @typedef {object} Workload
 * @property {string} name
 * @property {string} says what it stands for
 * @property {string} query
 * @property {Readonly<Record<string, unknown>>} variables
 */

export const NONCE = 'NONCE';

const NEW = `n${NONCE}: office(slug: $nonce) { id }`;
const PROVENANCE =
  'basis note since until evidence { citation section paragraph url source { title publisher reliability } }';

/** @type {readonly Workload[]} */
export const workloads = [
  {
    name: 'small',
    says: 'one thing by its slug',
    query: `query Small${NONCE}($slug: String!, $nonce: String!) {
      partner(slug: $slug) { id name kind }
      ${NEW}
    }`,
    variables: { slug: 'unodc' },
  },
  {
    name: 'nested',
    says: 'priorities of an institute, their threats, goals and topics',
    query: `query Nested${NONCE}($slug: String!, $framework: String!, $nonce: String!) {
      institute(slug: $slug) {
        name
        priorities(framework: $framework) {
          totalCount
          edges {
            basis since until
            node {
              id number name
              framework { name since until }
              threats { edges { basis note node { id number name } } }
              sdgs { edges { basis note node { id number title } } }
              topics { nodes { id name } }
            }
          }
        }
        sdgs { totalCount edges { alignment node { id number title } } }
      }
      ${NEW}
    }`,
    variables: { slug: 'unicri', framework: 'unicri-2019-2022' },
  },
  {
    name: 'list',
    says: 'a page of a hundred, two hops from each',
    query: `query List${NONCE}($first: Int!, $nonce: String!) {
      events(first: $first) {
        totalCount
        nodes {
          id name date
          places { edges { role node { name country } } }
          organs { edges { role node { id name } } }
        }
      }
      ${NEW}
    }`,
    variables: { first: 100 },
  },
  {
    name: 'filter',
    says: 'a filter with three conditions, one of which was never asked before',
    query: `query Filter${NONCE}($kind: PartnerKind!, $institute: String!, $nonce: String!) {
      partners(
        where: { kind: { eq: $kind }, institutes: { some: { slug: { eq: $institute } } }, not: { slug: { eq: $nonce } } }
        first: 10
      ) { totalCount nodes { slug name } }
      ${NEW}
    }`,
    variables: { kind: 'UNIVERSITY', institute: 'unicri' },
  },
  {
    name: 'search',
    says: 'the five best hits of a word',
    query: `query Search${NONCE}($query: String!, $nonce: String!) {
      search(query: $query, first: 5) { totalCount edges { score matched { property text } node { __typename id name } } }
      ${NEW}
    }`,
    variables: { query: 'trafficking' },
  },
  {
    name: 'path',
    says: 'five ways between two things, as sentences',
    query: `query Path${NONCE}($from: String!, $to: Int!, $nonce: String!) {
      paths(from: { partner: $from }, to: { sdg: $to }, maxLength: 4, first: 5) { length sentence nodes { slug name } }
      ${NEW}
    }`,
    variables: { from: 'unodc', to: 16 },
  },
  {
    name: 'evidence',
    says: 'all claims of an organ and ten links, each with its sources',
    query: `query Evidence${NONCE}($slug: String!, $nonce: String!) {
      organ(slug: $slug) {
        name
        claims { id property value sentence ${PROVENANCE} }
        links(first: 10) { totalCount nodes { id sentence ${PROVENANCE} } }
      }
      ${NEW}
    }`,
    variables: { slug: 'unicri-board-of-trustees' },
  },
  {
    name: 'introspection',
    says: 'the query that tools ask',
    query: getIntrospectionQuery().replace(
      'query IntrospectionQuery {',
      `query Introspection${NONCE}($nonce: String!) { ${NEW}`,
    ),
    variables: {},
  },
];
