export type LocalPlatformErrorCode =
  | 'NO_FREE_PORT'
  | 'CHILD_NOT_STARTED'
  | 'POSTGRES_NOT_FOUND'
  | 'POSTGRES_NOT_REACHABLE'
  | 'POSTGRES_RIGHTS_MISSING'
  | 'POSTGRES_NOT_STARTED'
  | 'POSTGRES_DATA_OTHER_VERSION'
  | 'POSTGRES_DATA_OTHER_OWNER'
  | 'POSTGRES_DATA_INCOMPLETE'
  | 'DATA_IN_USE'
  | 'NATS_NOT_FOUND'
  | 'NATS_NOT_REACHABLE'
  | 'NATS_NOT_STARTED';

/** A part of the platform could not be brought up. The message names the cause and the way out. */
export class LocalPlatformError extends Error {
  readonly code: LocalPlatformErrorCode;

  constructor(code: LocalPlatformErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'LocalPlatformError';
    this.code = code;
  }
}
