import type { Graph } from './graph.js';
import type { Day, EntityId } from './model.js';
import type { Condition } from './query/condition.js';
import type { Queries } from './query/index.js';

/**
 * How much a graph can answer at most. Because it never changes, the largest fan-out of a relation bounds what a page
 * of it can really hold, so that the cost of a query is known before it runs.
 */
export interface Bounds {
  /** Entities of a type. */
  entities(type: string): number;
  /** Links of one relation, or candidates of a reading, that any entity of a type has. */
  fanOut(type: string, relation: string): number;
  /** What any entity of a type has; of a name that is no type, what any entity has. */
  around(type: string): Around;
  /** Claims and links of the whole graph. */
  readonly statements: number;
  /** Pieces of evidence that any statement has. */
  readonly evidence: number;
  /** Disputes of the whole graph. */
  readonly disputes: number;
  /** Entities that a root filter is tried on. */
  looksAt(type: string, where: Condition, moment: Day | undefined): number;
}

/** How much any one entity has: links of all relations, claims, disputes, sources that it rests on, reasons for what is missing. */
export interface Around {
  readonly links: number;
  readonly claims: number;
  readonly disputes: number;
  readonly sources: number;
  readonly absences: number;
}

const NOTHING: Around = { links: 0, claims: 0, disputes: 0, sources: 0, absences: 0 };

/** Counts once, when it is first asked. */
export function boundsOf(graph: Graph, queries: Queries): Bounds {
  const fanOuts = new Map<string, number>();
  const byType = new Map<string, Around>();
  let all = NOTHING;
  for (const { name, relations, through, readings } of graph.ontology.types) {
    const fields = Object.keys({ ...relations, ...through, ...readings });
    let own = NOTHING;
    for (const { id, missing } of graph.entitiesOf(name)) {
      for (const field of fields) raise(fanOuts, `${name}.${field}`, graph.linksOf(id, field).length);
      own = larger(own, {
        links: graph.allLinksOf(id).length,
        claims: claimCount(graph, id),
        disputes: graph.disputesOf(id).length,
        sources: graph.sourcesOf(id).length,
        absences: missing.length,
      });
    }
    byType.set(name, own);
    all = larger(all, own);
  }
  const evidence = [...graph.claims, ...graph.links].reduce((most, statement) => Math.max(most, statement.evidence.length), 0);
  return {
    around: (type) => byType.get(type) ?? all,
    evidence,
    statements: graph.claimCount + graph.linkCount,
    disputes: graph.disputes.length,
    entities: (type) => graph.entitiesOf(type).length,
    fanOut: (type, relation) => fanOuts.get(`${type}.${relation}`) ?? 0,
    looksAt: (type, where, moment) => queries.looksAt(type, where, moment),
  };
}

const claimCount = (graph: Graph, id: EntityId) => Object.values(graph.claimsOf(id)).reduce((sum, claims) => sum + claims.length, 0);

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
