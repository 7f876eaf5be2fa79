/*
 * Statements as sentences, made of the phrases of the ontology ("UNICRI was founded in 1968."), and evidence as
 * citations.
 */
import { entityId } from '../fixtures/id.js';
import type { Ontology } from '../ontology/index.js';
import type { Dates } from '../ontology/period.js';
import type { Graph } from './graph.js';
import type { Claim, Entity, Evidence, Link } from './model.js';
import { capitalized, inWords, printed } from './text.js';

/** A statement as a sentence, with the editors' remarks and a citation for each piece of evidence. */
export interface StatementLines {
  readonly sentence: string;
  readonly remarks: readonly string[];
  readonly citations: readonly string[];
}

export function statementLines(graph: Graph, statement: Claim | Link): StatementLines {
  const { basis, note, evidence } = statement;
  const remarks = [basis === 'INFERRED' && 'Inferred.', note !== undefined && ended(capitalized(note))];
  return {
    sentence: statementSentence(graph, statement),
    remarks: remarks.filter((remark) => remark !== false),
    citations: evidence.map((passage) =>
      citation(graph.entity(entityId(graph.ontology.source, passage.source)), passage),
    ),
  };
}

function statementSentence(graph: Graph, statement: Claim | Link): string {
  if (statement.type === 'Claim') return claimSentence(graph.ontology, graph.existing(statement.subject), statement);
  return linkSentence(graph.ontology, graph.existing(statement.from), graph.existing(statement.to), statement);
}

export function claimSentence(ontology: Ontology, subject: Entity, claim: Claim): string {
  const { kind, choices, phrase, denial } = ontology.property(subject.type, claim.property);
  if (kind === 'flag') return sentence(joined(subject.label, (claim.value ? phrase : denial) ?? phrase), claim);
  const value = choices ? inWords(printed(claim.value), choices) : printed(claim.value);
  // In a year or a month, on a day.
  const words = kind === 'date' && value.length > 'yyyy-mm'.length ? phrase.replace(/ in$/, ' on') : phrase;
  return sentence(`${joined(subject.label, words)} ${value}`, claim);
}

export function linkSentence(ontology: Ontology, from: Entity, to: Entity, link: Link): string {
  return sentence(
    `${joined(from.label, linkPhrase(ontology, from, link))} ${to.label}`,
    linkDates(ontology, from, to, link),
  );
}

/** The dates of a link; of a link of an event without an end, the date of the event as both. */
function linkDates(ontology: Ontology, from: Entity, to: Entity, { since, until }: Link): Dates {
  const momentary = [from, to].some(({ type }) => {
    const { period } = ontology.type(type);
    return period && 'since' in period && period.until === undefined;
  });
  return { since, until: until ?? (momentary ? since : undefined) };
}

/** The period of a link that has ended, ` (2015 to 2018)`; nothing if it still holds. */
export const pastPeriod = ({ since, until }: Link): string => (until === undefined ? '' : period(since, until));

/**
 * The phrase of a link, read from its `from`: that of its role or qualifier if they have one, else the relation's.
 */
export function linkPhrase(
  ontology: Ontology,
  from: Entity,
  { relation: name, role, qualifiers, forward }: Link,
): string {
  const relation = ontology.relation(from.type, name);
  const qualified = [
    role === undefined ? undefined : relation.roles?.phrases[role],
    ...Object.entries(qualifiers).map(([qualifier, value]) => relation.qualifiers?.[qualifier]?.phrases[value]),
  ].find((phrases) => phrases !== undefined);
  return qualified ? qualified[forward ? 0 : 1] : relation.phrase;
}

/** `UNICRI’s director is`, `UNICRI was founded in`. */
export const joined = (label: string, phrase: string) =>
  phrase.startsWith("'s ") ? `${label}’s ${phrase.slice(3)}` : `${label} ${phrase}`;

const sentence = (words: string, { since, until }: Dates) => ended(`${capitalized(words)}${period(since, until)}`);

/** Ends with a full stop, also if an abbreviation has brought one. */
export const ended = (text: string): string => (text.endsWith('.') ? text : `${text}.`);

function period(since: string | undefined, until: string | undefined): string {
  if (since !== undefined && until !== undefined) return since === until ? ` (${since})` : ` (${since} to ${until})`;
  if (since !== undefined) return ` (since ${since})`;
  return until === undefined ? '' : ` (until ${until})`;
}

/** A citation: `Publisher, “Title”, section “History”, paragraph 2, URL (read 2026-11-24).` */
export function citation(source: Entity | undefined, { source: slug, section, paragraph, url }: Evidence): string {
  const { publisher, title = slug, url: address, accessed, published } = source?.editorial ?? {};
  const place = [section !== undefined && `section “${section}”`, paragraph !== undefined && `paragraph ${paragraph}`];
  const dates = [
    published !== undefined && `published ${published}`,
    accessed !== undefined && `read ${accessed}`,
  ].filter(Boolean);
  const parts = [publisher, `“${title}”`, ...place, url ?? address].filter(Boolean);
  return `${parts.join(', ')}${dates.length > 0 ? ` (${dates.join(', ')})` : ''}.`;
}
