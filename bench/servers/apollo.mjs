/** Apollo Server, standalone. In production it refuses introspection unless told otherwise. */
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { listening } from './listening.mjs';
import { resolversOf, withOneGraphql } from './resolvers.mjs';

const [root = ''] = process.argv.slice(2);
withOneGraphql(root, '@apollo/server');
const { schema, contextValue, note } = await resolversOf(root);
const server = new ApolloServer({ schema, introspection: true });
const { url } = await startStandaloneServer(server, {
  context: async () => contextValue(),
  listen: { port: 0, host: '127.0.0.1' },
});
listening(Number(new URL(url).port), {}, note);
