/** GraphQL Yoga as its tutorial has it. */
import { createServer } from 'node:http';
import { createYoga } from 'graphql-yoga';
import { listen } from './listening.mjs';
import { resolversOf, withOneGraphql } from './resolvers.mjs';

const [root = ''] = process.argv.slice(2);
withOneGraphql(root, 'graphql-yoga');
const { schema, contextValue, note } = await resolversOf(root);
listen(createServer(createYoga({ schema, context: contextValue })), {}, note);
