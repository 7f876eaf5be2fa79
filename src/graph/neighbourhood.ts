import { typeOf } from '../fixtures/id.js';
import { holdsAt } from '../ontology/period.js';
import { reversed } from './build.js';
import type { Graph } from './graph.js';
import type { Day, EntityId, Link } from './model.js';
import { relationTest } from './query/statements.js';

export interface NeighbourhoodQuery {
  readonly of: EntityId;
  /** The maximum distance, in links. */
  readonly depth: number;
  /** The maximum number of entities, including the centre. */
  readonly first: number;
  /** Names of node types. Default: all. */
  readonly types?: readonly string[];
  /** Names of relations, from either end. Default: all. */
  readonly relations?: readonly string[];
  readonly moment?: Day;
}

export interface Neighbourhood {
  readonly ids: readonly EntityId[];
  /** The links among those entities, each once. */
  readonly links: readonly Link[];
  /** Whether `first` cut entities off. */
  readonly truncated: boolean;
}

/** An entity and its neighbours, the nearest first, with all links among them. */
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
 * The links among entities, each once. Each is looked up from the end with fewer links, so that an entity with many
 * links costs nothing, unless there is a second one that it may be linked to.
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
 * With more links than this, an entity is skipped if none of them can lead to another such entity of the set. To find
 * that out takes a look at every entity of the set, of which there are at most 500, so it does not pay with fewer
 * links.
 */
const MANY_LINKS = 500;

const canLink = ({ ontology }: Graph, one: string, other: string) =>
  ontology.stored.some(
    ({ from, relation: { to } }) => (from === one && to === other) || (from === other && to === one),
  );

/** Whether a link between two entities is looked up from this end. */
const isSeenFrom = (own: number, other: number, from: EntityId, to: EntityId, forward: boolean) =>
  own !== other ? own < other : from !== to ? from < to : forward;
