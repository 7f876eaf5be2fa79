/*
 * Facts become the parts of a graph: statements get the days on which they hold, links are made from both ends,
 * entities get their labels and sort values.
 */
import type { ClaimRecord, Facts, LinkRecord } from '../fixtures/facts.js';
import { INVERSE_MARK } from '../fixtures/id.js';
import type { EntityType, Ontology } from '../ontology/index.js';
import { firstDay, type PartialDate } from '../ontology/partial-date.js';
import { type Dates, periodOf } from '../ontology/period.js';
import type { Claim, ClaimsByProperty, Day, Entity, EntityId, Link, SortValue, Statement, Value } from './model.js';
import { dateOrder, groupBy, sortedBy } from './sorted-list.js';
import { printed } from './text.js';
import { fieldValue } from './time.js';

const NOTHING: readonly never[] = [];

/** The day that the sources of a statement describe: an undated statement about something that changes starts then. */
export function sourceDays(facts: Facts, ontology: Ontology): (statement: Statement) => Day {
  const days = new Map<string, Day>();
  for (const { type, slug, editorial } of facts.entities) {
    if (type !== ontology.source) continue;
    const date = (editorial.asAt ?? editorial.published ?? editorial.accessed) as PartialDate | undefined;
    days.set(slug, date === undefined ? -Infinity : firstDay(date));
  }
  return ({ evidence }) => Math.min(...evidence.map(({ source }) => days.get(source) ?? -Infinity));
}

/**
 * The claims of every entity, by property in the ontology's order; the values of a list in their own order, competing
 * values by start, then value.
 */
export function claimsByEntity(
  facts: Facts,
  ontology: Ontology,
  sourceDay: (statement: Statement) => Day,
): Map<EntityId, ClaimsByProperty> {
  const types = new Map(facts.entities.map(({ id, type }) => [id, type]));
  const grouped = groupBy(facts.claims, ({ subject }) => [subject]);
  const claims = new Map<EntityId, ClaimsByProperty>();
  for (const [subject, records] of grouped) {
    const { properties } = ontology.type(types.get(subject) ?? '');
    const own: Record<string, readonly Claim[]> = Object.create(null);
    for (const [name, property] of Object.entries(properties)) {
      const said = records.filter((record) => record.property === name);
      if (said.length === 0) continue;
      const period = (record: ClaimRecord) => periodOf(record, property.timed ? sourceDay(record) : -Infinity);
      const made = said.map((record): Claim => frozen({ type: 'Claim', ...record, ...period(record) }));
      own[name] = Object.freeze(
        sortedBy(made, ({ index, start, value, id }) => [property.many ? index : 0, start, printed(value), id]),
      );
    }
    claims.set(subject, Object.freeze(own));
  }
  return claims;
}

/** The entities, with their labels and sort values. */
export function entitiesOf(facts: Facts, ontology: Ontology, claimsOf: (id: EntityId) => ClaimsByProperty): Entity[] {
  return facts.entities.map(
    ({ id, type: typeName, slug, category, article, description, missing = NOTHING, editorial }) => {
      const type = ontology.type(typeName);
      const current = (property: string) => {
        const declared = (type.properties as Readonly<Record<string, (typeof type.properties)[string]>>)[property];
        if (!declared) return undefined;
        if (type.editorial) return editorial[property];
        const value = fieldValue(declared, claimsOf(id)[property] ?? [], undefined);
        return value === null || Array.isArray(value) ? undefined : value;
      };
      const label = Object.keys(type.properties).find((property) => type.properties[property]?.label);
      const short = label === undefined ? undefined : current(label);
      const name = printed((current(type.title) ?? slug) as Value);
      return frozen({
        id,
        type: typeName,
        slug,
        uri: `${facts.base}${type.plural}/${slug}`,
        ...(category !== undefined && { category }),
        ...(description !== undefined && { description }),
        missing,
        editorial,
        label: short === undefined ? styled(name, article ?? type.nameStyle) : String(short),
        order: orderValue(
          type.order === undefined ? slug : current(type.order),
          type.order !== undefined && type.properties[type.order]?.kind === 'date',
        ),
      });
    },
  );
}

