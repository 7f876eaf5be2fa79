/** graphql-http, the reference implementation of GraphQL over HTTP: parses and validates each time. */
import { createServer } from 'node:http';
import { createHandler } from 'graphql-http/lib/use/http';
import { listen } from './listening.mjs';
import { resolversOf, withOneGraphql } from './resolvers.mjs';

const [root = ''] = process.argv.slice(2);
withOneGraphql(root, 'graphql-http');
const { schema, contextValue, note } = await resolversOf(root);
listen(createServer(createHandler({ schema, context: () => contextValue() })), {}, note);
