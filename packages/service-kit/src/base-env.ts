import { z } from 'zod';

/** What every service reads from its environment. A service extends it in its own `env.ts`. */
export const baseEnv = z.object({
  /** The service's own database, as its app role. */
  DATABASE_URL: z.url(),
  /** The same database as its owner role; only migrations use it. */
  OWNER_DATABASE_URL: z.url(),
  DATABASE_POOL_SIZE: z.coerce.number().int().min(2).max(100).default(5),
  NATS_URL: z.string().min(1),
  NATS_USER: z.string().optional(),
  NATS_PASSWORD: z.string().optional(),
  /** Ed25519 private key (PKCS #8, base64) with which this service signs what it asks of others. */
  SERVICE_SIGNING_KEY: z.string().min(1),
  /** JSON object: issuer (`gateway` or a service's name) → Ed25519 public key (SPKI, base64). */
  SERVICE_PUBLIC_KEYS: z
    .string()
    .transform((text) => JSON.parse(text) as unknown)
    .pipe(z.record(z.string(), z.string())),
  /** Health, readiness and metrics over HTTP on this port of 127.0.0.1; unset: no HTTP. */
  HEALTH_PORT: z.coerce.number().int().optional(),
  HEALTH_HOST: z.string().default('127.0.0.1'),
  /** An OpenTelemetry collector that takes OTLP over HTTP, e.g. `http://collector:4318`; unset: no spans. */
  OTEL_EXPORTER_OTLP_ENDPOINT: z.url({ protocol: /^https?$/ }).optional(),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
  /** Unsent outbox rows above which writes are refused with 503. */
  OUTBOX_LIMIT: z.coerce.number().int().positive().default(50_000),
  /** How long sent facts, kept answers and fired timers stay; the broker keeps what was sent for 7 days. */
  KEEP_DAYS: z.coerce.number().int().min(7).max(3_650).default(7),
});
export type BaseEnv = z.infer<typeof baseEnv>;

/** Parses the environment; a missing or wrong variable ends the start with its name, not later in use. */
export function readEnv<T extends z.ZodType>(
  schema: T,
  source: Record<string, string | undefined>,
): z.infer<T> {
  const parsed = schema.safeParse(source);
  if (parsed.success) return parsed.data;
  const problems = parsed.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`);
  throw new Error(`The environment of this service is incomplete:\n${problems.join('\n')}`);
}
