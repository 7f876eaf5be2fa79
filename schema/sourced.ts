import { entityId } from '../src/fixtures/id.js';
import type { Claim, Link, Evidence as Passage, Statement } from '../src/graph/index.js';
import { citation } from '../src/graph/sentences.js';
import { whenReady } from '../src/loaders/index.js';
import { ontology, type TypeName } from '../src/ontology/index.js';
import { builder } from './builder.js';
import { entityRef } from './entity-ref.js';
import { listOf } from './lists/cost.js';
import { Edge } from './lists/paging.js';

export const Basis = builder.enumType('Basis', {
  description: 'How a statement rests on its evidence.',
  values: {
    STATED: { description: 'A passage says it.' },
    INFERRED: { description: 'It was inferred from a passage; the note gives the reason.' },
  } as const,
});

export const Evidence = builder.objectRef<Passage>('Evidence').implement({
  description: 'A passage that supports a statement: a source and a place in it.',
  fields: (t) => ({
    source: t.field({
      type: entityRef(ontology.source as TypeName),
      description: 'The source.',
      resolve: ({ source }, _args, { loaders }) => loaders.entityOrId(entityId(ontology.source, source)),
    }),
    section: t.exposeString('section', {
      nullable: true,
      description: 'The section, by its heading, or `lead` or `infobox`.',
    }),
    paragraph: t.exposeInt('paragraph', {
      nullable: true,
      description: 'The paragraph within the section, from 1. A list counts as one.',
    }),
    url: t.expose('url', { type: 'URL', nullable: true, description: 'Opens the source at the passage.' }),
    citation: t.string({
      description: 'A citation: publisher, title, place and date of access.',
      resolve: (passage, _args, { loaders }) =>
        whenReady(loaders.entity.read(entityId(ontology.source, passage.source)), (source) =>
          citation(source, passage),
        ),
    }),
  }),
});

/** The statement behind anything that is sourced: a claim, a link, or the link of an edge. */
const statementOf = (sourced: unknown): Statement =>
  sourced instanceof Edge ? sourced.item : (sourced as Claim | Link);

export const Sourced = builder.interfaceRef<unknown>('Sourced').implement({
  description: 'What claims, links and edges have in common: evidence, basis and period.',
  fields: (t) => ({
    basis: t.field({
      type: Basis,
      description: 'Whether a source states it or it was inferred.',
      resolve: (sourced) => statementOf(sourced).basis,
    }),
    since: t.field({
      type: 'PartialDate',
      nullable: true,
      description: 'When it begins to hold, inclusive.',
      resolve: (sourced) => statementOf(sourced).since,
    }),
    until: t.field({
      type: 'PartialDate',
      nullable: true,
      description: 'When it stops holding, inclusive; null if no end is known.',
      resolve: (sourced) => statementOf(sourced).until,
    }),
    note: t.string({
      nullable: true,
      description: 'The editors’ remark, such as the reason for an inference.',
      resolve: (sourced) => statementOf(sourced).note,
    }),
    evidence: t.field({
      type: [Evidence],
      description: 'The passages that support it.',
      complexity: (_args, { loaders }) => listOf(loaders.bounds.evidence),
      resolve: (sourced) => statementOf(sourced).evidence,
    }),
  }),
});
