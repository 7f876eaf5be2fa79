import { holdsAt } from '../ontology/period.js';
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
export function neighbourhoodOf(graph: Graph, { of, depth, first, types, relations, moment }: NeighbourhoodQuery): Neighbourhood {
  const wanted = relations && relationTest(relations);
  const shown = types && new Set(types);
  const goes = (link: Link) => (!wanted || wanted(link)) && (moment === undefined || holdsAt(link, moment));
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
  const links = [...reached].flatMap((id) => graph.allLinksOf(id).filter((link) => link.forward && reached.has(link.to) && goes(link)));
  return { ids: [...reached], links, truncated };
}
