import { createServer } from 'node:http';
import { schema } from '../../dist/schema/index.js';
import { AnswerCache, answering } from '../../dist/src/server/answers/index.js';
import { graphqlEndpoint } from '../../dist/src/server/endpoint.js';
import { DEFAULTS } from '../../dist/src/server/settings.js';

/**
 * The project's own endpoint over a graph that no fixtures folder holds; gives its port.
 *
 * @param {import('./built.mjs').Built} built
 * @returns {Promise<number>}
 */
export function serveGraph({ graph, loaders }) {
  const loaded = { graph, loaders: () => loaders, loadedAt: new Date() };
  const endpoint = graphqlEndpoint(schema, () => loaded, DEFAULTS);
  const { ask } = answering(endpoint, new AnswerCache(DEFAULTS.MAX_CACHE), () => loaded, DEFAULTS);
  const server = createServer(ask);
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve(/** @type {import('node:net').AddressInfo} */ (server.address()).port));
  });
}
