import { describe, expect, test } from '@jest/globals';
import type { TicketStatus } from '@aftercare/contracts/ticket/ticket-codes';
import {
  act,
  actWith,
  after,
  agreedProposal,
  customerId,
  id,
  morning,
  refused,
  ticket,
} from '../../test/given.js';
import { ticketLifeCycle } from './ticket-life-cycle.js';
import { demand, refusalOf, type RuledAction } from './ticket-rules.js';
import type { Ticket } from './ticket.js';

const visit = {
  id: id(750),
  state: 'REQUESTED',
  siteId: id(600),
  contactId: null,
  task: '更换硬盘',
  skillCodes: [],
  preparation: null,
  wishedFrom: null,
  wishedUntil: null,
  missing: null,
  requestedBy: id(1),
  requestedAt: morning.toISOString(),
  updatedAt: morning.toISOString(),
} as const;

/** A ticket to which nothing but its status can be an obstacle. */
const ready = (status: TicketStatus): Ticket =>
  ticket({
    status,
    customerId,
    categoryCode: 'DATA',
    assigneeId: id(2),
    proposal: agreedProposal(),
    closedAt: morning,
  });

const withVisit = (status: TicketStatus): Ticket => ({ ...ready(status), visitRequest: visit });

/** What else an action needs beside the status. */
const given: Partial<Record<RuledAction, (status: TicketStatus) => Ticket>> = {
  IDENTIFY_CUSTOMER: (status) => ({ ...ready(status), customerId: null }),
  CLAIM: (status) => ({ ...ready(status), assigneeId: null }),
  RECORD_CONSENT: (status) => ({ ...ready(status), proposal: agreedProposal({ consent: 'ASKED' }) }),
  AMEND_VISIT_REQUEST: withVisit,
  WITHDRAW_VISIT_REQUEST: withVisit,
};

const waiting = 'WAITING_CUSTOMER WAITING_THIRD_PARTY WAITING_RELEASE PARKED';
const open = `NEW TRIAGED ASSIGNED IN_PROGRESS ${waiting}`;
const unfinished = `${open} RESOLVED CONFIRMED LAPSED`;

/** TKT-11 as a page to read: in which statuses each action is possible. Written by hand, not taken from the table. */
const page: Readonly<Record<RuledAction, string>> = {
  IDENTIFY_CUSTOMER: unfinished,
  COMPLETE: unfinished,
  ASSESS: open,
  TRIAGE: 'NEW TRIAGED ASSIGNED',
  RECATEGORISE: unfinished,
  CHANGE_PRIORITY: open,
  ASSIGN: open,
  CLAIM: open,
  HAND_OVER: open,
  START: 'ASSIGNED',
  WAIT: 'IN_PROGRESS',
  RESUME: waiting,
  PARK: 'IN_PROGRESS',
  CALL_BACK: 'PARKED',
  RECORD_ATTEMPT: 'IN_PROGRESS',
  ESCALATE: open,
  REQUEST_VISIT: open,
  AMEND_VISIT_REQUEST: open,
  WITHDRAW_VISIT_REQUEST: open,
  AGREE_TIME: open,
  PROPOSE_SOLUTION: `IN_PROGRESS ${waiting}`,
  RECORD_CONSENT: `IN_PROGRESS ${waiting}`,
  RESOLVE: 'IN_PROGRESS',
  CONFIRM: 'RESOLVED',
  REJECT: 'RESOLVED CONFIRMED LAPSED',
  CLOSE: 'CONFIRMED LAPSED',
  REOPEN: 'CLOSED',
  CANCEL: open,
  REPLY: `${unfinished} CLOSED`,
  NOTE: `${unfinished} CLOSED ARCHIVED CANCELLED`,
  LOG_CALL: `${unfinished} CLOSED ARCHIVED CANCELLED`,
  LINK_ARTICLE: `${unfinished} CLOSED ARCHIVED`,
};

const actions = Object.keys(page) as RuledAction[]; // the keys of this very page
const cases = actions.flatMap((action) => ticketLifeCycle.states.map((status) => [action, status] as const));

