import { DomainError } from '@aftercare/domain-kit/domain-error';

const connectionCodes = /^(08...|57P0.|ECONN.*|EPIPE|ETIMEDOUT|ENOTFOUND|53300)$/;
const connectionTexts =
  /Connection terminated|Query runner already released|timeout exceeded when trying to connect|Client has encountered a connection/i;
/** Serialization failure, deadlock, lock not available, and the outbox's guard of versions. */
const contentionCodes = /^(40001|40P01|55P03)$/;
/** Characters that PostgreSQL cannot store: input that slipped through its schema. */
const characterCodes = /^(22021|22P05)$/;

/** The database is away: nothing is wrong with what was asked. */
export function isDatabaseAway(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return connectionCodes.test(codeOf(error)) || connectionTexts.test(error.message);
}

/** What a failure of the database means to the caller, or undefined when it is a fault of ours. */
export function expectedFailure(error: unknown): DomainError | undefined {
  if (!(error instanceof Error)) return undefined;
  if (isDatabaseAway(error)) return new DomainError('SERVICE_UNAVAILABLE');
  const code = codeOf(error);
  if (contentionCodes.test(code)) return new DomainError('TRY_AGAIN');
  if (characterCodes.test(code)) return new DomainError('INVALID_INPUT', { problem: 'CONTROL_CHARACTERS' });
  return undefined;
}

function codeOf(error: Error): string {
  return 'code' in error && typeof error.code === 'string' ? error.code : '';
}
