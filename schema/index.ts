/**
 * The GraphQL schema, in Pothos: one file a node type, which chooses what to expose of the ontology.
 * May import src/ontology, src/fixtures, src/graph and src/loaders; reads the graph through loaders only.
 */
import { printSchema } from 'graphql';
import './any-entity.js';
import './centre.js';
import './entity-by-ref.js';
import './event.js';
import './framework.js';
import './graph.js';
import './institute.js';
import './office.js';
import './neighbourhood.js';
import './organ.js';
import './partner.js';
import './paths.js';
import './person.js';
import './place.js';
import './priority.js';
import './report.js';
import './scalars.js';
import './sdg.js';
import './search.js';
import './source.js';
import './statements.js';
import './threat.js';
import './topic.js';
import { builder } from './builder.js';

export type { Context } from './builder.js';

export const schema = builder.toSchema();

/** The schema as SDL, sorted, as it is committed in schema/schema.graphql. */
export const printedSchema = (): string => `${printSchema(schema)}\n`;
