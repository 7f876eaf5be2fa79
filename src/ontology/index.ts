/**
 * The vocabulary: the node types, with their properties and relations, one file per type.
 * Imports nothing else of the project.
 */
import { centre } from './centre.js';
import { event } from './event.js';
import { framework } from './framework.js';
import { institute } from './institute.js';
import { office } from './office.js';
import { defineOntology } from './ontology.js';
import { organ } from './organ.js';
import { partner } from './partner.js';
import { person } from './person.js';
import { place } from './place.js';
import { priority } from './priority.js';
import { programme } from './programme.js';
import { sdg } from './sdg.js';
import { source } from './source.js';
import { threat } from './threat.js';
import { topic } from './topic.js';

export const ontology = defineOntology({
  institute,
  office,
  centre,
  framework,
  priority,
  threat,
  programme,
  sdg,
  partner,
  organ,
  topic,
  event,
  person,
  place,
  source,
});

/** The name of a node type: `Institute`, `SDG`. */
export type TypeName = (typeof ontology.types)[number]['name'];
export type * from './define.js';
export type { Ontology } from './ontology.js';
