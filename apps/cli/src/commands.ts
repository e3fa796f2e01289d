import type { Command } from './command.js';

/** Each is loaded when it is asked for: an import needs none of the services that a start runs. */
export const commands: Readonly<Record<string, () => Promise<Command>>> = {
  backup: async () => (await import('./commands/backup.js')).backup,
  demo: async () => (await import('./commands/demo.js')).demo,
  import: async () => (await import('./commands/import.js')).importCommand,
  keys: async () => (await import('./commands/keys.js')).keys,
  migrate: async () => (await import('./commands/migrate.js')).migrate,
  rebuild: async () => (await import('./commands/rebuild.js')).rebuild,
  reset: async () => (await import('./commands/reset.js')).reset,
  restore: async () => (await import('./commands/restore.js')).restore,
  seed: async () => (await import('./commands/seed.js')).seed,
  start: async () => (await import('./commands/start.js')).start,
};
