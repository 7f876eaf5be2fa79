import { getNamedType, isInterfaceType, isLeafType, isObjectType, isRequiredArgument } from 'graphql';

/** @typedef {import('graphql').GraphQLField<unknown, unknown>} Field */
/** @typedef {import('graphql').GraphQLArgument} Argument */
/** @typedef {{ readonly name: string, readonly query: string, readonly variables?: Readonly<Record<string, unknown>> }} Probe */

/** What arguments that have to be given are given, so that there is much to answer. @type {Readonly<Record<string, string>>} */
const REQUIRED = {
  'Query.neighbourhood.of': '{ institute: "unicri" }',
  'Query.entity.ref': '{ institute: "unicri" }',
  'Query.paths.from': '{ programme: "cbrn-centres-of-excellence" }',
  'Query.paths.to': '{ partner: "european-external-action-service" }',
  'Query.search.query': '"unicri crime justice institute of the united nations in turin"',
  'Query.node.id': '"Institute:unicri"',
  'Query.nodes.ids': `[${Array.from({ length: 100 }, () => '"Institute:unicri"').join()}]`,
  'Query.sdg.number': '16',
  'Query.institute.slug': '"unicri"',
};

/** Ways to ask a field for more work than it has by itself, by the arguments that it takes. */
const HARDER = {
  'at a time': { asOf: () => '"2015"' },
  filtered: { where: () => '{ name: { contains: "é" } }' },
  'filtered by links': {
    /** @param {Argument} argument */
    where: ({ type }) => {
      const fields = Object.values(
        /** @type {import('graphql').GraphQLInputObjectType} */ (getNamedType(type)).getFields(),
      );
      const links = fields.filter((field) => getNamedType(field.type).name.endsWith('LinksFilter'));
      return links.length === 0
        ? undefined
        : `{ or: [${links.map(({ name }) => `{ ${name}: { some: { name: { contains: "é" } } } }`).join()}] }`;
    },
  },
  ordered: {
    /** @param {Argument} argument */
    orderBy: ({ type }) => {
      const { field } = /** @type {import('graphql').GraphQLInputObjectType} */ (getNamedType(type)).getFields();
      const keys = /** @type {import('graphql').GraphQLEnumType} */ (
        getNamedType(/** @type {NonNullable<typeof field>} */ (field).type)
      );
      return `[${keys
        .getValues()
        .map(({ name }) => `{ field: ${name} }`)
        .join()}]`;
    },
  },
  'of a source': { source: () => '"wikipedia-unicri"' },
  'far away': { depth: () => '4', maxLength: () => '8' },
};

const LONG_PAGE = 100;

/**
 * Every field of every type that a query can lead to, asked as often as a query may have it, by itself and harder; on the way to it
 * all pages are as long as they can be.
 *
 * @param {import('graphql').GraphQLSchema} schema
 * @param {number} times
 * @returns {Probe[]}
 */
export function probesOf(schema, times) {
  const query = /** @type {import('graphql').GraphQLObjectType} */ (schema.getQueryType());
  /** The shortest way to each type: what opens it and what closes it. @type {Map<string, readonly [before: string, after: string, where: string]>} */
  const ways = new Map([[query.name, ['', '', '']]]);
  /** @type {Probe[]} */
  const probes = [];
  // Types are added while they are gone through, the nearest first.
  for (const [name, [before, after, where]] of ways) {
    const type = schema.getType(name);
    if (!isObjectType(type) && !isInterfaceType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      const required = argumentsOf(name, field, {});
      if (required === undefined) continue;
      for (const [how, harder] of [['', {}], ...Object.entries(HARDER)]) {
        /** @type {string | undefined} */
        const given = how === '' ? required : argumentsOf(name, field, /** @type {Record<string, any>} */ (harder));
        if (given === undefined || (how !== '' && given === required)) continue;
        for (const [of, selected] of selections(field)) {
          const asked = Array.from({ length: times }, (_, index) => `a${index}: ${field.name}${given}${selected}`).join(
            ' ',
          );
          probes.push({
            name: [`${where}${field.name}${of}`, how].join(' ').trim(),
            query: `{ ${before}${asked}${after} }`,
          });
        }
      }
      const target = getNamedType(field.type);
      if (!isLeafType(target) && !ways.has(target.name) && !target.name.startsWith('__')) {
        ways.set(target.name, [`${before}${field.name}${required} { `, ` }${after}`, `${where}${field.name}.`]);
      }
    }
  }
  return probes;
}

/** The arguments that have to be given, a long page, and what makes it harder; undefined where there is none to give. @param {string} type @param {Field} field @param {Readonly<Record<string, (argument: Argument) => string | undefined>>} harder */
function argumentsOf(type, field, harder) {
  const given = [];
  for (const argument of field.args) {
    const { name } = argument;
    const value =
      harder[name]?.(argument) ??
      (isRequiredArgument(argument)
        ? (REQUIRED[`${type}.${field.name}.${name}`] ?? enumValue(argument))
        : name === 'first'
          ? String(Number(/** @type {number | undefined} */ (argument.defaultValue) ?? LONG_PAGE))
          : undefined);
    if (value !== undefined) given.push(`${name}: ${value}`);
    else if (isRequiredArgument(argument)) return undefined;
  }
  return given.length === 0 ? '' : `(${given.join(', ')})`;
}

/** @param {Argument} argument */
function enumValue({ type }) {
  const named = getNamedType(type);
  return 'getValues' in named ? named.getValues().at(-1)?.name : undefined;
}

/** What is asked below a field: the least, and what takes time. @param {Field} field @returns {readonly (readonly [name: string, selection: string])[]} */
function selections(field) {
  const type = getNamedType(field.type);
  if (isLeafType(type)) return [['', '']];
  if (!isObjectType(type) && !isInterfaceType(type)) return [['', ' { __typename }']];
  const fields = type.getFields();
  if (!('edges' in fields)) return [['', ' { __typename }']];
  const edge = getNamedType(/** @type {Field} */ (fields.edges).type);
  const matched = isObjectType(edge) && 'matched' in edge.getFields();
  return [
    ['.totalCount', ' { totalCount }'],
    ['.nodes', ' { nodes { __typename } }'],
    ['.edges.cursor', ' { edges { cursor } }'],
    ...(matched ? [/** @type {const} */ (['.edges.matched', ' { edges { matched { property } } }'])] : []),
  ];
}