function styled(name: string, style: EntityType['nameStyle']): string {
  if (style === 'the') return `the ${name}`;
  return style === 'quoted' ? `“${name}”` : name;
}

function orderValue(value: unknown, isDate: boolean): SortValue {
  if (value === undefined) return null;
  return isDate ? dateOrder(String(value)) : (value as string | number);
}

/**
 * Every link, from its stored end and from both. Undated links take the period of a framework, or start at the date of
 * an event.
 */
export function linksFromBothEnds(
  facts: Facts,
  ontology: Ontology,
  sourceDay: (statement: Statement) => Day,
  claimsOf: (id: EntityId) => ClaimsByProperty,
): { stored: Link[]; both: Link[] } {
  const typeOf = new Map(facts.entities.map(({ id, type }) => [id, type]));
  const inherited = inheritedPeriods(facts, ontology, typeOf, claimsOf);
  const stored: Link[] = [];
  const both: Link[] = [];
  for (const record of facts.links) {
    const { inverse } = ontology.relation(typeOf.get(record.from) ?? '', record.relation);
    const undated = record.since === undefined && record.until === undefined;
    const dates = undated ? (inherited(record.from) ?? inherited(record.to) ?? {}) : record;
    const link: Link = frozen({
      type: 'Link',
      ...record,
      ...(dates.since !== undefined && { since: dates.since }),
      ...(dates.until !== undefined && { until: dates.until }),
      ...periodOf(dates, sourceDay(record)),
      inverse,
      forward: true,
    });
    stored.push(link);
    both.push(link, reversed(link));
  }
  return { stored, both };
}

/** The same link from its other end. */
export const reversed = (link: Link): Link =>
  frozen({
    ...link,
    id: link.forward ? link.id + INVERSE_MARK : link.id.slice(0, -INVERSE_MARK.length),
    from: link.to,
    relation: link.inverse,
    to: link.from,
    inverse: link.relation,
    forward: !link.forward,
  });

/** The dates that undated links take from an entity: those of a framework or an event, or of a priority's framework. */
function inheritedPeriods(
  facts: Facts,
  ontology: Ontology,
  typeOf: ReadonlyMap<EntityId, string>,
  claimsOf: (id: EntityId) => ClaimsByProperty,
): (id: EntityId) => Dates | undefined {
  const inheritsFrom = new Map<EntityId, EntityId>();
  for (const { from, relation, to } of [...facts.links].sort((a: LinkRecord, b: LinkRecord) =>
    a.id < b.id ? -1 : 1,
  )) {
    const { inverse } = ontology.relation(typeOf.get(from) ?? '', relation);
    if (via(from) === relation && !inheritsFrom.has(from)) inheritsFrom.set(from, to);
    if (via(to) === inverse && !inheritsFrom.has(to)) inheritsFrom.set(to, from);
  }
  function via(id: EntityId): string | undefined {
    const { period } = ontology.type(typeOf.get(id) ?? '');
    return period && 'via' in period ? period.via : undefined;
  }
  return function periodOfEntity(id: EntityId): Dates | undefined {
    const { period, properties } = ontology.type(typeOf.get(id) ?? '');
    if (!period) return undefined;
    if ('via' in period) {
      const next = inheritsFrom.get(id);
      return next === undefined ? undefined : periodOfEntity(next);
    }
    const date = (name: string | undefined) => {
      const property = name === undefined ? undefined : properties[name];
      const value = property && name !== undefined ? fieldValue(property, claimsOf(id)[name] ?? [], undefined) : null;
      return typeof value === 'string' ? value : undefined;
    };
    const [since, until] = [date(period.since), date(period.until)];
    if (since === undefined && until === undefined) return undefined;
    return { ...(since !== undefined && { since }), ...(until !== undefined && { until }) };
  };
}

/** Freezes a value with everything in it, so that no resolver can change what others get. */
export function frozen<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  for (const part of Object.values(value)) frozen(part);
  return Object.freeze(value);
}
