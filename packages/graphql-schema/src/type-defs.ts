import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const directory = join(import.meta.dirname, '..', 'sdl');

/** All SDL modules as one text, files in the order of their paths. */
export const typeDefs: string = readdirSync(directory, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.graphql'))
  .sort()
  .map((path) => readFileSync(join(directory, path), 'utf8'))
  .join('\n');
