import { createHash } from 'node:crypto';
import { dateOf, isPartialDate, lastDay } from '../ontology/partial-date.js';
import { hasEnded } from '../ontology/period.js';
import type { Graph } from './graph.js';
import type { Claim, Day, Dispute, Entity, EntityId, Evidence, Link } from './model.js';
import { type SortedList, sortedBy } from './sorted-list.js';
import { printed } from './text.js';

/** How complete, how current and how consistent the graph is. */
export interface Report {
  /** The moment that it reports on. */
  readonly moment: Day;
  readonly types: readonly TypeReport[];
  /** Entities with at least one claim or link. */
  readonly sourcedEntityCount: number;
  /** All entities except sources. */
  readonly describedEntityCount: number;
  readonly statementCount: number;
  readonly inferredCount: number;
  /** Statements that cite only copies and translations. */
  readonly weakCount: number;
  /** Fields with a reason why their value is missing. */
  readonly absenceCount: number;
  /** Claims that ended before the moment, if no other claim of the same property has not. */
  readonly staleClaims: SortedList<Claim>;
  /** Links that ended before the moment, likewise: of frameworks that are over, for example. */
  readonly staleLinks: SortedList<Link>;
  readonly disputes: SortedList<Dispute>;
  /**
   * Entities with a required relation that has ended and others that have not: an office closed at its institute, not
   * in its city.
   */
  readonly halfEnded: readonly HalfEnded[];
}

export interface HalfEnded {
  readonly id: EntityId;
  readonly ended: readonly string[];
  readonly open: readonly string[];
}

export interface TypeReport {
  readonly type: string;
  readonly count: number;
  readonly properties: readonly PropertyReport[];
}

export interface PropertyReport {
  readonly property: string;
  /** The number of entities that have it. */
  readonly known: number;
  /** The number of other entities that say why it is missing. */
  readonly explained: number;
  readonly count: number;
}

/**
 * Reports on a graph. Without a moment, it is as of the latest date of any source and not of a clock, so that a graph
 * always gives the same report.
 */
export function reportOn(graph: Graph, moment: Day = latestSource(graph)): Report {
  const types = graph.ontology.types.filter(({ editorial, name }) => !editorial && graph.entitiesOf(name).length > 0);
  const described = types.flatMap(({ name }) => graph.entitiesOf(name));
  const weak = new Set(weakSources(graph));
  const isWeak = ({ source }: Evidence) => weak.has(source);
  const statements = [...graph.claims, ...graph.links];
  const ended = (statement: Claim | Link) => hasEnded(statement, moment);
  const stale = <S extends Claim | Link>(statements: SortedList<S>, rivals: (one: S) => readonly S[]) =>
    statements.filter((one) => ended(one) && !rivals(one).some((other) => other !== one && !ended(other)));
  return {
    moment,
    types: types.map(({ name, properties }) => typeReport(graph, name, Object.keys(properties))),
    sourcedEntityCount: described.filter(({ id }) => isSourced(graph, id)).length,
    describedEntityCount: described.length,
    statementCount: statements.length,
    inferredCount: statements.filter(({ basis }) => basis === 'INFERRED').length,
    weakCount: statements.filter(({ evidence }) => evidence.every(isWeak)).length,
    absenceCount: described.reduce((sum, { missing }) => sum + missing.length, 0),
    staleClaims: stale(graph.everyClaim, ({ subject, property }) => graph.claimsOf(subject)[property] ?? []),
    staleLinks: stale(graph.everyLink, ({ from, relation }) => graph.linksOf(from, relation)),
    disputes: graph.everyDispute,
    halfEnded: described.flatMap((entity) => halfEnded(graph, entity, moment)),
  };
}

/** The slugs of the sources with a reliability that the ontology declares weak. */
function weakSources(graph: Graph): string[] {
  const { source } = graph.ontology;
  const declared = Object.entries(graph.ontology.type(source).properties);
  const isWeak = ({ editorial }: Entity) =>
    declared.some(([name, { choices }]) => choices?.weak?.includes(String(editorial[name])));
  return graph
    .entitiesOf(source)
    .filter(isWeak)
    .map(({ slug }) => slug);
}

