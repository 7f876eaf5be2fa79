import { disputeId } from '../fixtures/id.js';
import type { Ontology } from '../ontology/index.js';
import { isPartialDate, isWithin } from '../ontology/partial-date.js';
import { coincide } from '../ontology/period.js';
import type { Graph } from './graph.js';
import type { Claim, ClaimsByProperty, Dispute, Entity, Link } from './model.js';
import { statementLines } from './sentences.js';
import { capitalized, printed } from './text.js';
import { select } from './time.js';

/**
 * The disputes about one entity: its single values, to-one relations and readings for which two statements hold at the
 * same time and differ. Properties come first, then relations, then readings, each in the ontology's order.
 */
export function disputesOf(
  ontology: Ontology,
  entity: Entity,
  claims: ClaimsByProperty,
  linksOf: (name: string) => readonly Link[],
): Dispute[] {
  const type = ontology.type(entity.type);
  const about = (property: string, statements: Partial<Pick<Dispute, 'claims' | 'links'>>): Dispute => ({
    type: 'Dispute',
    id: disputeId(entity.id, property),
    subject: entity.id,
    property,
    claims: [],
    links: [],
    ...statements,
  });
  const single = Object.entries(type.properties).filter(([, property]) => !property.many);
  const toOne = Object.entries(type.relations).filter(([, relation]) => !relation.many);
  return [
    ...single.map(([name]) => about(name, { claims: disputed(claims[name] ?? [], differ) })),
    ...[...toOne.map(([name]) => name), ...Object.keys(type.readings)].map((name) =>
      about(name, { links: disputed(linksOf(name), (a, b) => a.to !== b.to) }),
    ),
  ].filter(({ claims, links }) => claims.length + links.length > 0);
}

/** The statements that contradict another of them. */
function disputed<S extends Claim | Link>(statements: readonly S[], differ: (a: S, b: S) => boolean): readonly S[] {
  if (statements.length < 2) return [];
  return statements.filter((one) =>
    statements.some((other) => one !== other && differ(one, other) && coincide(one, other)),
  );
}

/** Whether two values differ. A date agrees with a more precise one within it: 2017 and 2017-09. */
function differ(a: Claim, b: Claim): boolean {
  const [one, other] = [printed(a.value), printed(b.value)];
  if (one === other) return false;
  return !(isPartialDate(one) && isPartialDate(other) && (isWithin(one, other) || isWithin(other, one)));
}

/**
 * All disputes as a page in Markdown: each side as a sentence with its citations; the one that the field gives is
 * marked.
 */
export function disputesPage(graph: Graph): string {
  const count = graph.disputes.length;
  return [
    '# Where sources disagree',
    'Generated from the facts by `npm run generate`; do not edit. ' +
      'The server finds disputes: statements about one single value that hold at the same time and differ.',
    `There ${count === 1 ? 'is 1 dispute' : `are ${count} disputes`}. ` +
      '*Given* marks the side that the field gives; `disputes` gives all sides.',
    ...graph.disputes.map((dispute) => section(graph, dispute)),
  ].join('\n\n');
}

function section(graph: Graph, { subject, property, claims, links }: Dispute): string {
  const { label, type } = graph.existing(subject);
  const rivals: readonly (Claim | Link)[] =
    links.length > 0 ? graph.linksOf(subject, property) : (graph.claimsOf(subject)[property] ?? []);
  const { properties, relations } = graph.ontology.type(type);
  const always = (properties[property] ?? relations[property])?.required ?? false;
  const given = select(rivals, undefined, always);
  const sides = [...claims, ...links].map((side) => {
    const { sentence, remarks, citations } = statementLines(graph, side);
    const marks = side.id === given?.id ? ['*Given.*', ...remarks] : remarks;
    return [[`- **${sentence}**`, ...marks].join(' '), ...citations.map((line) => `  - ${line}`)].join('\n');
  });
  return `## ${capitalized(label)}: \`${property}\`\n\n${sides.join('\n')}`;
}
