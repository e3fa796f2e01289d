import { raiseArrivalAlarms } from '../domain/arrival-clock.js';
import type { CaseStore, Staff } from './ports.js';

/** DSP-10: warned at 50 and 80 %, escalated at the breach, each told once. */
export const raiseArrivalAlarmsWhenDue = (cases: CaseStore, staff: Staff) => async (visitId: string) => {
  const receivers = await staff.alarmReceivers(visitId);
  await cases.changeVisit({ id: visitId }, (before, act) => raiseArrivalAlarms(before, receivers, act));
};
