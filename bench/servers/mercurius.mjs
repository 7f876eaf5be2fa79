/** Mercurius with graphql-jit, which compiles a document when it is asked for the second time. */
import fastify from 'fastify';
import mercurius from 'mercurius';
import { listening } from './listening.mjs';
import { resolversOf, withOneGraphql } from './resolvers.mjs';

const [root = ''] = process.argv.slice(2);
withOneGraphql(root, 'mercurius', 'graphql-jit');
const { schema, contextValue, note } = await resolversOf(root);
const app = fastify();
app.register(mercurius, { schema, jit: 1, context: contextValue });
await app.listen({ port: 0, host: '127.0.0.1' });
listening(/** @type {import('node:net').AddressInfo} */ (app.server.address()).port, {}, note);
