import { expect, it } from 'vitest';
import { buildGraph } from '../../src/graph/index.js';
import { claimSentence } from '../../src/graph/sentences.js';
import { claim, record } from './statements.js';

/** What is said of an institute with one claim. */
function said(property: string, value: string | number | boolean, more = {}): string {
  const graph = buildGraph({
    base: 'https://example.org/',
    entities: [record('Institute', 'x')],
    claims: [claim('Institute:x', 'name', 'Institute X'), claim('Institute:x', property, value, more)],
    links: [],
  });
  const [made] = graph.claimsOf('Institute:x')[property] ?? [];
  return made ? claimSentence(graph.ontology, graph.existing('Institute:x'), made) : '';
}

it.each([
  ['founded', '1968', {}, 'The Institute X was founded in 1968.'],
  ['founded', '1968-05', {}, 'The Institute X was founded in 1968-05.'],
  ['founded', '1968-05-06', {}, 'The Institute X was founded on 1968-05-06.'],
  ['staff', 100, { since: '2020', until: '2022' }, 'The Institute X’s number of staff is 100 (2020 to 2022).'],
  ['status', 'ACTIVE', {}, 'The Institute X’s status is active.'],
  ['regularBudgetFunding', false, {}, 'The Institute X is not funded from the regular budget of the United Nations.'],
])('says %s %s as people do', (property, value, more, sentence) => {
  expect(said(property, value, more)).toBe(sentence);
});
