import { exportRequests } from '@aftercare/contracts/export';
import type { InputOf } from '@aftercare/contracts/define';
import { Controller, Inject, type Type } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import { audit } from './audit.js';
import type { Database } from './database.js';
import { Handles } from './handles.js';
import { DATABASE } from './providers.js';
import { transact } from './transaction.js';

/** COM-11: taking a list along is a right of its own, and on record; every service has it. */
export function exportController(service: string): Type {
  const requests = exportRequests(service);

  @Controller()
  class ExportController {
    constructor(@Inject(DATABASE) private readonly database: Database) {}

    @Handles(requests.begin, { staff: 'DATA_EXPORT' })
    begin({ list, format, columns, filter, searched }: InputOf<typeof requests.begin>) {
      return transact(this.database, async (tx) => {
        const id = uuid();
        const told = { list, format, columns: columns.join(' '), filter, searched: String(searched) };
        const changes = Object.fromEntries(
          Object.entries(told).map(([field, to]) => [field, { from: null, to }]),
        );
        await audit(tx, { recordKind: 'export', recordId: id, changes });
        return { id };
      });
    }
  }
  return ExportController;
}
