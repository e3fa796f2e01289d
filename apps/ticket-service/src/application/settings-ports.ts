import type { Receipt } from '@aftercare/contracts/paging';
import type { TicketSettings } from '../domain/ticket-settings.js';
import type { TicketTarget } from './ports.js';

/** The rules that an administrator sets: one record. */
export interface SettingsStore {
  /** `VERSION_CONFLICT` when somebody was faster. */
  replace(target: TicketTarget, decide: (before: TicketSettings) => TicketSettings): Promise<Receipt>;
}
