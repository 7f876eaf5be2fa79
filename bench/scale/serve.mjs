import { createServer } from 'node:http';
import { schema } from '../../dist/schema/index.js';
import { graphqlEndpoint } from '../../dist/src/server/endpoint.js';
import { answerFrom } from '../../dist/src/server/routes.js';
import { DEFAULTS } from '../../dist/src/server/settings.js';

/**
 * The project's own endpoint over a graph that no fixtures folder holds; gives its port.
 *
 * @param {import('./built.mjs').Built} loaded
 * @returns {Promise<number>}
 */
export function serveGraph(loaded) {
  const version = { graph: loaded.graph, loaders: () => loaded.loaders, loadedAt: new Date() };
  const graphql = graphqlEndpoint(schema, () => version, DEFAULTS);
  const server = createServer(
    answerFrom({ '/graphql': { POST: (request, response) => graphql(request, response) } }, () => loaded.graph.version),
  );
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve(/** @type {import('node:net').AddressInfo} */ (server.address()).port));
  });
}
