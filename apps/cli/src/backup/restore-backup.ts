import { migrate, type MigrationClass } from '@aftercare/service-kit/database';
import { provisionDatabase } from '@aftercare/service-kit/provision';
import type { ServiceDefinition } from '@aftercare/service-kit/run-service';
import type { Archive } from './archive.js';
import { loadService } from './load-service.js';
import { newer, type Manifest } from './manifest.js';
import type { Target } from './target.js';

type Migrated = Pick<ServiceDefinition, 'name' | 'migrations'>;

/** Refuses a backup that knows services or migrations that this version does not. */
export function checkVersion(manifest: Manifest, definitions: readonly Migrated[]): void {
  for (const [service, { migrations }] of Object.entries(manifest.services)) {
    const known = definitions.find(({ name }) => name === service)?.migrations.map(nameOf) ?? [];
    if (migrations.some((name) => !known.includes(name))) throw newer(manifest.aftercare);
  }
}

/**
 * Makes each service's tables as they were when the backup was taken, fills them, and brings them to the newest
 * version: an upgrade runs over restored data as it runs over data in place.
 */
export async function restoreBackup(
  { archive, manifest }: { readonly archive: Archive; readonly manifest: Manifest },
  { adminUrl, prefix, passwordsOf }: Pick<Target, 'adminUrl' | 'prefix' | 'passwordsOf'>,
  definitions: readonly Migrated[],
  say: (line: string) => void,
): Promise<void> {
  for (const { name, migrations } of definitions) {
    const { ownerUrl } = await provisionDatabase(adminUrl, prefix, name, passwordsOf(name));
    const part = manifest.services[name];
    if (part) {
      const then = new Set(part.migrations);
      await migrate(
        ownerUrl,
        migrations.filter((migration) => then.has(nameOf(migration))),
      );
      await loadService(ownerUrl, part, archive);
    }
    const since = await migrate(ownerUrl, migrations);
    say(`${name}: restored${since.length > 0 ? `, then brought on by ${since.join(', ')}` : ''}`);
  }
}

/** As TypeORM notes it. */
function nameOf(migration: MigrationClass): string {
  const { name } = new migration();
  return name ?? migration.name;
}
