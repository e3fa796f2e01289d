import { readFileSync } from 'node:fs';
import { buildSchema } from 'graphql';

/** The schema as clients know it. */
export const schema = buildSchema(
  readFileSync(new URL('../../../../packages/graphql-schema/schema.graphql', import.meta.url), 'utf8'),
);
