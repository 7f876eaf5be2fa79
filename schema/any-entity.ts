import type { Around } from '../src/graph/bounds.js';
import type { Claim as GraphClaim } from '../src/graph/index.js';
import { statementTest } from '../src/graph/query/statements.js';
import { fieldValue, momentOf } from '../src/graph/time.js';
import { whenReady } from '../src/loaders/index.js';
import { everyEntity } from '../src/ontology/define.js';
import { ontology, type TypeName } from '../src/ontology/index.js';
import { matchesLanguageRange } from '../src/ontology/values.js';
import { Absence } from './absence.js';
import { onceAField } from './arguments.js';
import { asOfArg } from './as-of.js';
import { builder } from './builder.js';
import { Claim } from './claim.js';
import { Dispute } from './dispute.js';
import { AnyEntity, entityRef } from './entity-ref.js';
import { Link } from './link.js';
import { LinkConnection } from './lists/connection.js';
import { around, listOf, lookCost, pageCost, typeAsked, valuesOf } from './lists/cost.js';
import { readLinks } from './lists/link-filter.js';
import {
  disputedArg,
  propertyArg,
  relationArg,
  sourceToday,
  statementArgs,
  statementFilter,
} from './lists/statement-filter.js';

const { name, aliases, sameAs, identifiers } = everyEntity;

/** As many items as any entity has of the type on which the field is asked. */
const asManyAs = (what: keyof Around) => around((bounds, type) => listOf(bounds.around(type)[what]));

/** As many values of a property. */
const asManyValues = (property: string) => around((bounds, type) => valuesOf(bounds.values(type, property)));

builder.interfaceType(AnyEntity, {
  description: 'A thing the graph knows about. Every node type has these fields.',
  interfaces: [builder.nodeInterfaceRef()],
  resolveType: ({ type }) => type,
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Globally unique, stable across versions, and opaque.' }),
    slug: t.exposeString('slug', { description: 'The readable part of its URI, unique within its type.' }),
    uri: t.expose('uri', { type: 'URL', description: 'Its stable web identifier.' }),
    name: t.string({
      description: name.description,
      args: { asOf: asOfArg(t.arg) },
      resolve: (entity, { asOf }, { loaders }) =>
        ontology.type(entity.type).editorial
          ? entity.label
          : whenReady(
              loaders.claims.read(entity.id),
              (claims) => fieldValue(name, claims.name ?? [], asOf ? momentOf(asOf) : undefined) as string,
            ),
    }),
    category: t.exposeString('category', {
      nullable: true,
      description: 'Its editorial category, or null.',
    }),
    description: t.exposeString('description', {
      nullable: true,
      description: 'A description by the editors.',
    }),
    aliases: t.stringList({
      complexity: asManyValues('aliases'),
      description: aliases.description,
      args: {
        language: t.arg.string({
          required: false,
          description: 'Only aliases known to be in this language: `fr`, `zh`, `*` for any.',
        }),
      },
      resolve: ({ id }, { language }, { loaders }) =>
        whenReady(loaders.claims.read(id), ({ aliases: known = [] }) => {
          const isWanted = ({ language: of }: GraphClaim) =>
            typeof language !== 'string' || (of !== undefined && matchesLanguageRange(of, language));
          return fieldValue(aliases, known.filter(isWanted), undefined) as string[];
        }),
    }),
    sameAs: t.field({
      type: ['URL'],
      complexity: asManyValues('sameAs'),
      description: sameAs.description,
      resolve: ({ id }, _args, { loaders }) =>
        whenReady(loaders.claims.read(id), (claims) => fieldValue(sameAs, claims.sameAs ?? [], undefined) as string[]),
    }),
    identifiers: t.stringList({
      complexity: asManyValues('identifiers'),
      description: identifiers.description,
      resolve: ({ id }, _args, { loaders }) =>
        whenReady(
          loaders.claims.read(id),
          (claims) => fieldValue(identifiers, claims.identifiers ?? [], undefined) as string[],
        ),
    }),
    claims: t.field({
      type: [Claim],
      description: 'Its claims with their evidence, past and competing ones included.',
      args: { property: propertyArg(t.arg), ...statementArgs(t.arg) },
      complexity: ({ property }, { loaders: { bounds } }, field) => {
        const type = typeAsked(field);
        return listOf(typeof property === 'string' ? bounds.values(type, property) : bounds.around(type).claims);
      },
      resolve: ({ id }, given, { loaders }) =>
        whenReady(sourceToday(given, loaders), (args) => {
          const filter = statementFilter(args);
          return whenReady(loaders.claims.read(id), (claims) => {
            const all = filter.property === undefined ? Object.values(claims).flat() : (claims[filter.property] ?? []);
            return all.filter(statementTest(filter) ?? Boolean);
          });
        }),
    }),
    disputes: t.field({
      type: [Dispute],
      description: 'Where its sources disagree.',
      args: { property: disputedArg(t.arg) },
      complexity: asManyAs('disputes'),
      resolve: ({ id }, { property }, { loaders }) => {
        if (typeof property !== 'string') return loaders.disputes.read(id);
        return whenReady(loaders.disputes.read(id), (disputes) =>
          disputes.filter((dispute) => dispute.property === property),
        );
      },
    }),
    sources: t.field({
      type: [entityRef(ontology.source as TypeName)],
      description: 'Its sources, the most cited first.',
      // They are counted over all that is said.
      complexity: around((bounds, type) => {
        const { links, claims, sources } = bounds.around(type);
        return { field: 1 + lookCost(links + claims), multiplier: sources };
      }),
      resolve: ({ id }, _args, { loaders }) =>
        whenReady(loaders.sources.read(id), (ids) => ids.map((source) => loaders.entityOrId(source))),
    }),
    missing: t.expose('missing', {
      type: [Absence],
      complexity: asManyAs('absences'),
      description: 'Which of its values are missing or incomplete, and why.',
    }),
    links: t.connection(
      {
        type: Link,
        description: 'Its links of every relation, with their evidence.',
        args: { relation: relationArg(t.arg), ...statementArgs(t.arg) },
        // Links of all relations are put into one order, for each entity anew.
        complexity: (args, { loaders: { bounds } }, field) => {
          const { links } = bounds.around(typeAsked(field));
          return pageCost(args, links, lookCost(2 * links));
        },
        resolve: ({ id }, given, { loaders }, info) => {
          const reader = onceAField(info, () =>
            whenReady(sourceToday(given, loaders), (args) => readLinks(statementFilter(args), args, loaders)),
          );
          return whenReady(reader, (read) => read(id, (link) => link));
        },
      },
      LinkConnection,
    ),
  }),
});
