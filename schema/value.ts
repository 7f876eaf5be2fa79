import type { EnumRef } from '@pothos/core';
import { memoized } from '../src/ontology/cache.js';
import type { Choices, Document as DocumentValue, Property } from '../src/ontology/index.js';
import { ontology } from '../src/ontology/index.js';
import { builder } from './builder.js';

export const Document = builder.objectRef<DocumentValue>('Document').implement({
  description: 'A document, as its source names it.',
  fields: (t) => ({
    symbol: t.exposeString('symbol', { nullable: true, description: 'Its symbol or number: `ST/SGB/134`.' }),
    title: t.exposeString('title', { description: 'Its title or description.' }),
    url: t.expose('url', { type: 'URL', nullable: true, description: 'Where it can be read.' }),
  }),
});

/** The GraphQL enum of a closed list. */
export const choicesRef: (choices: Choices) => EnumRef<typeof builder.$inferSchemaTypes, string> = memoized(
  (choices) => {
    const values = Object.fromEntries(
      Object.entries(choices.values).map(([name, description]) => [name, { description }]),
    );
    return builder.enumType(choices.name, { description: choices.description, values });
  },
);

/** The roles of all relations. */
export const Role = choicesRef(ontology.roles);

/** The GraphQL type of one value of a property. */
export function valueRef({ kind, choices }: Property) {
  switch (kind) {
    case 'text':
      return 'String' as const;
    case 'integer':
      return 'Int' as const;
    case 'decimal':
      return 'Float' as const;
    case 'flag':
      return 'Boolean' as const;
    case 'date':
      return 'PartialDate' as const;
    case 'url':
      return 'URL' as const;
    case 'document':
      return Document;
    case 'choice':
      return choicesRef(choices as Choices);
  }
}
