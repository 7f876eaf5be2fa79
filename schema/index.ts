/**
 * The GraphQL schema, in Pothos: one file a node type, which chooses what to expose of the ontology.
 * May import src/ontology, src/fixtures, src/graph and src/loaders; reads the graph through loaders only.
 */
import { printSchema } from 'graphql';
import './any-entity.js';
import './centre.js';
import './queries/entity-by-ref.js';
import './event.js';
import './framework.js';
import './queries/graph.js';
import './institute.js';
import './office.js';
import './queries/neighbourhood.js';
import './organ.js';
import './partner.js';
import './queries/paths.js';
import './person.js';
import './place.js';
import './priority.js';
import './programme.js';
import './queries/report.js';
import './scalars.js';
import './sdg.js';
import './queries/search.js';
import './source.js';
import './queries/statements.js';
import './threat.js';
import './topic.js';
import { leavingOutNulls } from './arguments.js';
import { builder } from './builder.js';

export { argumentsOf, checkOf } from './arguments.js';
export type { Context } from './builder.js';

export const schema = leavingOutNulls(builder.toSchema());

/** The schema as SDL, sorted, as it is committed in schema/schema.graphql. */
export const printedSchema = (): string => `${printSchema(schema)}\n`;
