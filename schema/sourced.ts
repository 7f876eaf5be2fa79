import { entityId } from '../src/fixtures/id.js';
import { citation } from '../src/graph/citation.js';
import type { Claim, Link, Evidence as Passage, Statement } from '../src/graph/index.js';
import { whenReady } from '../src/loaders/index.js';
import { ontology, type TypeName } from '../src/ontology/index.js';
import { builder } from './builder.js';
import { entityRef } from './entity-ref.js';
import { listOf } from './lists/cost.js';
import { Edge } from './lists/paging.js';

export const Basis = builder.enumType('Basis', {
  description: 'Whether a source says it.',
  values: {
    STATED: { description: 'A passage says it, in whatever words.' },
    INFERRED: { description: 'No passage says it: it was read from the passage given, for the reason in the note.' },
  } as const,
});

export const Evidence = builder.objectRef<Passage>('Evidence').implement({
  description: 'Where something is said: a source and the place in it.',
  fields: (t) => ({
    source: t.field({
      type: entityRef(ontology.source as TypeName),
      description: 'The publication.',
      resolve: ({ source }, _args, { loaders }) => loaders.entityOrId(entityId(ontology.source, source)),
    }),
    section: t.exposeString('section', {
      nullable: true,
      description: 'The section of the source, by its heading; `lead` and `infobox` have none.',
    }),
    paragraph: t.exposeInt('paragraph', {
      nullable: true,
      description: 'The paragraph within the section, counted from 1; a list counts as one.',
    }),
    url: t.expose('url', { type: 'URL', nullable: true, description: 'Opens the source on the passage.' }),
    citation: t.string({
      description: 'A line to put under a text: who published what, where in it, and when it was read.',
      resolve: (passage, _args, { loaders }) =>
        whenReady(loaders.entity.read(entityId(ontology.source, passage.source)), (source) => citation(source, passage)),
    }),
  }),
});

/** The statement behind anything that is sourced: a claim, a link, or the link of an edge. */
const statementOf = (sourced: unknown): Statement => (sourced instanceof Edge ? sourced.item : (sourced as Claim | Link));

export const Sourced = builder.interfaceRef<unknown>('Sourced').implement({
  description: 'What every statement carries: claims, links and the edges of relations. One fragment on it shows provenance anywhere.',
  fields: (t) => ({
    basis: t.field({
      type: Basis,
      description: 'Whether a source says it, or it was inferred.',
      resolve: (sourced) => statementOf(sourced).basis,
    }),
    since: t.field({
      type: 'PartialDate',
      nullable: true,
      description:
        'From when it holds, its first day included; of an undated link the beginning of its framework or the date of its event. Null where none is given: what changes then counts from the time that its source describes (`Source.asAt`).',
      resolve: (sourced) => statementOf(sourced).since,
    }),
    until: t.field({
      type: 'PartialDate',
      nullable: true,
      description: 'Until when it holds, its last day included; null where no end is known.',
      resolve: (sourced) => statementOf(sourced).until,
    }),
    note: t.string({
      nullable: true,
      description: 'A remark of the editors: the reason of an inference, or what a reader should know.',
      resolve: (sourced) => statementOf(sourced).note,
    }),
    evidence: t.field({
      type: [Evidence],
      description: 'Where it is said; several where several sources say the same.',
      complexity: (_args, { loaders }) => listOf(loaders.bounds.evidence),
      resolve: (sourced) => statementOf(sourced).evidence,
    }),
  }),
});