const isSourced = (graph: Graph, id: EntityId) =>
  Object.values(graph.claimsOf(id)).some((claims) => claims.length > 0) || graph.allLinksOf(id).length > 0;

function halfEnded(graph: Graph, { id, type }: Entity, moment: Day): readonly HalfEnded[] {
  const relations = Object.entries(graph.ontology.type(type).relations).map(([name, { required, forward }]) => {
    const links = graph.linksOf(id, name);
    return {
      name,
      required,
      own: forward || required,
      given: links.length > 0,
      over: links.every((link) => hasEnded(link, moment)),
    };
  });
  const ended = relations.filter(({ required, given, over }) => required && given && over).map(({ name }) => name);
  const open = relations.filter(({ own, given, over }) => own && given && !over).map(({ name }) => name);
  return ended.length > 0 && open.length > 0 ? [{ id, ended, open }] : [];
}

function typeReport(graph: Graph, type: string, properties: readonly string[]): TypeReport {
  const entities = graph.entitiesOf(type);
  const has = ({ id }: Entity, property: string) => graph.claimsOf(id)[property] !== undefined;
  const explains = ({ missing }: Entity, property: string) => missing.some(({ field }) => field === property);
  return {
    type,
    count: entities.length,
    properties: properties.map((property) => {
      const lacking = entities.filter((entity) => !has(entity, property));
      const explained = lacking.filter((entity) => explains(entity, property)).length;
      return { property, known: entities.length - lacking.length, explained, count: entities.length };
    }),
  };
}

function latestSource(graph: Graph): Day {
  const dates = graph
    .entitiesOf(graph.ontology.source)
    .flatMap(({ editorial: { accessed, published, asAt } }) => [accessed, published, asAt]);
  const days = dates.filter((date): date is string => typeof date === 'string' && isPartialDate(date)).map(lastDay);
  return days.reduce((latest, day) => Math.max(latest, day), -Infinity);
}

/** The report in a few lines, for curators. */
export function reportLines(report: Report): readonly string[] {
  const { sourcedEntityCount, describedEntityCount, inferredCount, statementCount, staleClaims, staleLinks, disputes } =
    report;
  const { weakCount, absenceCount } = report;
  const percent = (part: number, whole: number) => `${whole === 0 ? 100 : Math.round((100 * part) / whole)} %`;
  return [
    Number.isFinite(report.moment)
      ? `As of ${dateOf(report.moment)}, the latest day that a source names:`
      : 'No source names a day:',
    `  sourced    ${sourcedEntityCount} of ${describedEntityCount} entities (${percent(sourcedEntityCount, describedEntityCount)})`,
    `  inferred   ${inferredCount} of ${statementCount} claims and links (${percent(inferredCount, statementCount)})`,
    `  weak       ${weakCount} claims and links rest on copies or translations alone`,
    `  absent     ${absenceCount} fields say why nothing is given`,
    `  past       ${staleClaims.items.length} claims and ${staleLinks.items.length} links have ended, with nothing known since`,
    ...report.halfEnded.map(
      ({ id, ended, open }) => `  half-ended ${id}: ${ended.join(', ')} ended, ${open.join(', ')} not; end these too`,
    ),
    `  disputes   ${disputes.items.length}`,
    ...disputes.items.map(({ subject, property, claims, links }) => {
      const sides = [...claims.map(({ value }) => printed(value)), ...links.map(({ to }) => to)];
      return `    ${subject} ${property}: ${sides.join(' | ')}`;
    }),
  ];
}

/**
 * A random sample of statements for curators to check. A seed always draws the same, and in the same order if other
 * statements are added or removed.
 */
export function draw(graph: Graph, count: number, seed: string): readonly (Claim | Link)[] {
  const lot = ({ id }: Claim | Link) => createHash('sha256').update(`${seed}\n${id}`).digest('hex');
  return sortedBy([...graph.claims, ...graph.links], (statement) => [lot(statement)]).slice(0, count);
}
