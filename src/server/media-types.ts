import { type Weighed, weighed, withParameters } from './weights.js';

/** What a GraphQL answer can be. Whoever takes anything gets the first, as the GraphQL over HTTP specification has it for now. */
export const ANSWERS = ['application/json', 'application/graphql-response+json'] as const;

/** What a posted question can be. */
const QUESTIONS: ReadonlySet<string> = new Set(['application/json', 'application/graphql+json']);

const HTML = 'text/html';

/** The names under which UTF-8 goes. */
const UTF_8: ReadonlySet<string | undefined> = new Set(['utf-8', 'utf8', undefined]);

/** The type of a GraphQL answer that a client likes best; undefined where it takes none. */
export const answerType = (accept: string | undefined): string | undefined => preferred(accept, ANSWERS);

/** Whether a client would rather have a page than an answer. */
export const prefersPage = (accept: string | undefined): boolean => preferred(accept, [...ANSWERS, HTML]) === HTML;

/** Why a posted body is no question, by its type; undefined where it is one. Nothing that a page can post without asking is. */
export function whyNoQuestion(contentType: string | undefined): string | undefined {
  const { name, parameters } = withParameters(contentType ?? '');
  if (!QUESTIONS.has(name)) return 'A query is posted as JSON: send it with the header "content-type: application/json".';
  if (!UTF_8.has(parameters.get('charset'))) return 'JSON is posted in UTF-8: leave out the charset, or send "charset=utf-8".';
  return undefined;
}

/**
 * Of several media types the one that an Accept header likes best, by what the most specific range says of each (RFC 9110 §12.5.1).
 * Of those that it likes alike: the one that is named more exactly, then first; then the first that is offered.
 */
function preferred(accept: string | undefined, offered: readonly string[]): string | undefined {
  const listed = weighed(accept ?? '');
  // No wish is any wish.
  const ranges = listed.length > 0 ? listed : weighed('*/*');
  return offered
    .map((type, place) => ({ type, place, range: rangeFor(type, ranges) }))
    .filter(({ range }) => range.weight > 0)
    .sort(
      (a, b) =>
        b.range.weight - a.range.weight || b.range.exactness - a.range.exactness || a.range.place - b.range.place || a.place - b.place,
    )[0]?.type;
}

interface Range {
  readonly weight: number;
  readonly exactness: number;
  /** Its place in the header. */
  readonly place: number;
}

const NOWHERE: Range = { weight: 0, exactness: 0, place: 0 };

/** What is said of a type: by the most exact of the ranges that it is in, and first. */
function rangeFor(type: string, ranges: readonly Weighed[]): Range {
  return ranges
    .map((range, place) => ({ weight: range.weight, exactness: exactnessOf(range, type), place }))
    .reduce((best, range) => (range.exactness > best.exactness ? range : best), NOWHERE);
}

/** How exactly a range means a type, from 1; 0 where it does not. All of ours are in UTF-8 and have no other parameter. */
function exactnessOf({ name, parameters }: Weighed, type: string): number {
  if (name === '*/*') return 1;
  if (name === `${type.slice(0, type.indexOf('/'))}/*`) return 2;
  if (name !== type) return 0;
  if (parameters.size === 0) return 3;
  return [...parameters].every(([key, value]) => key === 'charset' && UTF_8.has(value)) ? 4 : 0;
}
