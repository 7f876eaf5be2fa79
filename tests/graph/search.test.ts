import { describe, expect, it } from 'vitest';
import { buildGraph } from '../../src/graph/index.js';
import { TextIndex } from '../../src/graph/search.js';
import { claim, record, world } from './statements.js';

const index = new TextIndex(
  buildGraph(
    world(
      record('Priority', 'extremism', { description: 'Keeping people from it.' }),
      claim('Priority:extremism', 'name', 'Preventing and countering violent extremism'),
      record('Threat', 'extremists'),
      claim('Threat:extremists', 'name', 'Extremists and terrorists'),
      record('Place', 'geneva'),
      claim('Place:geneva', 'name', 'Geneva'),
      claim('Place:geneva', 'aliases', 'Genève'),
      claim('Place:geneva', 'aliases', 'Genf', { index: 1 }),
      record('Topic', 'trafficking', { description: 'Trade in people, also called slavery.' }),
      claim('Topic:trafficking', 'name', 'human trafficking'),
      record('SDG', '16'),
      claim('SDG:16', 'name', 'Goal 16'),
      record('Topic', 'crime'),
      claim('Topic:crime', 'name', 'organised crime'),
      record('Threat', 'environment'),
      claim('Threat:environment', 'name', 'Crimes against nature'),
      claim('Threat:environment', 'aspects', 'illegal logging'),
      claim('Threat:environment', 'aspects', 'trafficking in waste', { index: 1 }),
    ),
  ),
);
const ids = (query: string, types?: string[]) => index.search(query, types).items.map(({ id }) => id);

describe('search finds', () => {
  it.each([
    ['another form of the word', 'extremist', ['Priority:extremism']],
    ['a beginning', 'extrem', ['Priority:extremism']],
    ['letters that changed places', 'extremsim', ['Priority:extremism']],
    ['one wrong letter', 'trafficling', ['Topic:trafficking', 'Threat:environment']],
    ['no accents, any case', 'GENEVE', ['Place:geneva']],
    ['an accent that is not there', 'Génëva', ['Place:geneva']],
    ['a word of a description', 'slavery', ['Topic:trafficking']],
    ['a value of a list', 'logging', ['Threat:environment']],
    ['what has all of the words first', 'human trafficking', ['Topic:trafficking']],
    ['what has some of them, where nothing has all', 'human extremism', ['Priority:extremism', 'Topic:trafficking']],
    ['the kind of a source no more than nothing', 'zebra', []],
  ])('%s', (_, query, expected) => expect(ids(query)).toEqual(expect.arrayContaining(expected)));

  it('what is meant, without the words that every text has, and no neighbours of a word that is there', () => {
    expect(ids('what is the name of Geneva')).toEqual(['Place:geneva']);
    expect(ids('Genf')).toEqual(['Place:geneva']);
  });

  it('one form of a word by another', () => {
    const two = new TextIndex(
      buildGraph(
        world(
          record('Topic', 'one'),
          claim('Topic:one', 'name', 'a priority'),
          record('Topic', 'two'),
          claim('Topic:two', 'name', 'the priorities'),
        ),
      ),
    );
    for (const query of ['priority', 'priorities'])
      expect(new Set(two.search(query).items.map(({ id }) => id))).toEqual(new Set(['Topic:one', 'Topic:two']));
  });

  it('a word in the other spelling, and a number that stands close to its word', () => {
    expect(ids('organized crime')).toEqual(['Topic:crime']);
    expect(ids('organisation')).toEqual(['Topic:crime']);
    expect(ids('goal16')).toEqual(['SDG:16']);
  });

  it('a name before what is said elsewhere', () =>
    expect(ids('trafficking')).toEqual(['Topic:trafficking', 'Threat:environment']));

  it('only what is of the types asked for', () =>
    expect(ids('trafficking', ['Threat'])).toEqual(['Threat:environment']));

  it('and says where: the property and its text', () => {
    expect(index.search('waste').items[0]?.matched).toEqual([{ property: 'aspects', text: 'trafficking in waste' }]);
  });

  it('nothing by nothing, and answers whatever it is asked', () => {
    expect(['', '   ', '?!', '"', '(((', '\\', '*', '\u0000'].flatMap((query) => ids(query))).toEqual([]);
    expect(ids('a'.repeat(1000))).toEqual([]);
    expect(ids('trafficking '.repeat(80))).toEqual(['Topic:trafficking', 'Threat:environment']);
  });
});
