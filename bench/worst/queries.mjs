/*
 * The dearest queries that were found: what takes most processor time for each unit of its cost. Several fields of the root ask
 * for it, each a little differently; NONCE makes each run ask what was never asked before, and YEAR look at another time.
 */

/** @param {number} count @param {(index: number) => string} item */
const times = (count, item) => Array.from({ length: count }, (_, index) => item(index)).join(' ');

/** @param {string} id @param {number} [count] */
const ids = (id, count = 100) => `[${times(count, () => JSON.stringify(id))}]`;

/**
 * Every key that a list of a type can be ordered by.
 *
 * @param {import('graphql').GraphQLSchema} schema
 * @param {string} type
 */
function orders(schema, type) {
  const keys = /** @type {import('graphql').GraphQLEnumType} */ (schema.getType(`${type}OrderField`));
  return keys.getValues().map(({ name }) => ({ field: name, direction: 'DESC' }));
}

/**
 * @typedef {object} Worst
 * @property {string} name
 * @property {(index: number) => string} field one field of the root
 * @property {string} [declared] its variables
 * @property {Readonly<Record<string, unknown>>} [variables]
 */

/** @param {import('graphql').GraphQLSchema} schema @returns {readonly Worst[]} */
export const worstOf = (schema) => [
  {
    name: 'cursors of as many keys as there are',
    declared: '$orders: [InstituteOrder!]',
    variables: { orders: orders(schema, 'Institute') },
    field: (i) => `institutes(asOf: "YEAR-${month(i)}", orderBy: $orders) { edges { cursor } }`,
  },
  {
    name: 'orders of as many keys as there are, of many things',
    declared: '$orders: [EventOrder!]',
    variables: { orders: orders(schema, 'Event') },
    field: (i) => `events(first: 100, asOf: "YEAR-${month(i)}", orderBy: $orders) { edges { cursor } }`,
  },
  {
    name: 'a hundred slugs that there are not',
    declared: '$slugs: [String!]',
    variables: { slugs: Array.from({ length: 100 }, (_, i) => `NONCE-${i}`) },
    field: (i) => `partners(asOf: "YEAR-${month(i)}", where: { slug: { in: $slugs } }) { totalCount }`,
  },
  { name: 'everything around a hub', field: () => 'neighbourhood(of: { institute: "unicri" }, depth: 4, first: 500) { truncated }' },
  {
    name: 'the lists of a report',
    field: (i) => `report(asOf: "${1990 + (i % 30)}") { a: staleLinks(first: 0) { totalCount } b: staleClaims(first: 0) { totalCount } }`,
  },
  {
    name: 'relations through others, at a time',
    field: () =>
      `nodes(ids: ${ids('Institute:unicri', 20)}) { ... on Institute { threats(first: 100, asOf: "YEAR") { edges { cursor } } } }`,
  },
  {
    name: 'links of a hub at a time',
    field: () => `nodes(ids: ${ids('Institute:unicri')}) { ... on Institute { links(first: 0, asOf: "YEAR") { totalCount } } }`,
  },
  { name: 'sentences', field: () => 'links(first: 100) { nodes { sentence } }' },
  { name: 'claims with their sources', field: () => 'sources { nodes { supportedClaims(first: 0) { totalCount } } }' },
  {
    name: 'a search for words that nothing has',
    field: (i) =>
      `search(first: 1, query: "unitedd nationss internationall researchs institutes justices crimes developments securitys organizations NONCE${i}") { totalCount }`,
  },
  {
    name: 'conditions that lead along links, many times',
    field: (i) =>
      `partners(first: 0, where: { or: [${times(15, () => '{ events: { some: { institute: { slug: { eq: "unicri" } } } } }')}], not: { slug: { eq: "NONCE${i}" } } }) { totalCount }`,
  },
];

/** A time for each. @param {number} index */
const month = (index) => String(1 + (index % 12)).padStart(2, '0') + (index < 12 ? '' : `-${10 + Math.floor(index / 12)}`);

/**
 * A query of so many of these.
 *
 * @param {Worst} worst
 * @param {number} count
 */
export const queryOf = ({ field, declared, variables = {} }, count) => ({
  query: `query ${declared ? `(${declared}) ` : ''}{ ${times(count, (i) => `a${i}: ${field(i)}`)} }`,
  variables,
});
