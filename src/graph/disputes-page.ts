import type { Graph } from './graph.js';
import type { Claim, Dispute, Link } from './model.js';
import { statementLines } from './statement-lines.js';
import { capitalized } from './text.js';
import { select } from './time.js';

/** Every dispute as a page in Markdown: each side as a sentence, with who says so, and which one the field gives. */
export function disputesPage(graph: Graph): string {
  const count = graph.disputes.length;
  return [
    '# Where sources disagree',
    'Made of the facts by `npm run generate`: do not edit. Nobody types in a dispute: the server finds statements of one single value that hold at the same time and differ.',
    `There ${count === 1 ? 'is 1 dispute' : `are ${count} disputes`}. *Given* marks the side that the field gives; \`disputes\` gives them all.`,
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
