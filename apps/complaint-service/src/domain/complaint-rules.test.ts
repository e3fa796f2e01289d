import { describe, expect, test } from '@jest/globals';
import {
  act,
  after,
  filing,
  findings,
  generalManager,
  handler,
  id,
  morning,
  received,
  story,
  supervisor,
  unitId,
} from '../../test/given.js';
import { archive, recordCorrectiveAction, verify } from './closing.js';
import type { ComplaintDecision } from './complaint-decision.js';
import { complaintLifeCycle, type ComplaintStep } from './complaint-life-cycle.js';
import type { Complaint } from './complaint.js';
import { confirm, reject } from './confirmation.js';
import { recordContact } from './contact-log.js';
import {
  addMeasure,
  beginInvestigation,
  decideCompensation,
  findCause,
  finishMeasure,
  returnResult,
} from './handling.js';
import { registerComplaint } from './intake.js';

type Step = (complaint: Complaint) => ComplaintDecision;
const target = { id: id(1) };
const confirmed: Step = (c) =>
  confirm(c, { ...target, facts: '属实', responsibleUnitId: unitId }, act(after(1)));
const investigated: Step = (c) => beginInvestigation(c);
const caused: Step = (c) => findCause(c, { ...target, cause: '派工过晚', causeClass: 'PROCESS' });
const measured: Step = (c) =>
  addMeasure(c, id(50), {
    ...target,
    kind: 'APOLOGY',
    description: '致歉',
    ownerId: id(9),
    dueOn: '2026-03-05',
  });
const done: Step = (c) => finishMeasure(c, { ...target, measureId: id(50) }, act(after(2)));
const contact =
  (
    purpose: 'RESPONSE' | 'GENERAL_MANAGER' | 'VERIFICATION' | 'EXPLANATION',
    caller = handler,
    hours = 2,
  ): Step =>
  (c) =>
    recordContact(c, { ...target, purpose, means: 'PHONE', note: '已沟通' }, act(after(hours), caller));
const returned: Step = (c) => returnResult(c, '已重新上门', act(after(3)));
const verified =
  (solved: boolean): Step =>
  (c) =>
    verify(c, { ...target, solved, opinion: '满意' }, act(after(5)));
const corrected: Step = (c) =>
  recordCorrectiveAction(
    c,
    {
      ...target,
      whys: ['为什么迟到'],
      causeClass: 'PROCESS',
      action: '提前派工',
      ownerId: id(9),
      dueOn: '2026-03-10',
      checkEffectOn: '2026-04-10',
    },
    act(after(6)),
  );
const archived: Step = (c) => archive(c, act(after(7)));
const handled = [confirmed, investigated, contact('RESPONSE'), caused, measured, done, returned];

