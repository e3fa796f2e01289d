// `node --import ./scripts/run-source.mjs FILE.ts` runs a file of this repository from source, without a build:
// imports say `.js` and mean the `.ts` beside, and workspace packages resolve to their sources. Node strips the
// types itself, so it does for files without decorators.
import { existsSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { fileURLToPath } from 'node:url';

registerHooks({
  resolve(specifier, context, next) {
    const conditions = [...context.conditions, 'source'];
    if (specifier.startsWith('.') && specifier.endsWith('.js') && context.parentURL?.endsWith('.ts')) {
      const source = new URL(specifier.replace(/\.js$/, '.ts'), context.parentURL);
      if (existsSync(fileURLToPath(source))) return next(source.href, { ...context, conditions });
    }
    return next(specifier, { ...context, conditions });
  },
});
