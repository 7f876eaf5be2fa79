import { memoized } from '../ontology/cache.js';
import type { Ontology } from '../ontology/index.js';
import { holdsAt } from '../ontology/period.js';
import type { Graph } from './graph.js';
import type { Day, Entity, EntityId, Link } from './model.js';
import { relationTest } from './query/statements.js';
import { ended, joined, linkPhrase, pastPeriod } from './sentences.js';
import { capitalized } from './text.js';

export interface PathQuery {
  readonly from: EntityId;
  readonly to: EntityId;
  /** The maximum length, in links. */
  readonly maxLength: number;
  /** The maximum number of paths. */
  readonly first: number;
  /** Names of relations, from either end. Default: all. */
  readonly relations?: readonly string[];
  readonly moment?: Day;
}

/** A path from one entity to another: its links in order, each read from the entity that it leaves. */
export type Path = readonly Link[];

/** The most links that a search may read. Paths of four links between hubs of a graph of a million links need fewer. */
const MOST_LINKS = 200_000;

/** The most steps that it may then walk. A path takes a few; only a graph full of cycles needs many. */
const MOST_STEPS = 10_000;

/** The most links and steps of a search in a graph with so many links, each of which is read from both ends. */
export const mostOfASearch = (links: number) => ({ links: Math.min(2 * links, MOST_LINKS), steps: MOST_STEPS });

/** The search reached its limit before it was done. */
export class TooFar extends Error {}

/**
 * The shortest paths between two entities, the shortest first, those of equal length in the order of their links. A
 * path visits an entity once, and takes the first of several links between the same two.
 *
 * It searches breadth-first from both ends, the narrower side first, until they meet, and then walks forward only to
 * where the end is still near enough. Throws TooFar after MOST_LINKS links or MOST_STEPS steps.
 */
export function pathsBetween(graph: Graph, query: PathQuery): readonly Path[] {
  const { from, to, maxLength, first } = query;
  const neighbours = neighboursIn(graph, query);
  if (from === to || first < 1) return [];
  // A path never returns to its start, so a distance to the end must not lead through the start, nor the reverse.
  const ends = new Distances(to, from, neighbours);
  const starts = new Distances(from, to, neighbours);
  const found: Path[] = [];
  let steps = 0;
  for (let length = 1; length <= maxLength && found.length < first; length++) {
    // There is a path of this length only if the two sides, grown to it, meet.
    while (starts.depth + ends.depth < length) (starts.frontier.length <= ends.frontier.length ? starts : ends).grow();
    walk(from, [], length);
  }
  return found;

  /** Continues by every link from which the end can be reached in exactly the steps that are left. */
  function walk(at: EntityId, way: Path, left: number): void {
    for (const link of neighbours(at)) {
      if (found.length >= first) return;
      if (++steps > MOST_STEPS) throw new TooFar();
      if (left === 1) {
        if (link.to === to) found.push([...way, link]);
      } else if (
        link.to !== to &&
        link.to !== from &&
        ends.within(link.to, left - 1) &&
        !way.some((passed) => passed.to === link.to)
      ) {
        walk(link.to, [...way, link], left - 1);
      }
    }
  }
}

/** The distances of entities from one end, as far as they have been searched. */
class Distances {
  depth = 0;
  frontier: readonly EntityId[];
  readonly #far: Map<EntityId, number>;

  /** @param without is reached, but nothing is reached through it. */
  constructor(
    end: EntityId,
    private readonly without: EntityId,
    private readonly neighbours: (id: EntityId) => readonly Link[],
  ) {
    this.frontier = [end];
    this.#far = new Map([[end, 0]]);
  }

  grow(): void {
    this.depth++;
    const next: EntityId[] = [];
    for (const id of this.frontier) {
      for (const { to } of this.neighbours(id)) {
        if (this.#far.has(to)) continue;
        this.#far.set(to, this.depth);
        if (to !== this.without) next.push(to);
      }
    }
    this.frontier = next;
  }

  /** Whether the end may be reached in so many steps. */
  within(id: EntityId, steps: number): boolean {
    const far = this.#far.get(id);
    return far === undefined ? steps > this.depth : far <= steps;
  }
}

/** The links that a search may follow from an entity, one per neighbour. Counts what it reads. */
function neighboursIn(
  graph: Graph,
  { relations, moment }: Pick<PathQuery, 'relations' | 'moment'>,
): (id: EntityId) => readonly Link[] {
  const wanted = relations && relationTest(relations);
  let looked = 0;
  return memoized((id: EntityId): readonly Link[] => {
    const reached = new Set<EntityId>();
    const links = graph.allLinksOf(id).filter((link) => {
      const goes = (!wanted || wanted(link)) && holdsAt(link, moment);
      return goes && !reached.has(link.to) && reached.add(link.to);
    });
    looked += links.length + 1;
    if (looked > MOST_LINKS) throw new TooFar();
    return links;
  });
}

/** "UNODC works closely with UNICRI, whose principal goal is Goal 16." */
export function pathSentence(ontology: Ontology, entities: readonly Entity[], path: Path): string {
  const words = path.map((link, step) => {
    const [from, to] = [entities[step], entities[step + 1]];
    if (!from || !to) return '';
    const phrase = linkPhrase(ontology, from, link);
    const end = `${to.label}${pastPeriod(link)}`;
    if (step === 0) return `${joined(from.label, phrase)} ${end}`;
    if (phrase.startsWith("'s ")) return `whose ${phrase.slice(3)} ${end}`;
    return `${ontology.type(from.type).pronoun} ${phrase} ${end}`;
  });
  const text = words.join(', ');
  return ended(capitalized(text));
}
