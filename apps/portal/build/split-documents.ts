import type { Plugin } from 'vite';

const generated = /\/src\/generated\/graphql\.ts$/;
/** `export const TicketsDocument = gql` and its text, in which other documents stand as `${…}`. */
const oneDocument = /^export const (\w+) = (gql`[^`]*`)/gm;
const prefix = '\0document:';

/**
 * The generated file holds the requests of all pages: as one file, each page would load them all. Here each of them is a
 * module of its own, which goes where it is used.
 */
export function splitDocuments(): Plugin {
  const texts = new Map<string, string>();
  return {
    name: 'split-documents',
    apply: 'build',
    enforce: 'pre',
    resolveId: (id) => (id.startsWith(prefix) ? { id, moduleSideEffects: false } : undefined),
    load(id) {
      const name = id.slice(prefix.length);
      const text = id.startsWith(prefix) ? texts.get(name) : undefined;
      if (text === undefined) return undefined;
      const used = [...new Set([...text.matchAll(/\$\{(\w+)\}/g)].map(([, other = '']) => other))];
      return [
        `import { gql } from 'urql';`,
        ...used.map((other) => `import { ${other} } from '${prefix}${other}';`),
        `export const ${name} = /*#__PURE__*/ ${text};`,
      ].join('\n');
    },
    transform(code, id) {
      if (!generated.test(id)) return undefined;
      for (const [, name = '', text = ''] of code.matchAll(oneDocument)) texts.set(name, text);
      const lines = [...texts.keys()].map((name) => `export { ${name} } from '${prefix}${name}';`);
      return { code: lines.join('\n'), map: null, moduleSideEffects: false };
    },
  };
}
