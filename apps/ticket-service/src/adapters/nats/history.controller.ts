import type { InputOf } from '@aftercare/contracts/define';
import type { Permission } from '@aftercare/contracts/identity/permissions';
import { importedHistory, recordTicketHistory } from '@aftercare/contracts/ticket/history-commands';
import { Handles } from '@aftercare/service-kit/handles';
import { Controller, Inject } from '@nestjs/common';
import type { HistoryStore } from '../../application/history-ports.js';
import type { UseCases } from '../../application/use-cases.js';
import { HISTORY_STORE, USE_CASES } from '../../providers.js';

const importers = { staff: 'DATA_IMPORT' satisfies Permission };

@Controller()
export class HistoryController {
  constructor(
    @Inject(USE_CASES) private readonly cases: UseCases,
    @Inject(HISTORY_STORE) private readonly history: HistoryStore,
  ) {}

  @Handles(recordTicketHistory, importers)
  record(input: InputOf<typeof recordTicketHistory>) {
    return this.cases.recordTicketHistory(input);
  }

  @Handles(importedHistory, importers)
  tally({ source }: InputOf<typeof importedHistory>) {
    return this.history.tally(source);
  }
}
