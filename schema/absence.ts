import type { Absence as GraphAbsence } from '../src/graph/index.js';
import { absenceReason } from '../src/ontology/absence.js';
import { ontology } from '../src/ontology/index.js';
import { builder } from './builder.js';
import { choicesRef } from './value.js';

export const Absence = builder.objectRef<GraphAbsence>('Absence').implement({
  description: 'Why nothing is given in a field, so that nobody takes an empty answer for "no". Written by the editors.',
  fields: (t) => ({
    property: t.string({
      nullable: true,
      description: 'The property that is missing, by the name of its field; null where it is a relation.',
      resolve: ({ field }) => (isRelation(field) ? null : field),
    }),
    relation: t.string({
      nullable: true,
      description: 'The relation or reading that is missing or incomplete, by the name of its field; null where it is a property.',
      resolve: ({ field }) => (isRelation(field) ? field : null),
    }),
    reason: t.field({ type: choicesRef(absenceReason), description: 'Why nothing is given.', resolve: ({ reason }) => reason }),
    since: t.field({
      type: 'PartialDate',
      nullable: true,
      description: 'From when on nothing is known; null where it was always so.',
      resolve: ({ since }) => since ?? null,
    }),
    until: t.field({
      type: 'PartialDate',
      nullable: true,
      description: 'Until when nothing is known; null where that has no end.',
      resolve: ({ until }) => until ?? null,
    }),
    note: t.string({ nullable: true, description: 'What a reader should know about it.', resolve: ({ note }) => note ?? null }),
  }),
});

const relations: ReadonlySet<string> = new Set([
  ...ontology.relationNames,
  ...ontology.types.flatMap(({ through }) => Object.keys(through)),
]);
const isRelation = (field: string) => relations.has(field);
