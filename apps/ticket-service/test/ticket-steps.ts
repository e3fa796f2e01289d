import { assign, claim, start } from '../src/domain/assignment.js';
import { raiseAlarms } from '../src/domain/clock-alarms.js';
import { archive, cancel, close, reopen } from '../src/domain/closing.js';
import { recordAttempt } from '../src/domain/attempts.js';
import { customerMessage, logCall, note, reply } from '../src/domain/conversation.js';
import { callBack, park } from '../src/domain/parking.js';
import { followAgreement, recount, refreshCustomer } from '../src/domain/refresh.js';
import { confirm, lapse, reject, remind, resolve } from '../src/domain/resolution.js';
import { propose, recordConsent } from '../src/domain/solution.js';
import type { Act, TicketDecision } from '../src/domain/ticket-decision.js';
import type { RuledAction } from '../src/domain/ticket-rules.js';
import type { Ticket } from '../src/domain/ticket.js';
import { changePriority, recategorise, triage, type ChosenCategory } from '../src/domain/triage.js';
import { requestVisit, withdrawVisitRequest } from '../src/domain/visit.js';
import { agreeTime, resume, wait } from '../src/domain/waiting.js';
import { after, clockOf, customerId, id, report } from './given.js';

/** A decision of the pure domain. */
export type Step = (ticket: Ticket, act: Act) => TicketDecision;

const defect: ChosenCategory = { code: 'SOFTWARE_DEFECT', class: 'DEFECT', requiredFields: [] };
const consultation: ChosenCategory = { code: 'CONSULTATION', class: 'CONSULTATION', requiredFields: [] };
const later = ({ now }: Act, hours = 3) => after(hours, now);
const waiting =
  (reason: 'CUSTOMER' | 'THIRD_PARTY' | 'RELEASE', customerAgreed: boolean): Step =>
  (it, a) =>
    wait(it, { reason, note: 'x', until: customerAgreed ? later(a) : null, customerAgreed }, a);
const given =
  (to: string | null, how: 'ASSIGNED' | 'HANDED_OVER' | 'ESCALATED'): Step =>
  (it, a) =>
    assign(it, { assigneeId: to, unitId: id(100) }, how, undefined, a);
const solution = (it: Ticket) => ({ solutionId: it.proposal?.id ?? id(0), checkedCriteria: [] });
const call =
  (result: 'TALKED' | 'NO_ANSWER'): Step =>
  (it, a) => {
    const at = a.now.toISOString();
    const rang = {
      direction: 'OUTBOUND',
      contactId: null,
      phone: null,
      startedAt: at,
      durationMs: null,
      result,
    } as const;
    return logCall(it, rang, null, a);
  };

