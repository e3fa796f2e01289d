import type { z } from 'zod';
import type { BaseEnv, baseEnv } from './base-env.js';
import { readEnv } from './base-env.js';
import { runService, type ServiceDefinition, type ServiceOptions } from './run-service.js';

const hardExitMs = 25_000;

/** Runs one service as a process of its own: reads its environment once, stops on SIGTERM and SIGINT. */
export async function serviceMain(
  definition: ServiceDefinition,
  schema: typeof baseEnv | z.ZodType<BaseEnv>,
  environment: Record<string, string | undefined>,
  options: ServiceOptions = {},
): Promise<void> {
  const service = await runService(definition, readEnv(schema, environment), options);
  const stop = () => {
    setTimeout(() => process.exit(1), hardExitMs).unref();
    void service.stop().then(() => process.exit(0));
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
}
