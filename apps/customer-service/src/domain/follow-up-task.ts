import * as contract from '@aftercare/contracts/customer/follow-up-task';
import { DomainError } from '@aftercare/domain-kit/domain-error';
import { defineLifeCycle } from '@aftercare/domain-kit/life-cycle';
import { HOUR_MS } from '@aftercare/work-calendar/instant';
import { happened, type Act, type Decided } from './act.js';

type View = contract.FollowUpTaskView;

/** A call that is owed to a customer. */
export interface FollowUpTask {
  readonly id: string;
  readonly version: number;
  readonly state: View['state'];
  readonly reason: View['reason'];
  readonly customerId: string;
  readonly contactId: string | null;
  readonly unitId: string;
  readonly surveyId: string | null;
  readonly ticketId: string | null;
  readonly assigneeId: string | null;
  readonly dueAt: Date;
  readonly attempts: View['attempts'];
  readonly result: string | null;
  readonly satisfaction: number | null;
  readonly createdAt: Date;
  readonly doneAt: Date | null;
}

export const followUpLifeCycle = defineLifeCycle<View['state'], 'assign' | 'try' | 'finish' | 'giveUp'>(
  'followUpTask',
  'OPEN',
  { OPEN: { assign: 'OPEN', try: 'OPEN', finish: 'DONE', giveUp: 'GIVEN_UP' }, DONE: {}, GIVEN_UP: {} },
);

/** A discontented customer hears from us within this time. */
export const discontentedWithinMs = 24 * HOUR_MS;

export type Owed = Pick<
  FollowUpTask,
  'reason' | 'customerId' | 'contactId' | 'unitId' | 'surveyId' | 'ticketId' | 'assigneeId'
>;

export function openFollowUp(owed: Owed, dueAt: Date, act: Act): Decided<FollowUpTask> {
  const next: FollowUpTask = {
    id: act.newId(),
    version: 0,
    state: 'OPEN',
    ...owed,
    dueAt,
    attempts: [],
    result: null,
    satisfaction: null,
    createdAt: act.now,
    doneAt: null,
  };
  return { next, events: [happened(contract.followUpOpened, factsOf(next))] };
}

/** CUS-09: because of a low score or a ticket that left somebody discontented. */
export const openForDiscontent = (owed: Owed, act: Act): Decided<FollowUpTask> =>
  openFollowUp(owed, act.after(discontentedWithinMs), act);

export function assignFollowUp(task: FollowUpTask, assigneeId: string): Decided<FollowUpTask> {
  const state = followUpLifeCycle.next(task.state, 'assign');
  if (task.assigneeId === assigneeId) throw new DomainError('NOTHING_CHANGED', {}, ['assigneeId']);
  const next = { ...task, state, assigneeId };
  return { next, events: [happened(contract.followUpAssigned, factsOf(next))] };
}

/** Tried, not finished; `nextAt` says when again. */
export function recordAttempt(
  task: FollowUpTask,
  { reached, note, nextAt }: { reached: boolean; note: string; nextAt?: Date | undefined },
  act: Act,
): Decided<FollowUpTask> {
  const state = followUpLifeCycle.next(task.state, 'try');
  const attempt = { at: act.now.toISOString(), by: act.by, reached, note };
  const next = { ...task, state, dueAt: nextAt ?? task.dueAt, attempts: [...task.attempts, attempt] };
  return { next, events: [happened(contract.followUpAttempted, { ...factsOf(next), reached })] };
}

export function finishFollowUp(
  task: FollowUpTask,
  end: { state: 'DONE' | 'GIVEN_UP'; result: string; satisfaction?: number | undefined },
  act: Act,
): Decided<FollowUpTask> {
  const state = followUpLifeCycle.next(task.state, end.state === 'DONE' ? 'finish' : 'giveUp');
  const satisfaction = end.satisfaction ?? null;
  const next = { ...task, state, result: end.result, satisfaction, doneAt: act.now };
  return { next, events: [happened(contract.followUpFinished, { ...factsOf(next), satisfaction })] };
}

const factsOf = (task: FollowUpTask) => ({
  reason: task.reason,
  state: task.state,
  customerId: task.customerId,
  unitId: task.unitId,
  assigneeId: task.assigneeId,
  surveyId: task.surveyId,
  ticketId: task.ticketId,
  dueAt: task.dueAt.toISOString(),
});
