export default async function globalTeardown() {
  await globalThis.aftercareSharedPostgres?.stop();
}
