/** Why a backup is not taken, or not restored: told to whoever asked for it, with the way out. */
export class BackupError extends Error {}
