import type { Ontology } from '../ontology/index.js';
import type { Dates } from '../ontology/period.js';
import type { Claim, Entity, Link } from './model.js';
import { capitalized, inWords } from './text.js';
import { printed } from './value.js';

/*
 * Statements in words, made of the phrases of the ontology: "UNICRI was founded in 1968.", "UNICRI works closely with
 * UNODC."
 */

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

/** When a link holds; one of an event, which takes no time, on its date alone. */
function linkDates(ontology: Ontology, from: Entity, to: Entity, { since, until }: Link): Dates {
  const momentary = [from, to].some(({ type }) => {
    const { period } = ontology.type(type);
    return period && 'since' in period && period.until === undefined;
  });
  return { since, until: until ?? (momentary ? since : undefined) };
}

/** When a link held that has ended, for where whatever still holds needs no dates: ` (2015 to 2018)`. */
export const pastPeriod = ({ since, until }: Link): string => (until === undefined ? '' : period(since, until));

/**
 * The phrase of a link as seen from its `from`: that of its role or qualifier if these have one, else the relation's.
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

/** With a full stop, unless an abbreviation has brought one. */
export const ended = (text: string): string => (text.endsWith('.') ? text : `${text}.`);

function period(since: string | undefined, until: string | undefined): string {
  if (since !== undefined && until !== undefined) return since === until ? ` (${since})` : ` (${since} to ${until})`;
  if (since !== undefined) return ` (since ${since})`;
  return until === undefined ? '' : ` (until ${until})`;
}
