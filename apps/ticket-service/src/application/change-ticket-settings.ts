import type { InputOf } from '@aftercare/contracts/define';
import type { changeTicketSettings as command } from '@aftercare/contracts/ticket/settings';
import { refuseIncompleteMatrix } from '../domain/ticket-settings.js';
import type { SettingsStore } from './settings-ports.js';

/** TKT-07, TKT-11, TKT-20: replaces the rules; timers that run keep the time that they were given. */
export const changeTicketSettings =
  (settings: SettingsStore) =>
  ({ expectedVersion, ...fields }: InputOf<typeof command>) => {
    refuseIncompleteMatrix(fields);
    return settings.replace({ id: fields.id, expectedVersion }, (before) => ({ ...before, ...fields }));
  };
