import { Pool } from './pool.mjs';

const KNOWN =
  `access action affairs against agency analysis arms assets assistance border capacity children civil climate community conflict
cooperation corruption counter crime criminal cyber data development digital drugs early economic education efforts emerging enforcement
environment evidence exchange experts finance forensic fraud gender global governance groups health human illicit impact infrastructure
innovation integrity intelligence international justice juvenile knowledge law legal local management measures migration minors model
monitoring national networks new nuclear operations organized peace policy practice prevention prison programme promotion protection public
recovery reform regional rehabilitation research resilience response rights risk rule safety school security services skills smuggling
social standards statistics strategy support sustainable systems technical technology terrorism threat trade trafficking training tools
transnational treatment trends trust urban victims violence vulnerable waste water weapons women youth`.split(/\s+/);

const ONSETS = [
  'b',
  'br',
  'ch',
  'd',
  'dr',
  'f',
  'g',
  'gr',
  'h',
  'k',
  'kl',
  'l',
  'm',
  'n',
  'p',
  'r',
  's',
  'sh',
  'st',
  't',
  'tr',
  'v',
  'z',
];
const VOWELS = ['a', 'e', 'i', 'o', 'u', 'ai', 'ea', 'ou'];
const CODAS = ['', '', '', 'l', 'm', 'n', 'nd', 'r', 's', 'sk', 't'];

/** Texts of words that recur as words do: a few everywhere, most rarely; new ones come up ever more slowly, but never stop. */
export class Words {
  /** @param {import('./random.mjs').Random} random */
  constructor(random) {
    this.random = random;
    this.vocabulary = new Pool(random, 0.004, () => this.coined(random.between(2, 3)));
    for (const word of KNOWN) this.vocabulary.add(word);
    this.given = new Pool(random, 0.1, () => title(this.coined(2)));
    this.given.add('Ana');
  }

  /** A word that nothing else is likely to have. @param {number} syllables */
  coined(syllables) {
    let word = '';
    for (let syllable = 0; syllable < syllables; syllable++) {
      word += this.random.pick(ONSETS) + this.random.pick(VOWELS) + this.random.pick(CODAS);
    }
    return word;
  }

  /** @param {number} count */
  phrase(count) {
    const words = [];
    for (let word = 0; word < count; word++) words.push(this.vocabulary.draw());
    return words.join(' ');
  }

  /** That many different phrases. @param {number} count @param {number} length in words */
  list(count, length) {
    /** @type {Set<string>} */
    const phrases = new Set();
    while (phrases.size < count) phrases.add(this.phrase(length));
    return [...phrases];
  }

  person() {
    return `${this.given.draw()} ${title(this.coined(this.random.between(2, 3)))}`;
  }
}

/** @param {string} text */
export const title = (text) => text.charAt(0).toUpperCase() + text.slice(1);

/** @param {string} text */
export const slugOf = (text) => text.toLowerCase().replaceAll(' ', '-');
