import type { CodegenConfig } from '@graphql-codegen/cli';

/** Typed documents for TypeScript clients: `examples/generated` is made from the named queries in `operations`. */
const config: CodegenConfig = {
  schema: 'schema/schema.graphql',
  documents: 'operations/*.graphql',
  importExtension: '.js',
  generates: {
    'examples/generated/': {
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: {
        documentMode: 'string',
        scalars: { PartialDate: 'string', URL: 'string' },
        strictScalars: true,
        useTypeImports: true,
      },
    },
  },
};

export default config;
