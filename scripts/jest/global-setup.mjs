// Jest runs this outside its own module system, so the sources are made importable here first.
import '../run-source.mjs';

/** One PostgreSQL for all tests, and the nats-server binary fetched once instead of by every test file. */
export default async function globalSetup() {
  const { startSharedPostgres } = await import('../../packages/test-kit/src/shared-postgres.ts');
  const { BIN_DIR } = await import('../../packages/test-kit/src/nats.ts');
  const { findNatsBinary } = await import('../../packages/local-platform/src/nats-binary.ts');
  const nats = findNatsBinary({ binDir: BIN_DIR, searchPath: process.env.PATH ?? '', log: () => {} });
  // Unit tests need no nats-server; the tests that do will say what is wrong.
  await nats.catch(() => undefined);
  const postgres = await startSharedPostgres();
  globalThis.aftercareSharedPostgres = postgres;
  process.env.AFTERCARE_TEST_PG = postgres.adminUrl;
}
