import type { Absence as GraphAbsence } from '../src/graph/index.js';
import { absenceReason } from '../src/ontology/define.js';
import { ontology } from '../src/ontology/index.js';
import { builder } from './builder.js';
import { choicesRef } from './value.js';

export const Absence = builder.objectRef<GraphAbsence>('Absence').implement({
  description: 'The editors’ reason why a value is missing.',
  fields: (t) => ({
    property: t.string({
      nullable: true,
      description: 'The missing property; null if it is a relation.',
      resolve: ({ field }) => (isRelation(field) ? null : field),
    }),
    relation: t.string({
      nullable: true,
      description: 'The missing relation or reading; null if it is a property.',
      resolve: ({ field }) => (isRelation(field) ? field : null),
    }),
    reason: t.field({ type: choicesRef(absenceReason), description: 'The reason.', resolve: ({ reason }) => reason }),
    since: t.field({
      type: 'PartialDate',
      nullable: true,
      description: 'The start of the gap; null if open.',
      resolve: ({ since }) => since ?? null,
    }),
    until: t.field({
      type: 'PartialDate',
      nullable: true,
      description: 'The end of the gap; null if open.',
      resolve: ({ until }) => until ?? null,
    }),
    note: t.string({ nullable: true, description: 'The editors’ remark.', resolve: ({ note }) => note ?? null }),
  }),
});

const relations: ReadonlySet<string> = new Set([
  ...ontology.relationNames,
  ...ontology.types.flatMap(({ through }) => Object.keys(through)),
]);
const isRelation = (field: string) => relations.has(field);
