import type { Ontology } from '../ontology/index.js';
import { holdsAt } from '../ontology/period.js';
import { relationTest } from './filter.js';
import type { Graph } from './graph.js';
import type { Day, Entity, EntityId, Link } from './model.js';
import { ended, joined, linkPhrase, pastPeriod } from './sentence.js';
import { capitalized } from './text.js';

export interface PathQuery {
  readonly from: EntityId;
  readonly to: EntityId;
  /** In links. */
  readonly maxLength: number;
  /** At most this many paths. */
  readonly first: number;
  /** Names of relations, from either end; all where none is given. */
  readonly relations?: readonly string[];
  readonly moment?: Day;
}

/** A way from one entity to another: the links in order, each seen from the entity that it leaves. */
export type Path = readonly Link[];

/**
 * How many links one search may look at. A path of four links between hubs of a graph of a million links stays below.
 */
const MOST_LINKS = 200_000;

/**
 * How many steps it may take after that. A path takes a few; where paths turn back on themselves, there is no end of
 * them.
 */
const MOST_STEPS = 10_000;

/**
 * How many links one search in a graph of so many looks at, each from both ends, and how many steps it takes, at most.
 */
export const mostOfASearch = (links: number) => ({ links: Math.min(2 * links, MOST_LINKS), steps: MOST_STEPS });

/** The search looked at as much as it may before it was done. */
export class TooFar extends Error {}

/**
 * The shortest ways between two entities, shortest first; of the same length in the order of their links. No entity
 * comes twice in a way, and of several links between the same two the first stands for all.
 *
 * Breadth-first from both ends, the narrower side first, until they meet; longer ways are then found by walking forward
 * only to where the end is still near enough. Throws TooFar where that would look at more than MOST_LINKS links, or
 * take more than MOST_STEPS.
 */
export function pathsBetween(graph: Graph, query: PathQuery): readonly Path[] {
  const { from, to, maxLength, first } = query;
  const neighbours = neighboursIn(graph, query);
  if (from === to || first < 1) return [];
  // No path comes back to where it began: what is near the end only by way of the beginning is far.
  const ends = new Distances(to, from, neighbours);
  const starts = new Distances(from, to, neighbours);
  const found: Path[] = [];
  let steps = 0;
  for (let length = 1; length <= maxLength && found.length < first; length++) {
    // A way of this length exists only where the two sides, grown to it, meet.
    while (starts.depth + ends.depth < length) (starts.frontier.length <= ends.frontier.length ? starts : ends).grow();
    walk(from, [], length);
  }
  return found;

  /** Goes on from an entity by every link that can still reach the end in exactly the steps that are left. */
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

/** How far entities are from one end, as far as it has been looked. */
class Distances {
  depth = 0;
  frontier: readonly EntityId[];
  readonly #far: Map<EntityId, number>;

  /** `without` is reached and never led on from. */
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

  /** Whether the end can be reached in so many steps; what has not been looked at might. */
  within(id: EntityId, steps: number): boolean {
    const far = this.#far.get(id);
    return far === undefined ? steps > this.depth : far <= steps;
  }
}

/** The links by which a search may go on, one for each neighbour; counts them. */
function neighboursIn(
  graph: Graph,
  { relations, moment }: Pick<PathQuery, 'relations' | 'moment'>,
): (id: EntityId) => readonly Link[] {
  const wanted = relations && relationTest(relations);
  const known = new Map<EntityId, readonly Link[]>();
  let looked = 0;
  return (id) => {
    const before = known.get(id);
    if (before) return before;
    const reached = new Set<EntityId>();
    const links = graph.allLinksOf(id).filter((link) => {
      const goes = (!wanted || wanted(link)) && holdsAt(link, moment);
      return goes && !reached.has(link.to) && reached.add(link.to);
    });
    looked += links.length + 1;
    if (looked > MOST_LINKS) throw new TooFar();
    known.set(id, links);
    return links;
  };
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
