import { auditSearch } from '@aftercare/contracts/audit';
import type { InputOf } from '@aftercare/contracts/define';
import { DomainError } from '@aftercare/domain-kit/domain-error';
import { Controller, Inject, type Type } from '@nestjs/common';
import { searchAudit, type AuditShown } from './audit-reader.js';
import type { Database } from './database.js';
import { Handles } from './handles.js';
import { DATABASE } from './providers.js';
import { currentScope } from './scope.js';

/** COM-08: the audit of a whole service; every service has it. */
export function auditController(service: string, shown: AuditShown = () => 'true'): Type {
  const search = auditSearch(service);

  @Controller()
  class AuditSearchController {
    constructor(@Inject(DATABASE) private readonly database: Database) {}

    @Handles(search, { staff: 'AUDIT_READ' })
    async search({ filter, page }: InputOf<typeof search>) {
      // a line names no unit that a narrower reach could be held against
      if (currentScope().kind !== 'all') throw new DomainError('NOT_ALLOWED', { permission: 'AUDIT_READ' });
      return searchAudit(this.database, filter, shown, page);
    }
  }
  return AuditSearchController;
}
