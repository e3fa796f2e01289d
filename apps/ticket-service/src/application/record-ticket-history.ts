import { recordHistory } from '../domain/history.js';
import type { HistoryBatch, HistoryFile, HistoryStore } from './history-ports.js';

/** COM-11: takes over history of another system, as it was. */
export const recordTicketHistory =
  (store: HistoryStore, files: HistoryFile) => async (batch: HistoryBatch) => {
    const known = await files.ofTickets(batch.tickets);
    return store.record(batch, (index, told, before, found, act) => {
      const file = known[index];
      if (!file) throw new Error('a file for each ticket was asked for');
      return recordHistory(before, told, { ...found, ...file }, act);
    });
  };
