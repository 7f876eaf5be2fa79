import { entityId } from '../fixtures/id.js';
import { citation } from './citation.js';
import type { Graph } from './graph.js';
import type { Claim, Link } from './model.js';
import { claimSentence, ended, linkSentence } from './sentence.js';
import { capitalized } from './text.js';

/** A statement in words, with what the editors note about it, and a line to cite for each passage that it rests on. */
export interface StatementLines {
  readonly sentence: string;
  readonly remarks: readonly string[];
  readonly citations: readonly string[];
}

export function statementLines(graph: Graph, statement: Claim | Link): StatementLines {
  const { basis, note, evidence } = statement;
  const remarks = [basis === 'INFERRED' && 'Inferred.', note !== undefined && ended(capitalized(note))];
  return {
    sentence: sentence(graph, statement),
    remarks: remarks.filter((remark) => remark !== false),
    citations: evidence.map((passage) =>
      citation(graph.entity(entityId(graph.ontology.source, passage.source)), passage),
    ),
  };
}

function sentence(graph: Graph, statement: Claim | Link): string {
  if (statement.type === 'Claim') return claimSentence(graph.ontology, graph.existing(statement.subject), statement);
  return linkSentence(graph.ontology, graph.existing(statement.from), graph.existing(statement.to), statement);
}
