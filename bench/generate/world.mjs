import { claimId, entityId, linkId } from '../../dist/src/fixtures/id.js';
import { Random } from './random.mjs';
import { Words } from './words.mjs';

/**
 * @typedef {import('../../dist/src/fixtures/facts.js').EntityRecord} EntityRecord
 * @typedef {import('../../dist/src/fixtures/facts.js').ClaimRecord} ClaimRecord
 * @typedef {import('../../dist/src/fixtures/facts.js').LinkRecord} LinkRecord
 * @typedef {import('../../dist/src/fixtures/facts.js').Evidence} Evidence
 * @typedef {import('../../dist/src/fixtures/facts.js').Value} Value
 * @typedef {Pick<ClaimRecord, 'evidence'> & Partial<ClaimRecord>} ClaimSaid
 * @typedef {Pick<LinkRecord, 'evidence'> & Partial<LinkRecord>} LinkSaid
 */

const NO_QUALIFIERS = Object.freeze({});

/** The records of a graph as they are made, in the shape that the fixtures reader gives them. */
export class World {
  /** @type {EntityRecord[]} */
  entities = [];
  /** @type {ClaimRecord[]} */
  claims = [];
  /** @type {LinkRecord[]} */
  links = [];
  /** @type {Set<string>} */
  #ids = new Set();

  /**
   * @param {number} nodes
   * @param {number} seed
   */
  constructor(nodes, seed) {
    this.nodes = nodes;
    this.random = new Random(seed);
    this.words = new Words(this.random);
  }

  /** Whether there are as many nodes as wanted. */
  get full() {
    return this.entities.length >= this.nodes;
  }

  /**
   * A node whose slug nothing of its type has yet.
   *
   * @param {string} type
   * @param {string} slug
   * @param {Partial<EntityRecord>} [more]
   */
  entity(type, slug, more = {}) {
    let free = slug;
    for (let count = 2; this.#ids.has(entityId(type, free)); count++) free = `${slug}-${count}`;
    const id = entityId(type, free);
    this.#ids.add(id);
    const description = `${this.words.phrase(this.random.between(7, 15))}.`;
    this.entities.push({ id, type, slug: free, formerSlugs: [], description, editorial: {}, ...more });
    return id;
  }

  /**
   * @param {string} subject
   * @param {string} property
   * @param {Value} value
   * @param {ClaimSaid} said
   */
  claim(subject, property, value, { basis = 'STATED', preferred = false, index = 0, ...said }) {
    this.claims.push({
      id: claimId(subject, property, value, said.since),
      basis,
      preferred,
      ...said,
      subject,
      property,
      value,
      index,
    });
  }

  /**
   * @param {string} from
   * @param {string} relation
   * @param {string} to
   * @param {LinkSaid} said
   */
  link(from, relation, to, { basis = 'STATED', preferred = false, qualifiers = NO_QUALIFIERS, ...said }) {
    this.links.push({
      id: linkId(from, relation, to, said.role, said.since),
      basis,
      preferred,
      ...said,
      from,
      relation,
      to,
      qualifiers,
    });
  }

  /** The slug of an id. @param {string} id */
  slug(id) {
    return id.slice(id.indexOf(':') + 1);
  }
}
