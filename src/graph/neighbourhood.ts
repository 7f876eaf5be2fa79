import { typeOf } from '../fixtures/id.js';
import { holdsAt } from '../ontology/period.js';
import { reversed } from './build.js';
import { relationTest } from './filter.js';
import type { Graph } from './graph.js';
import type { Day, EntityId, Link } from './model.js';

export interface NeighbourhoodQuery {
  readonly of: EntityId;
  /** How many links away at most. */
  readonly depth: number;
  /** At most this many entities, the centre included. */
  readonly first: number;
  /** Names of node types; all where none is given. */
  readonly types?: readonly string[];
  /** Names of relations, from either end; all where none is given. */
  readonly relations?: readonly string[];
  readonly moment?: Day;
}

export interface Neighbourhood {
  readonly ids: readonly EntityId[];
  /** The links among those entities, each once. */
  readonly links: readonly Link[];
  /** Whether there are more entities than asked for. */
  readonly truncated: boolean;
}

/** What surrounds an entity, for drawing: the nearest first, and every link among them. */
export function neighbourhoodOf(
  graph: Graph,
  { of, depth, first, types, relations, moment }: NeighbourhoodQuery,
): Neighbourhood {
  const wanted = relations && relationTest(relations);
  const shown = types && new Set(types);
  const goes = (link: Link) => (!wanted || wanted(link)) && holdsAt(link, moment);
  const reached = new Set<EntityId>([of]);
  let truncated = false;
  let frontier: readonly EntityId[] = [of];
  for (let step = 0; step < depth && !truncated; step++) {
    const next: EntityId[] = [];
    for (const id of frontier) {
      for (const link of graph.allLinksOf(id)) {
        if (reached.has(link.to) || !goes(link) || (shown && !shown.has(graph.entity(link.to)?.type ?? ''))) continue;
        if (reached.size >= first) {
          truncated = true;
          break;
        }
        reached.add(link.to);
        next.push(link.to);
      }
      if (truncated) break;
    }
    frontier = next;
  }
  const links = linksAmong(graph, reached).filter(goes);
  return { ids: [...reached], links, truncated };
}

/**
 * The links among entities, each once. They are looked for from the end that has fewer, so that what many things link
 * to costs nothing unless there are two of it that could be linked to each other.
 */
function linksAmong(graph: Graph, ids: ReadonlySet<EntityId>): readonly Link[] {
  const linksOf = new Map([...ids].map((id) => [id, graph.allLinksOf(id)]));
  const degree = (id: EntityId) => linksOf.get(id)?.length ?? 0;
  const found = [...linksOf].flatMap(([id, links]) => {
    const own = links.length;
    const larger = (other: EntityId) =>
      other !== id && degree(other) >= own && canLink(graph, typeOf(id), typeOf(other));
    if (own > MANY_LINKS && ![...ids].some(larger)) return [];
    return links.filter(({ from, to, forward }) => ids.has(to) && isSeenFrom(own, degree(to), from, to, forward));
  });
  return found.map((link) => (link.forward ? link : reversed(link))).sort((a, b) => (a.id < b.id ? -1 : 1));
}

/**
 * More links than these are read only where one of them can lead to another of the set: to ask that reads every pair,
 * too.
 */
const MANY_LINKS = 500;

const canLink = ({ ontology }: Graph, one: string, other: string) =>
  ontology.stored.some(
    ({ from, relation: { to } }) => (from === one && to === other) || (from === other && to === one),
  );

/** Whether a link between two entities is looked for from this end of it. */
const isSeenFrom = (own: number, other: number, from: EntityId, to: EntityId, forward: boolean) =>
  own !== other ? own < other : from !== to ? from < to : forward;