describe('given a complaint', () => {
  test('CMP-10: every status allows exactly the steps of its row', () => {
    const steps: readonly ComplaintStep[] = ['TAKE_UP', 'CONFIRM', 'REJECT', 'INVESTIGATE', 'HANDLE', 'RETURN', 'BEGIN_VERIFICATION', 'FIND_SOLVED', 'FIND_UNSOLVED', 'ARCHIVE']; // prettier-ignore
    const allowed: Record<string, readonly ComplaintStep[]> = {
      RECEIVED: ['TAKE_UP', 'CONFIRM', 'REJECT'],
      CONFIRMING: ['CONFIRM', 'REJECT'],
      INVALID: ['ARCHIVE'],
      ASSIGNED: ['INVESTIGATE'],
      INVESTIGATING: ['HANDLE'],
      HANDLING: ['HANDLE', 'RETURN'],
      RESULT_RETURNED: ['BEGIN_VERIFICATION', 'FIND_SOLVED', 'FIND_UNSOLVED'],
      VERIFYING: ['FIND_SOLVED', 'FIND_UNSOLVED'],
      ESCALATED: ['HANDLE', 'RETURN'],
      CORRECTIVE_ACTION: ['ARCHIVE'],
      ARCHIVED: [],
    };
    for (const status of complaintLifeCycle.states) {
      for (const step of steps) {
        const move = () => complaintLifeCycle.next(status, step);
        if (allowed[status]?.includes(step)) expect(move).not.toThrow();
        else expect(move).toThrow('ILLEGAL_STEP');
      }
    }
  });

  test('CMP-02: it is to be confirmed within one working day: the same time tomorrow', () => {
    const { next } = registerComplaint(filing(), findings(), act(morning));
    expect(next.clocks).toMatchObject([
      { kind: 'COMPLAINT_CONFIRMATION', clock: { target: { targetMs: 7.5 * 3_600_000 } } },
    ]);
  });

  test('CMP-03: the complainant is to be contacted within 3 working hours of confirmation', () => {
    const { end } = story(received(), confirmed);
    expect(end.clocks.at(-1)).toMatchObject({
      kind: 'COMPLAINT_RESPONSE',
      clock: { target: { targetMs: 3 * 3_600_000 }, startedAt: after(1).toISOString() },
    });
  });

  test('CMP-03: a contact within the 3 hours meets the deadline, a later one misses it', () => {
    // Confirmed at 11:00; the break from 12:00 to 13:30 does not count: 3 hours are over at 15:30.
    const due = 5.5;
    const intime = story(received(), confirmed, contact('RESPONSE', handler, due)).end;
    expect(intime.clocks.at(-1)?.clock).toMatchObject({ status: 'ENDED', result: 'MET' });
    const late = story(received(), confirmed, contact('RESPONSE', handler, due + 1 / 60)).end;
    expect(late.clocks.at(-1)?.clock).toMatchObject({ status: 'ENDED', result: 'MISSED' });
  });

  test('CMP-03: a person named in it sets no measure', () => {
    const named = story(
      received('REGULAR', { namedPersonIds: [id(9)] }),
      confirmed,
      investigated,
      caused,
    ).end;
    expect(() => measured(named)).toThrow('PERSON_NAMED');
  });

  test('CMP-02: an invalid one is archived only after it was explained, and never counts as valid', () => {
    const invalid = story(received(), (c) =>
      reject(c, { ...target, facts: '合同未承诺', reason: 'NOT_PROMISED' }, act(after(1))),
    ).end;
    expect(invalid).toMatchObject({ status: 'INVALID', valid: false });
    expect(() => archived(invalid)).toThrow('EXPLANATION_MISSING');
    const { end } = story(invalid, contact('EXPLANATION', supervisor), archived);
    expect(end).toMatchObject({ status: 'ARCHIVED', valid: false });
  });

  test('CMP-04: a compensation waits for approval, and the result waits for it', () => {
    const paid: Step = (c) =>
      addMeasure(c, id(51), {
        ...target,
        kind: 'COMPENSATION',
        description: '赔偿',
        ownerId: id(9),
        dueOn: '2026-03-05',
        amount: { amountMinor: 100_00, currency: 'CNY' },
      });
    const waiting = story(received(), confirmed, investigated, contact('RESPONSE'), caused, paid).end;
    expect(waiting.measures).toMatchObject([{ state: 'WAITING_FOR_APPROVAL' }]);
    expect(() => returned(waiting)).toThrow('MEASURES_OPEN');
    const refused = decideCompensation(waiting, { ...target, measureId: id(51), approved: false }).next;
    expect(returned(refused).next.status).toBe('RESULT_RETURNED');
  });

  test('CMP-05: a key customer: not archived without the general manager, who alone can hold that contact', () => {
    const ready = story(
      received('KEY'),
      ...handled,
      contact('VERIFICATION', supervisor, 4),
      verified(true),
      corrected,
    ).end;
    expect(() => archived(ready)).toThrow('GENERAL_MANAGER_CONTACT_MISSING');
    expect(() => contact('GENERAL_MANAGER', supervisor)(ready)).toThrow('NOT_ALLOWED');
    expect(story(ready, contact('GENERAL_MANAGER', generalManager), archived).end.status).toBe('ARCHIVED');
  });

  test('CMP-06: verified only after a conversation; not solved goes to headquarters and comes back', () => {
    const result = story(received(), ...handled).end;
    expect(() => verified(true)(result)).toThrow('VERIFICATION_CONTACT_MISSING');
    const unsolved = story(result, contact('VERIFICATION', supervisor, 4), verified(false)).end;
    expect(unsolved.status).toBe('ESCALATED');
    expect(returned(unsolved).next.status).toBe('RESULT_RETURNED');
  });

  test('CMP-07: archived only when the corrective action is on record', () => {
    const solved = story(received(), ...handled, contact('VERIFICATION', supervisor, 4), verified(true)).end;
    expect(() => archived(solved)).toThrow('CORRECTIVE_ACTION_MISSING');
    expect(story(solved, corrected, archived).end.status).toBe('ARCHIVED');
  });
});