/** Every decision, each with an input that is always right, and the rule it stands under. */
export const steps: Readonly<Record<string, readonly [RuledAction | null, Step]>> = {
  triage: ['TRIAGE', (it, a) => triage(it, { category: defect, impact: 'PERSON', urgency: 'TODAY' }, a)],
  toDefect: [null, (it, a) => recategorise(it, defect, undefined, a)],
  toConsultation: [null, (it, a) => recategorise(it, consultation, undefined, a)],
  raise: ['CHANGE_PRIORITY', (it, a) => changePriority(it, { priority: 'P1', reason: 'x' }, a)],
  weigh: ['CHANGE_PRIORITY', (it, a) => changePriority(it, { impact: 'NONE', reason: 'x' }, a)],
  assign: [null, given(id(1), 'ASSIGNED')],
  handOver: [null, given(id(2), 'HANDED_OVER')],
  toQueue: [null, given(null, 'HANDED_OVER')],
  escalate: [null, given(id(3), 'ESCALATED')],
  claim: ['CLAIM', claim],
  start: ['START', start],
  waitForCustomer: ['WAIT', waiting('CUSTOMER', false)],
  waitForThirdParty: ['WAIT', waiting('THIRD_PARTY', false)],
  waitForRelease: ['WAIT', waiting('RELEASE', false)],
  waitForAgreedRelease: ['WAIT', waiting('RELEASE', true)],
  resume: ['RESUME', (it, a) => resume(it, undefined, a)],
  park: ['PARK', (it, a) => park(it, later(a), 'x', a)],
  callBackSolved: [
    'CALL_BACK',
    (it, a) => callBack(it, { result: 'SOLVED', note: 'x', callBackAt: null }, a),
  ],
  callBackInVain: [
    'CALL_BACK',
    (it, a) => callBack(it, { result: 'NOT_REACHED', note: 'x', callBackAt: later(a) }, a),
  ],
  attempt: [
    'RECORD_ATTEMPT',
    (it, a) => recordAttempt(it, { mode: 'PHONE', result: 'NOT_SOLVED', note: 'x' }, a),
  ],
  agreeTime: ['AGREE_TIME', (it, a) => agreeTime(it, later(a), 'x', a)],
  requestVisit: [
    'REQUEST_VISIT',
    (it, a) =>
      requestVisit(
        it,
        { siteId: id(600), task: 'x', skillCodes: [] },
        { siteCustomerId: customerId, contactCustomerId: null },
        a,
      ),
  ],
  withdrawVisit: ['WITHDRAW_VISIT_REQUEST', (it, a) => withdrawVisitRequest(it, 'x', a)],
  proposeFirst: ['PROPOSE_SOLUTION', (it, a) => propose(it, proposal('FIRST'), a)],
  proposeFinal: ['PROPOSE_SOLUTION', (it, a) => propose(it, proposal('FINAL'), a)],
  consent: [
    'RECORD_CONSENT',
    (it, a) => recordConsent(it, { ...solution(it), given: true, via: 'PHONE' }, a),
  ],
  refuse: [
    'RECORD_CONSENT',
    (it, a) => recordConsent(it, { ...solution(it), given: false, via: 'PHONE' }, a),
  ],
  resolve: ['RESOLVE', (it, a) => resolve(it, solution(it), a)],
  confirm: ['CONFIRM', (it, a) => confirm(it, { via: 'PHONE', checkedCriteria: [] }, a)],
  reject: ['REJECT', (it, a) => reject(it, { via: 'PHONE', reason: 'x', checkedCriteria: [] }, a)],
  close: ['CLOSE', (it, a) => close(it, report(), [], a)],
  reopen: ['REOPEN', (it, a) => reopen(it, 'x', true, a)],
  reopenWithoutAssignee: ['REOPEN', (it, a) => reopen(it, 'x', false, a)],
  cancel: ['CANCEL', (it, a) => cancel(it, 'OTHER', undefined, a)],
  reply: ['REPLY', (it, a) => reply(it, 'x', undefined, a)],
  customerWrites: ['REPLY', (it, a) => customerMessage(it, 'x', 'PORTAL', a)],
  note: ['NOTE', (it, a) => note(it, 'x', [], a)],
  talk: ['LOG_CALL', call('TALKED')],
  ring: ['LOG_CALL', call('NO_ANSWER')],
  remind: [null, remind],
  lapse: [null, lapse],
  archive: [null, archive],
  alarms: [null, (it, a) => raiseAlarms(it, { managerIds: [], headIds: [] }, a)],
  customerChanges: [null, (it, a) => refreshCustomer(it, { name: 'x', level: 'KEY', unitId: id(100) }, a)],
  agreementChanges: [
    null,
    (it, a) =>
      followAgreement(
        it,
        {
          serviceLevelCode: it.serviceLevelCode === 'STANDARD' ? 'QUICK_RESPONSE' : 'STANDARD',
          calendarId: it.calendarId,
        },
        a,
      ),
  ],
  calendarChanges: [null, (it, a) => recount(it, clockOf(it, 'RESOLUTION').calendarId, a)],
};

const proposal = (stage: 'FIRST' | 'FINAL') =>
  ({ stage, kind: 'FIX', description: 'x', steps: [], acceptanceCriteria: [] }) as const;
