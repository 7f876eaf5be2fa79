/**
 * The GraphQL schema, in Pothos: node types are derived from the ontology; a file here is for what the ontology does
 * not say. May import src/ontology, src/fixtures, src/graph and src/loaders; reads the graph through loaders only.
 */
import { printSchema } from 'graphql';
import { ontology } from '../src/ontology/index.js';
import './any-entity.js';
import { defineEntity } from './entity.js';
import './queries/entity-by-ref.js';
import './queries/graph.js';
import './queries/neighbourhood.js';
import './queries/paths.js';
import './queries/report.js';
import './queries/search.js';
import './queries/statements.js';
import './scalars.js';
import './source.js';
import { leavingOutNulls } from './arguments.js';
import { builder } from './builder.js';

export { argumentsOf, checkOf } from './arguments.js';
export type { Context } from './builder.js';
export { inputError } from './errors.js';

for (const type of ontology.types) defineEntity(type);

export const schema = leavingOutNulls(builder.toSchema());

/**
 * The schema as SDL, as it is committed in schema/schema.graphql; arguments, inputs and enums without empty lines
 * between members.
 */
export const printedSchema = (): string =>
  `${printSchema(schema)
    .split(/\n\n(?=\S)/)
    .map((definition) => definition.replace(/^(input|enum) /m.test(definition) ? /\n\n(?= )/g : /\n\n(?= {4})/g, '\n'))
    .join('\n\n')}\n`;
