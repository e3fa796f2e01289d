import type { CodegenConfig } from '@graphql-codegen/cli';
import { enumValues } from './src/api/enum-values.js';
import { mapperOf } from './src/api/mappers.js';

/** `npm run codegen`: types of resolvers from the SDL, with the shapes that the services answer. */
const config: CodegenConfig = {
  schema: '../../packages/graphql-schema/sdl/**/*.graphql',
  generates: {
    'src/generated/resolvers.ts': {
      plugins: ['typescript', 'typescript-resolvers'],
      config: {
        contextType: '../api/context.js#GatewayContext',
        mappers: mapperOf,
        enumValues,
        enumType: 'string-literal',
        enumsAsTypes: true,
        useTypeImports: true,
        emitLegacyCommonJSImports: false,
        skipTypename: true,
        scalars: {
          ID: 'string',
          DateTime: 'string',
          Date: 'string',
          DurationMs: 'number',
          JSONObject: 'Record<string, unknown>',
        },
      },
    },
  },
};
export default config;
