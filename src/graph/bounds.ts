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
  /** Links of all relations that any entity has. */
  readonly links: number;
  /** Claims that any entity has. */
  readonly claims: number;
  /** Claims and links of the whole graph. */
  readonly statements: number;
  /** Pieces of evidence that any statement has. */
  readonly evidence: number;
  /** Disputes of the whole graph, and sources that any entity rests on. */
  readonly disputes: number;
  readonly sources: number;
  /** Entities that a root filter is tried on. */
  looksAt(type: string, where: Condition, moment: Day | undefined): number;
}

/** Counts once, when it is first asked. */
export function boundsOf(graph: Graph, queries: Queries): Bounds {
  const fanOuts = new Map<string, number>();
  const most = { links: 0, claims: 0, sources: 0 };
  for (const { name, relations, through, readings } of graph.ontology.types) {
    const fields = Object.keys({ ...relations, ...through, ...readings });
    for (const { id } of graph.entitiesOf(name)) {
      for (const field of fields) raise(fanOuts, `${name}.${field}`, graph.linksOf(id, field).length);
      most.links = Math.max(most.links, graph.allLinksOf(id).length);
      most.claims = Math.max(most.claims, claimCount(graph, id));
      most.sources = Math.max(most.sources, graph.sourcesOf(id).length);
    }
  }
  const evidence = [...graph.claims, ...graph.links].reduce((least, statement) => Math.max(least, statement.evidence.length), 0);
  return {
    ...most,
    evidence,
    statements: graph.claimCount + graph.linkCount,
    disputes: graph.disputes.length,
    entities: (type) => graph.entitiesOf(type).length,
    fanOut: (type, relation) => fanOuts.get(`${type}.${relation}`) ?? 0,
    looksAt: (type, where, moment) => queries.looksAt(type, where, moment),
  };
}

const claimCount = (graph: Graph, id: EntityId) => Object.values(graph.claimsOf(id)).reduce((sum, claims) => sum + claims.length, 0);

function raise(counts: Map<string, number>, name: string, count: number): void {
  if (count > (counts.get(name) ?? 0)) counts.set(name, count);
}
