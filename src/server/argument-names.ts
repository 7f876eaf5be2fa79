import { type ASTNode, type DocumentNode, type GraphQLError, Kind, visit } from 'graphql';
import type { Plugin } from 'graphql-yoga';

/**
 * An error of input says in `extensions.argument` which argument is meant. Resolvers say it themselves; an error of a value
 * that does not fit its type knows only where in the document the value stands, or which variable held it.
 */
export const nameArguments: Plugin = {
  onValidate: ({ params: { documentAST } }) => {
    return ({ result }) => {
      for (const error of result) nameArgument(error, documentAST);
    };
  },
  onExecute: ({ args: { document } }) => ({
    onExecuteDone: ({ result }) => {
      if ('errors' in result) for (const error of result.errors ?? []) nameArgument(error, document);
    },
  }),
};

function nameArgument(error: GraphQLError, document: DocumentNode): void {
  const [node] = error.nodes ?? [];
  const { extensions } = error;
  if (!node || error.path !== undefined || extensions.argument !== undefined) return;
  const argument = argumentOf(node, document);
  if (argument === undefined) return;
  extensions.argument = argument;
}

/** The name of the argument whose value the node is, stands in, or fills as a variable. */
function argumentOf(node: ASTNode, document: DocumentNode): string | undefined {
  const isMeant = (inner: ASTNode) =>
    inner === node ||
    (node.kind === Kind.VARIABLE_DEFINITION && inner.kind === Kind.VARIABLE && inner.name.value === node.variable.name.value);
  let found: string | undefined;
  visit(document, {
    Argument: (argument) => {
      visit(argument.value, {
        enter: (inner) => {
          if (found === undefined && isMeant(inner)) found = argument.name.value;
        },
      });
    },
  });
  return found;
}
