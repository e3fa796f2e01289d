import { migrate } from '@aftercare/service-kit/database';
import { provisionDatabase, type ServiceDatabase } from '@aftercare/service-kit/provision';
import type { ServiceDefinition } from '@aftercare/service-kit/run-service';
import type { Secrets } from './state-folder.js';

/** Makes each service's database and roles where they are missing, and brings its tables to the newest version. */
export async function prepareDatabases(
  adminUrl: string,
  definitions: readonly ServiceDefinition[],
  secrets: Secrets,
): Promise<ReadonlyMap<string, ServiceDatabase>> {
  const databases = new Map<string, ServiceDatabase>();
  // one after the other: PostgreSQL copies a template for each, and does not like to be asked for two at once
  for (const { name } of definitions) {
    const passwords = secrets.databasePasswords[name];
    if (!passwords) throw new Error(`no passwords were made for ${name}`);
    databases.set(name, await provisionDatabase(adminUrl, secrets.prefix, name, passwords));
  }
  await Promise.all(
    definitions.map(({ name, migrations }) => migrate(databases.get(name)?.ownerUrl ?? '', migrations)),
  );
  return databases;
}
