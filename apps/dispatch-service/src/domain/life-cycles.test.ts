import { expect, test } from '@jest/globals';
import { visitLifeCycle as visits, type VisitStep } from './visit-life-cycle.js';
import { workOrderLifeCycle as orders } from './work-order-life-cycle.js';
import { workOrderAction } from '@aftercare/contracts/dispatch/dispatch-codes';

/** DSP-04, DSP-05, DSP-09 as a page to read: a second look at the table, written by hand. */
const visitPage: Readonly<Record<(typeof visits.states)[number], string>> = {
  REQUESTED:
    'AMEND>REQUESTED APPROVE>APPROVED SEND_BACK>SENT_BACK QUOTE>QUOTED SEND_PARTS>PARTS_SENT WITHDRAW>WITHDRAWN',
  SENT_BACK: 'AMEND>REQUESTED WITHDRAW>WITHDRAWN',
  QUOTED: 'AMEND>QUOTED QUOTE>QUOTED ACCEPT_QUOTE>APPROVED DECLINE_QUOTE>WITHDRAWN WITHDRAW>WITHDRAWN',
  APPROVED: 'AMEND>APPROVED NEXT_ORDER>APPROVED ESCALATE>ESCALATED FINISH>SOLVED WITHDRAW>WITHDRAWN',
  PARTS_SENT: 'AMEND>PARTS_SENT APPROVE>APPROVED SOLVE>SOLVED WITHDRAW>WITHDRAWN',
  ESCALATED: 'AMEND>ESCALATED SOLVE>SOLVED RETURN_TO_FIELD>APPROVED WITHDRAW>WITHDRAWN',
  SOLVED: '',
  WITHDRAWN: '',
};
const visitSteps: readonly VisitStep[] = [
  ...(['AMEND', 'WITHDRAW', 'APPROVE', 'SEND_BACK', 'QUOTE', 'ACCEPT_QUOTE', 'DECLINE_QUOTE'] as const),
  ...(['SEND_PARTS', 'NEXT_ORDER', 'ESCALATE', 'FINISH', 'SOLVE', 'RETURN_TO_FIELD'] as const),
];

const orderPage: Readonly<Record<(typeof orders.states)[number], string>> = {
  TO_ASSIGN: 'ASSIGN>ASSIGNED CANCEL>CANCELLED',
  ASSIGNED: 'ASSIGN>ASSIGNED ACCEPT>ACCEPTED DECLINE>TO_ASSIGN CANCEL>CANCELLED',
  ACCEPTED:
    'ASSIGN>ASSIGNED DECLINE>TO_ASSIGN RECORD_CONTACT>ACCEPTED APPOINT>APPOINTED DEPART>ON_THE_WAY CANCEL>CANCELLED',
  APPOINTED:
    'ASSIGN>ASSIGNED DECLINE>TO_ASSIGN RECORD_CONTACT>APPOINTED APPOINT>APPOINTED DEPART>ON_THE_WAY CANCEL>CANCELLED',
  ON_THE_WAY:
    'ASSIGN>ASSIGNED DECLINE>TO_ASSIGN RECORD_CONTACT>ON_THE_WAY APPOINT>APPOINTED ARRIVE>ARRIVED CANCEL>CANCELLED',
  ARRIVED: 'BEGIN>WORKING',
  WORKING: 'REPORT>REPORTED',
  REPORTED: 'REPORT>REPORTED SEND_SIGN_CODE>REPORTED SIGN>SIGNED WRITE_OFF>WRITTEN_OFF',
  SIGNED: 'WRITE_OFF>WRITTEN_OFF',
  WRITTEN_OFF: '',
  CANCELLED: '',
};

const pageOf = (line: string) =>
  new Map(line.split(' ').flatMap((word) => (word === '' ? [] : [word.split('>') as [string, string]]))); // two parts each

function check<S extends string, A extends string>(
  cycle: { next(state: S, action: A): S },
  line: string,
  state: S,
  action: A,
): void {
  const target = pageOf(line).get(action);
  if (target !== undefined) expect(cycle.next(state, action)).toBe(target);
  else {
    const params = expect.objectContaining({ state, action });
    expect(() => cycle.next(state, action)).toThrow(
      expect.objectContaining({ code: 'ILLEGAL_STEP', params }),
    );
  }
}

test.each(visits.states.flatMap((state) => visitSteps.map((step) => [state, step] as const)))(
  'DSP-04: a request %s × %s is a step of the page, or refused',
  (state, step) => check(visits, visitPage[state], state, step),
);

test.each(orders.states.flatMap((state) => workOrderAction.options.map((step) => [state, step] as const)))(
  'DSP-07: a work order %s × %s is a step of the page, or refused',
  (state, step) => check(orders, orderPage[state], state, step),
);