test.each(cases)('TKT-11: %s × %s is as the page says, offered and enforced alike', (action, status) => {
  const subject = (given[action] ?? ready)(status);
  const allowed = page[action].split(' ').includes(status);
  expect(refusalOf(action, subject, act(after(1)))?.code ?? null).toBe(allowed ? null : 'ILLEGAL_STEP');
  const demanded = () => demand(action, subject, act(after(1)));
  if (allowed) expect(demanded).not.toThrow();
  else expect(demanded).toThrow(refused('ILLEGAL_STEP'));
});

describe('given a status that allows the action', () => {
  const refusals: readonly (readonly [string, RuledAction, Ticket])[] = [
    ['CUSTOMER_ALREADY_KNOWN', 'IDENTIFY_CUSTOMER', ready('NEW')],
    ['ALREADY_ASSIGNED', 'CLAIM', ready('ASSIGNED')],
    ['ALREADY_ASSIGNED_TO_YOU', 'CLAIM', { ...ready('ASSIGNED'), assigneeId: id(1) }],
    ['NOT_ASSIGNED', 'START', { ...ready('ASSIGNED'), assigneeId: null }],
    ['CUSTOMER_UNKNOWN', 'REQUEST_VISIT', { ...ready('IN_PROGRESS'), customerId: null }],
    ['VISIT_STILL_OPEN', 'REQUEST_VISIT', withVisit('IN_PROGRESS')],
    ['NO_VISIT_REQUEST', 'AMEND_VISIT_REQUEST', ready('IN_PROGRESS')],
    ['NO_VISIT_REQUEST', 'WITHDRAW_VISIT_REQUEST', ready('IN_PROGRESS')],
    ['NO_SOLUTION_PROPOSED', 'RECORD_CONSENT', { ...ready('IN_PROGRESS'), proposal: null }],
    ['CONSENT_ALREADY_RECORDED', 'RECORD_CONSENT', ready('IN_PROGRESS')],
    ['CATEGORY_MISSING', 'RESOLVE', { ...ready('IN_PROGRESS'), categoryCode: null }],
    ['NO_SOLUTION_PROPOSED', 'RESOLVE', { ...ready('IN_PROGRESS'), proposal: null }],
    [
      'FINAL_SOLUTION_MISSING',
      'RESOLVE',
      { ...ready('IN_PROGRESS'), proposal: agreedProposal({ stage: 'FIRST' }) },
    ],
    [
      'CONSENT_MISSING',
      'RESOLVE',
      { ...ready('IN_PROGRESS'), proposal: agreedProposal({ consent: 'REFUSED' }) },
    ],
    ['VISIT_STILL_OPEN', 'RESOLVE', withVisit('IN_PROGRESS')],
    ['VISIT_STILL_OPEN', 'CANCEL', withVisit('IN_PROGRESS')],
  ];

  test.each(refusals)('%s refuses %s', (code, action, subject) => {
    expect(() => demand(action, subject, act(after(1)))).toThrow(refused(code));
  });

  test('TKT-18: a visit under way is not withdrawn, nor its request changed', () => {
    const onSite = { ...ready('IN_PROGRESS'), visitRequest: { ...visit, state: 'ON_SITE' as const } };
    for (const action of ['AMEND_VISIT_REQUEST', 'WITHDRAW_VISIT_REQUEST'] as const) {
      expect(() => demand(action, onSite, act(after(1)))).toThrow(refused('ILLEGAL_STEP'));
    }
  });

  test('TKT-11: it can be reopened for 14 days from closing, to the last moment', () => {
    const days = 24;
    expect(refusalOf('REOPEN', ready('CLOSED'), act(after(14 * days)))).toBeNull();
    expect(refusalOf('REOPEN', ready('CLOSED'), act(new Date(after(14 * days).getTime() + 1)))).toMatchObject(
      {
        code: 'REOPEN_PERIOD_OVER',
      },
    );
    expect(refusalOf('REOPEN', ready('CLOSED'), actWith({ reopenWithinDays: 0 }, after(1)))).toMatchObject({
      code: 'REOPEN_PERIOD_OVER',
    });
  });
});
