import { migrate as migrateDatabase } from '@aftercare/service-kit/database';
import { provisionDatabase } from '@aftercare/service-kit/provision';
import type { Command } from '../command.js';
import { servicesOf } from '../platform/services.js';

/** Where definitions want to know it; nothing is sent while migrating. */
const nowhere = { smtpUrl: 'smtp://localhost', portalUrl: 'http://localhost' };

/**
 * `migrate`: makes every service's database and roles where they are missing and brings them to the newest version.
 * `DATABASE_URL`: a user who may create databases and roles. `DATABASE_PASSWORD`: of all service roles.
 */
export const migrate: Command = async ({ environment }) => {
  const adminUrl = environment['DATABASE_URL'];
  const password = environment['DATABASE_PASSWORD'];
  if (!adminUrl || !password) {
    process.stderr.write('aftercare: migrate needs DATABASE_URL and DATABASE_PASSWORD\n');
    return 2;
  }
  for (const { name, migrations } of servicesOf(nowhere)) {
    const database = await provisionDatabase(adminUrl, 'aftercare', name, { owner: password, app: password });
    const done = await migrateDatabase(database.ownerUrl, migrations);
    process.stdout.write(`${name}: ${done.length === 0 ? 'up to date' : done.join(', ')}\n`);
  }
  return 0;
};
