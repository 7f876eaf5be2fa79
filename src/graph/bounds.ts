import { memoized } from '../ontology/cache.js';
import type { Day } from '../ontology/partial-date.js';
import type { Graph } from './graph.js';
import type { EntityId, Link } from './model.js';
import type { Condition } from './query/condition.js';
import type { Effort, Queries } from './query/index.js';
import { printed } from './text.js';

/**
 * The largest counts in a graph. Because it never changes, the largest fan-out of a relation bounds what a page of it
 * can hold, so that the cost of a query is known before it runs.
 */
export interface Bounds {
  /** Entities of a type, or of all. */
  entities(type?: string): number;
  /** The most links of a relation, or candidates of a reading, that any entity of a type has. */
  fanOut(type: string, relation: string): number;
  /** The most values of a property that any entity of a type has. */
  values(type: string, property: string): number;
  /** Different values of a property among the entities of a type. */
  distinct(type: string, property: string): number;
  /** The most that any one entity of a type has, or of all. */
  around(type?: string): Around;
  /** The most links that so many entities have. */
  linksOf(entities: number): number;
  /** The most links among so many entities. */
  linksAmong(entities: number): number;
  /** Links of the whole graph. */
  readonly links: number;
  /** Claims and links of the whole graph. */
  readonly statements: number;
  /** The most pieces of evidence that any statement has. */
  readonly evidence: number;
  /** Disputes of the whole graph. */
  readonly disputes: number;
  /** The most claims or links in any dispute. */
  readonly rivals: number;
  /** The work of finding the candidates of a root filter. */
  effort(type: string, where: Condition, moment: Day | undefined): Effort;
}

/** The most that any one entity has. */
export interface Around {
  readonly links: number;
  readonly claims: number;
  readonly disputes: number;
  /** Sources that its statements cite. */
  readonly sources: number;
  /** Reasons why a value is missing. */
  readonly absences: number;
}

const NOTHING: Around = { links: 0, claims: 0, disputes: 0, sources: 0, absences: 0 };

/** Counts everything once. */
export function boundsOf(graph: Graph, queries: Queries): Bounds {
  const fanOuts = new Map<string, number>();
  const values = new Map<string, number>();
  const byType = new Map<string, Around>();
  const degrees: number[] = [];
  let parallel = 0;
  let all = NOTHING;
  for (const { name, relations, through, readings } of graph.ontology.types) {
    const fields = Object.keys({ ...relations, ...through, ...readings });
    let own = NOTHING;
    for (const { id, missing } of graph.entitiesOf(name)) {
      const leading = graph.allLinksOf(id);
      const links = leading.length;
      degrees.push(links);
      parallel = Math.max(parallel, mostAlike(leading));
      for (const field of fields) raise(fanOuts, `${name}.${field}`, graph.linksOf(id, field).length);
      for (const [property, claims] of Object.entries(graph.claimsOf(id)))
        raise(values, `${name}.${property}`, claims.length);
      own = larger(own, {
        links,
        claims: claimCount(graph, id),
        disputes: graph.disputesOf(id).length,
        sources: graph.sourcesOf(id).length,
        absences: missing.length,
      });
    }
    byType.set(name, own);
    all = larger(all, own);
  }
  const degreeSums = sums(degrees.sort((a, b) => b - a));
  const linksOf = (entities: number) => degreeSums[Math.min(entities, degreeSums.length) - 1] ?? 0;
  const most = <T>(items: readonly T[], count: (item: T) => number) =>
    items.reduce((most, item) => Math.max(most, count(item)), 0);
  const evidenceOf = ({ evidence }: { readonly evidence: readonly unknown[] }) => evidence.length;
  const distinct = memoized((field: string) => distinctValues(graph, ...(field.split('.') as [string, string])));
  const fanOut = (type: string, relation: string) => fanOuts.get(`${type}.${relation}`) ?? 0;
  return {
    around: (type) => (type === undefined ? all : (byType.get(type) ?? all)),
    evidence: Math.max(most(graph.claims, evidenceOf), most(graph.links, evidenceOf)),
    statements: graph.claimCount + graph.linkCount,
    disputes: graph.disputes.length,
    rivals: most(graph.disputes, ({ claims, links }) => Math.max(claims.length, links.length)),
    entities: (type) => (type === undefined ? graph.entityCount : graph.entitiesOf(type).length),
    fanOut,
    values: (type, property) => values.get(`${type}.${property}`) ?? 0,
    distinct: (type, property) => distinct(`${type}.${property}`),
    links: graph.linkCount,
    linksOf,
    // A link counts at both of its ends, and only `parallel` links are between the same two entities.
    linksAmong: (entities) =>
      Math.min(
        graph.linkCount,
        Math.floor(linksOf(entities) / 2),
        Math.ceil((parallel * entities * (entities + 1)) / 2),
      ),
    effort: (type, where, moment) => queries.effort(type, where, moment, fanOut),
  };
}

/** The most links that lead to the same entity. */
function mostAlike(links: readonly Link[]): number {
  const counts = new Map<EntityId, number>();
  for (const { to } of links) counts.set(to, (counts.get(to) ?? 0) + 1);
  return Math.max(0, ...counts.values());
}

function distinctValues(graph: Graph, type: string, property: string): number {
  const found = new Set<string>();
  for (const { id, category, editorial } of graph.entitiesOf(type)) {
    if (property === 'category' && category !== undefined) found.add(category);
    const written = editorial[property];
    if (written !== undefined) found.add(printed(written));
    for (const { value } of graph.claimsOf(id)[property] ?? []) found.add(printed(value));
  }
  return found.size;
}

/** The running sums of a list. */
function sums(numbers: readonly number[]): readonly number[] {
  let sum = 0;
  return numbers.map((number) => (sum += number));
}

const claimCount = (graph: Graph, id: EntityId) =>
  Object.values(graph.claimsOf(id)).reduce((sum, claims) => sum + claims.length, 0);

const larger = (a: Around, b: Around): Around => ({
  links: Math.max(a.links, b.links),
  claims: Math.max(a.claims, b.claims),
  disputes: Math.max(a.disputes, b.disputes),
  sources: Math.max(a.sources, b.sources),
  absences: Math.max(a.absences, b.absences),
});

function raise(counts: Map<string, number>, name: string, count: number): void {
  if (count > (counts.get(name) ?? 0)) counts.set(name, count);
}
