import { importedHistory, recordTicketHistory } from '@aftercare/contracts/ticket/history-commands';
import { mutation } from '../../api/mutation.js';
import { ask } from '../../api/query.js';
import { one } from '../../api/references.js';
import type * as Typed from '../../generated/resolvers.js';

export const ImportedHistoryLine: Typed.ImportedHistoryLineResolvers = {
  unit: one('OrgUnit', ({ dimension, value }) => (dimension === 'UNIT' ? value : null)),
};

export const historyQueries: Typed.QueryResolvers = {
  importedHistory: ask(importedHistory, (tally) => tally),
};

export const historyMutations: Typed.MutationResolvers = {
  recordTicketHistory: mutation(recordTicketHistory, { answer: (recorded) => recorded }),
};
