import { DomainError } from '@aftercare/domain-kit/domain-error';

/** What was retired stays as it is. */
export function onlyActive(kind: string, record: { readonly active: boolean }): void {
  if (!record.active) throw new DomainError('ILLEGAL_STEP', { kind, state: 'RETIRED', allowed: [] });
}
