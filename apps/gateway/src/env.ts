import { z } from 'zod';

const list = z
  .string()
  .default('')
  .transform((text) =>
    text
      .split(',')
      .map((item) => item.trim())
      .filter(Boolean),
  );

/** What the gateway reads from its environment. It has no database. */
export const gatewayEnv = z.object({
  /** 0: any free port. */
  PORT: z.coerce.number().int().min(0).max(65_535).default(4000),
  HOST: z.string().default('127.0.0.1'),
  NATS_URL: z.string().min(1),
  NATS_USER: z.string().optional(),
  NATS_PASSWORD: z.string().optional(),
  /** Ed25519 private key (PKCS #8, base64) with which the gateway signs who asks. */
  SERVICE_SIGNING_KEY: z.string().min(1),
  /** Where people reach it, e.g. `https://aftercare.example.com`; left out: http on HOST and PORT. */
  PUBLIC_URL: z.url().optional(),
  /** The built portal, served at `/`; left out: no portal here. */
  PORTAL_DIR: z.string().optional(),
  /** Folder of the bytes of attached files; several gateways share one. */
  FILES_DIR: z.string().min(1),
  /** Bytes that one file may have. */
  FILE_LIMIT: z.coerce.number().int().min(1_000_000).default(50_000_000),
  /** A virus scanner's program and arguments; the path comes last. Ends with 0: clean, 1: refused. Left out: none. */
  FILE_SCAN_COMMAND: z.string().optional(),
  /** Comma-separated addresses or networks whose `X-Forwarded-For` is believed; left out: nobody's. */
  TRUSTED_PROXIES: list,
  /** Requests a minute of one signed-in caller. */
  RATE_LIMIT: z.coerce.number().int().positive().default(6_000),
  /** Requests a minute of one address without sign-in. */
  ANONYMOUS_RATE_LIMIT: z.coerce.number().int().positive().default(600),
  /** An OpenTelemetry collector that takes OTLP over HTTP; unset: no spans. */
  OTEL_EXPORTER_OTLP_ENDPOINT: z.url({ protocol: /^https?$/ }).optional(),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
});
export type GatewayEnv = z.infer<typeof gatewayEnv>;
