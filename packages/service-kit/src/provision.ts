import { randomBytes } from 'node:crypto';
import pg from 'pg';

export interface ServiceDatabase {
  /** URL as the owner role: migrations. */
  readonly ownerUrl: string;
  /** URL as the app role: everything else. */
  readonly appUrl: string;
}

/** Where one service's database is, or will be. Only the server is taken from `serverUrl`. */
export function serviceDatabase(
  serverUrl: string,
  prefix: string,
  service: string,
  passwords: { readonly owner: string; readonly app: string },
): ServiceDatabase {
  const { database, owner, app } = namesOf(prefix, service);
  return {
    ownerUrl: urlOf(serverUrl, database, owner, passwords.owner),
    appUrl: urlOf(serverUrl, database, app, passwords.app),
  };
}

/** What a service's database and its two roles are called. */
export function namesOf(prefix: string, service: string) {
  const database = `${prefix}_${service}`;
  return { database, owner: `${database}_owner`, app: `${database}_app` };
}

/**
 * Makes one service's database and its two roles where they are missing, and sets their passwords. Other services'
 * roles cannot connect to it. `adminUrl` needs CREATEDB and CREATEROLE. `prefix` keeps installations apart.
 */
export async function provisionDatabase(
  adminUrl: string,
  prefix: string,
  service: string,
  passwords: { readonly owner: string; readonly app: string },
): Promise<ServiceDatabase> {
  const { database, owner, app } = namesOf(prefix, service);
  await asAdmin(adminUrl, async (admin) => {
    await ensureRole(admin, owner, passwords.owner);
    await ensureRole(admin, app, passwords.app);
    const known = await admin.query('SELECT 1 FROM pg_database WHERE datname = $1', [database]);
    if (known.rowCount === 0) {
      await admin.query(`GRANT ${quote(owner)} TO CURRENT_USER`);
      await admin.query(
        `CREATE DATABASE ${quote(database)} OWNER ${quote(owner)} TEMPLATE template0 ENCODING 'UTF8' LC_COLLATE 'C' LC_CTYPE '${await wideCharacters(admin)}'`,
      );
    }
    await admin.query(`REVOKE CONNECT, TEMPORARY ON DATABASE ${quote(database)} FROM PUBLIC`);
    await admin.query(`GRANT CONNECT ON DATABASE ${quote(database)} TO ${quote(owner)}, ${quote(app)}`);
  });
  const urls = serviceDatabase(adminUrl, prefix, service, passwords);
  await asAdmin(urls.ownerUrl, async (asOwner) => {
    await asOwner.query(`GRANT USAGE ON SCHEMA public TO ${quote(app)}`);
    await asOwner.query(
      `ALTER DEFAULT PRIVILEGES GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO ${quote(app)}`,
    );
    await asOwner.query(`ALTER DEFAULT PRIVILEGES GRANT USAGE, SELECT ON SEQUENCES TO ${quote(app)}`);
  });
  return urls;
}

export const randomPassword = (): string => randomBytes(24).toString('base64url');

/**
 * Collation by code point everywhere, but a character type that knows letters beyond ASCII: with plain `C`, trigram
 * search finds no Chinese text at all.
 */
async function wideCharacters(admin: pg.Client): Promise<string> {
  const { rows } = await admin.query<{ name: string }>(
    `SELECT collcollate AS name FROM pg_collation WHERE collprovider = 'c' AND lower(collcollate) IN ('c.utf-8', 'c.utf8')
     ORDER BY collcollate LIMIT 1`,
  );
  return rows[0]?.name ?? 'C';
}

async function ensureRole(admin: pg.Client, role: string, password: string): Promise<void> {
  const known = await admin.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [role]);
  const verb = known.rowCount === 0 ? 'CREATE' : 'ALTER';
  await admin.query(`${verb} ROLE ${quote(role)} LOGIN PASSWORD ${pg.escapeLiteral(password)}`);
}

async function asAdmin(url: string, fn: (client: pg.Client) => Promise<void>): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await fn(client);
  } finally {
    await client.end();
  }
}

function urlOf(adminUrl: string, database: string, user: string, password: string): string {
  const url = new URL(adminUrl);
  url.pathname = `/${database}`;
  url.username = user;
  url.password = password;
  return url.href;
}

const quote = (name: string) => pg.escapeIdentifier(name);
