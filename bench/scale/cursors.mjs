import { execute, parse } from 'graphql';
import { schema } from '../../dist/schema/index.js';
import { createLoaders } from '../../dist/src/loaders/index.js';
import { spread } from './choose.mjs';

/**
 * Cursors of places all over a list in its default order, with at least a page after each. A cursor names its list; that name is taken
 * from a page of it.
 *
 * @param {import('./rows.mjs').Asked} asked
 * @param {string} type
 * @param {number} page
 * @returns {readonly import('./choose.mjs').Variables[]}
 */
export function cursors({ graph, store }, type, page) {
  const document = parse(`{ ${graph.ontology.type(type).plural}(first: 1) { pageInfo { endCursor } } }`);
  const answer = execute({ schema, document, contextValue: { loaders: createLoaders(store) } });
  const { endCursor } = /** @type {any} */ (answer).data[graph.ontology.type(type).plural].pageInfo;
  const [list] = JSON.parse(Buffer.from(endCursor, 'base64url').toString());
  return spread(graph.entitiesOf(type).slice(0, -page)).map(({ order, id }) => ({
    after: Buffer.from(JSON.stringify([list, order, id])).toString('base64url'),
  }));
}
