import { Worker } from 'node:worker_threads';
import type { ResourceLimits } from 'node:worker_threads';

/**
 * Starts a worker from the module that stands beside this package's other modules. Built code is JavaScript;
 * in tests the sources themselves run (Node strips the types), and `.js` in an import then means the `.ts`.
 */
export function startWorker(module: URL, workerData: unknown, resourceLimits?: ResourceLimits): Worker {
  const limits = resourceLimits ? { resourceLimits } : {};
  if (!import.meta.url.endsWith('.ts')) return new Worker(module, { workerData, ...limits });
  const source = new URL(module.href.replace(/\.js$/, '.ts'));
  return new Worker(source, {
    workerData,
    ...limits,
    execArgv: ['--no-warnings', '--import', sourceResolver],
  });
}

const sourceResolver = `data:text/javascript,${encodeURIComponent(`
import { registerHooks } from 'node:module';
registerHooks({
  resolve(specifier, context, next) {
    const own = specifier.startsWith('.') && context.parentURL?.endsWith('.ts');
    return next(own ? specifier.replace(/\\.js$/, '.ts') : specifier, context);
  },
});`)}`;
