import type { GraphSummary } from '../../src/loaders/index.js';
import {
  ontology,
  type Property as PropertyDeclaration,
  type Reading as ReadingDeclaration,
} from '../../src/ontology/index.js';
import type { StoredRelation } from '../../src/ontology/ontology.js';
import { builder } from '../builder.js';
import { listOf, valuesOf } from '../lists/cost.js';
import { Role } from '../value.js';

/** The node types as values, for filters and counts: `OFFICE`, `SDG`. */
export const EntityType = builder.enumType('EntityType', {
  description: 'The node types of the graph.',
  values: Object.fromEntries(
    ontology.types.map(({ name, description }) => [name.toUpperCase(), { value: name as string, description }]),
  ),
});

const MOST_ROLES = Math.max(
  0,
  ...ontology.stored.map(({ relation }) => Object.keys(relation.roles?.values ?? {}).length),
);

const readings = ontology.types.flatMap(({ name: from, readings }) =>
  Object.entries<ReadingDeclaration>(readings).map(([name, reading]) => ({ name, from, reading })),
);

/** Something that is counted, with the summary that knows how often it occurs. */
type Counted<T> = T & { readonly summary: GraphSummary };

const term = 'Its linked-data term as a compact IRI: `schema:name`.';

const TypeCount = builder.objectRef<Counted<{ name: string }>>('TypeCount').implement({
  description: 'A node type and its number of entities.',
  fields: (t) => ({
    term: t.string({ description: term, resolve: ({ name }) => ontology.type(name).term }),
    type: t.field({ type: EntityType, description: 'The node type.', resolve: ({ name }) => name }),
    count: t.int({
      description: 'The number of entities.',
      resolve: ({ name, summary }) => summary.entitiesByType.get(name) ?? 0,
    }),
  }),
});

const RoleMeaning = builder.objectRef<Readonly<{ role: string; description: string }>>('RoleMeaning').implement({
  description: 'A role of a relation.',
  fields: (t) => ({
    role: t.expose('role', { type: Role, description: 'The role.' }),
    description: t.exposeString('description', { description: 'What it means.' }),
  }),
});

const Relation = builder.objectRef<Counted<StoredRelation>>('Relation').implement({
  description: 'A relation of the vocabulary, in its stored direction.',
  fields: (t) => ({
    name: t.exposeString('name', { description: 'Its name, as the field on `from`.' }),
    inverse: t.string({ description: 'Its name from the other end.', resolve: ({ relation }) => relation.inverse }),
    from: t.field({ type: EntityType, description: 'The type it leads from.', resolve: ({ from }) => from }),
    to: t.field({ type: EntityType, description: 'The type it leads to.', resolve: ({ relation }) => relation.to }),
    description: t.string({ description: 'What it means.', resolve: ({ relation }) => relation.description }),
    term: t.string({
      nullable: true,
      description: `${term} Null where it has none.`,
      resolve: ({ relation }) => relation.term ?? null,
    }),
    roles: t.field({
      type: [RoleMeaning],
      complexity: listOf(MOST_ROLES),
      description: 'The roles its links can have.',
      resolve: ({ relation }) =>
        Object.entries(relation.roles?.values ?? {}).map(([role, description]) => ({ role, description })),
    }),
    count: t.int({
      description: 'The number of links.',
      resolve: ({ from, name, summary }) => summary.linksByRelation.get(`${from}.${name}`) ?? 0,
    }),
  }),
});

const Reading = builder
  .objectRef<Readonly<{ name: string; from: string; reading: ReadingDeclaration }>>('Reading')
  .implement({
    description: 'A single value read from a to-many relation, such as `director` from `people`.',
    fields: (t) => ({
      name: t.exposeString('name', { description: 'Its name, as the field.' }),
      from: t.field({ type: EntityType, description: 'The type that has it.', resolve: ({ from }) => from }),
      to: t.field({ type: EntityType, description: 'The type it leads to.', resolve: ({ reading }) => reading.to }),
      relation: t.string({ description: 'The relation it is read from.', resolve: ({ reading }) => reading.of }),
      description: t.string({ description: 'What it means.', resolve: ({ reading }) => reading.description }),
    }),
  });

const Property = builder.objectRef<Counted<{ name: string }>>('Property').implement({
  description: 'A property of the vocabulary.',
  fields: (t) => ({
    name: t.exposeString('name', { description: 'Its name, as the field.' }),
    of: t.field({
      type: [EntityType],
      complexity: valuesOf(ontology.types.length),
      description: 'The types that have it.',
      resolve: ({ name }) => typesWith(name).map((type) => type.name),
    }),
    description: t.string({
      description: 'What it means.',
      resolve: ({ name }) => typesWith(name)[0]?.properties[name]?.description ?? '',
    }),
    term: t.string({
      nullable: true,
      description: `${term} Null where it has none.`,
      resolve: ({ name }) =>
        typesWith(name).find(({ properties }) => properties[name]?.term)?.properties[name]?.term ?? null,
    }),
    count: t.int({
      description: 'The number of claims.',
      resolve: ({ name, summary }) => summary.claimsByProperty.get(name) ?? 0,
    }),
  }),
});

const Graph = builder.objectRef<GraphSummary>('Graph').implement({
  description: 'The graph as a whole: version, counts and vocabulary.',
  fields: (t) => ({
    version: t.exposeString('version', {
      description: 'A hash of the content: the same version gives the same answers.',
    }),
    entityCount: t.exposeInt('entityCount', { description: 'The number of entities.' }),
    claimCount: t.exposeInt('claimCount', { description: 'The number of claims.' }),
    linkCount: t.exposeInt('linkCount', { description: 'The number of links, each counted once.' }),
    types: t.field({
      type: [TypeCount],
      complexity: listOf(ontology.types.length),
      description: 'The node types.',
      resolve: (summary) => ontology.types.map(({ name }) => ({ name, summary })),
    }),
    relations: t.field({
      type: [Relation],
      complexity: listOf(ontology.stored.length),
      description: 'The relations.',
      resolve: (summary) => ontology.stored.map((relation) => ({ ...relation, summary })),
    }),
    readings: t.field({
      type: [Reading],
      complexity: listOf(readings.length),
      description: 'The readings.',
      resolve: () => readings,
    }),
    properties: t.field({
      type: [Property],
      complexity: listOf(ontology.propertyNames.size),
      description: 'The properties.',
      resolve: (summary) => [...ontology.propertyNames].sort().map((name) => ({ name, summary })),
    }),
  }),
});

builder.queryField('graph', (t) =>
  t.field({
    type: Graph,
    description: 'The graph as a whole: version, counts and vocabulary.',
    resolve: (_query, _args, { loaders }) => loaders.summary(),
  }),
);

const typesWith = (name: string) =>
  ontology.types.filter(({ editorial, properties }) => !editorial && name in properties) as readonly {
    readonly name: string;
    readonly properties: Readonly<Record<string, PropertyDeclaration>>;
  }[];
