import type { ServiceDatabase } from '@aftercare/service-kit/provision';
import pg from 'pg';

const name = 'aftercare_limit';

/**
 * A copy of a service's database in which the limit writes, so that no service finds rows that are not its own.
 * Nobody may be connected to the original meanwhile. Answers its address as the service's app role.
 */
export async function limitDatabase(adminUrl: string, original: ServiceDatabase): Promise<string> {
  const owner = new URL(original.ownerUrl);
  const app = new URL(original.appUrl);
  const admin = new pg.Client({ connectionString: adminUrl });
  await admin.connect();
  try {
    const id = (text: string) => pg.escapeIdentifier(decodeURIComponent(text));
    await admin.query(
      `CREATE DATABASE ${name} TEMPLATE ${id(owner.pathname.slice(1))} OWNER ${id(owner.username)}`,
    );
    await admin.query(`GRANT CONNECT ON DATABASE ${name} TO ${id(app.username)}`);
  } finally {
    await admin.end();
  }
  app.pathname = `/${name}`;
  return app.href;
}
