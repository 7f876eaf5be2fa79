/*
 * Which claims and links a list has: of the whole graph, or of one entity.
 */
import { typeOf } from '../../fixtures/id.js';
import { holdsAt } from '../../ontology/period.js';
import { reversed } from '../build.js';
import type { Graph } from '../graph.js';
import type { Basis, Claim, Day, EntityId, Link } from '../model.js';
import type { SortedList } from '../sorted-list.js';
import type { Selection } from './index.js';
import { View } from './view.js';

/** Conditions on a statement, all of which must hold. `source` is a slug. */
export interface StatementFilter {
  readonly moment?: Day;
  readonly basis?: Basis;
  readonly source?: string;
}

/** Claims of a property, or links of a relation, of the whole graph; all if none is named. */
export interface StatementSelection extends StatementFilter {
  readonly property?: string;
  readonly relation?: string;
}

/** Links of an entity: those of one to-many field, or those that lead from it. */
export interface LinkSelection extends StatementFilter, Selection {
  /** A to-many relation, as its field gives it; it may lead through others. */
  readonly field?: string;
  /** A relation or reading, of the links that lead from the entity; all if none is named. */
  readonly relation?: string;
  readonly role?: string;
  readonly qualifiers?: Readonly<Record<string, string>>;
  /** A property of the entity at the other end, and its value. */
  readonly end?: readonly [property: string, value: string];
  /** The entity before the last, if the relation leads through others. */
  readonly through?: EntityId;
}

type Test<T> = (item: T) => boolean;

export function claimsOf(graph: Graph, { property, source, ...filter }: StatementSelection): SortedList<Claim> {
  if (property === undefined && source !== undefined) return graph.claimsFrom(source).filter(statementTest(filter));
  const list = property === undefined ? graph.everyClaim : graph.claimsAbout(property);
  return list.filter(statementTest({ ...filter, ...(source !== undefined && { source }) }));
}

export function linksOf(graph: Graph, { relation, source, ...filter }: StatementSelection): SortedList<Link> {
  if (relation === undefined && source !== undefined) return graph.linksFrom(source).filter(statementTest(filter));
  const list = relation === undefined ? graph.everyLink : linksNamed(graph, relation);
  return list.filter(statementTest({ ...filter, ...(source !== undefined && { source }) }));
}

/** The links of a relation or reading; a type before the name narrows it, as in `Priority.threats`. */
function linksNamed(graph: Graph, qualifiedName: string): SortedList<Link> {
  const [name, ofType] = parts(qualifiedName);
  const types = graph.ontology.types.filter(({ readings }) => name in readings);
  if (types.length === 0)
    return graph.linksNamed(name).filter(ofType === undefined ? undefined : relationTest([qualifiedName]));
  const candidates = types
    .filter((type) => ofType === undefined || ofType === type.name)
    .flatMap((type) => graph.entitiesOf(type.name).flatMap(({ id }) => graph.linksOf(id, name)));
  const stored = new Set(candidates.map((link) => (link.forward ? link : reversed(link)).id));
  return graph.everyLink.filter(({ id }) => stored.has(id));
}

/**
 * The links of an entity at the selection's moment, before any other test. By `relation`, only links that lead from the
 * entity itself: none of a relation that leads through others.
 */
export function linksFrom(graph: Graph, id: EntityId, { field, relation, moment }: LinkSelection): SortedList<Link> {
  if (field !== undefined) return graph.listOf(id, field, moment);
  if (relation === undefined)
    return graph.everyLinkOf(id).filter(statementTest(moment === undefined ? {} : { moment }));
  const [name, type] = parts(relation);
  const leadsFromHere = (type === undefined || type === typeOf(id)) && !graph.leadsThrough(id, name);
  return leadsFromHere ? graph.listOf(id, name, moment) : graph.noLinks;
}

const parts = (qualifiedName: string) => qualifiedName.split('.').reverse() as [name: string, type?: string];

/** The other tests of a selection of links; undefined without any. */
export function linkTest(graph: Graph, selection: LinkSelection): Test<Link> | undefined {
  const { moment: _, role, qualifiers, end, through, ...filter } = selection;
  const present = new View(graph, undefined);
  const tests = [
    statementTest(filter),
    role === undefined ? undefined : (link: Link) => link.role === role,
    qualifiers === undefined
      ? undefined
      : (link: Link) => Object.entries(qualifiers).every(([name, value]) => link.qualifiers[name] === value),
    end === undefined ? undefined : (link: Link) => present.valueOf(graph.existing(link.to), end[0]) === end[1],
    through === undefined ? undefined : (link: Link) => link.from === through,
  ].filter((test) => test !== undefined);
  return tests.length === 0 ? undefined : (link) => tests.every((test) => test(link));
}

/** Whether a statement passes a filter; undefined without conditions, so that the list need not be copied. */
export function statementTest({ moment, basis, source }: StatementFilter): Test<Claim | Link> | undefined {
  if (moment === undefined && basis === undefined && source === undefined) return undefined;
  return (statement) =>
    holdsAt(statement, moment) &&
    (basis === undefined || statement.basis === basis) &&
    (source === undefined || statement.evidence.some((evidence) => evidence.source === source));
}

/**
 * Whether a link is of one of the relations: a name matches from either end, `Priority.threats` only from that type.
 */
export function relationTest(names: readonly string[]): Test<Link> {
  const wanted = new Set(names);
  return ({ from, relation, to, inverse }) =>
    wanted.has(relation) ||
    wanted.has(inverse) ||
    wanted.has(`${typeOf(from)}.${relation}`) ||
    wanted.has(`${typeOf(to)}.${inverse}`);
}
