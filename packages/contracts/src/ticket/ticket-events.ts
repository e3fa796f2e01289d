import { z } from 'zod';
import { defineEvent } from '../define.js';
import { clockKind, clockStage } from './clock.js';
import { consentState, solutionKind, solutionStage } from './solution.js';
import * as codes from './ticket-codes.js';
import { ticketEventBase } from './ticket-facts.js';
import { visitRequestState } from './visit-request.js';
import { attemptResult } from './work-commands.js';

const facts = z.object(ticketEventBase);
const recipients = { recipientIds: z.array(z.uuid()) };

export const ticketOpened = defineEvent(
  'ticket.opened',
  facts.extend({
    /** Reported earlier than opened, with the right to do so. */
    backdated: z.boolean(),
  }),
);
export const customerIdentified = defineEvent('ticket.customerIdentified', facts);
export const ticketCompleted = defineEvent('ticket.completed', facts);
export const ticketAssessed = defineEvent('ticket.assessed', facts.extend({ mode: codes.serviceMode }));
export const ticketTriaged = defineEvent('ticket.triaged', facts.extend({ overridden: z.boolean() }));
export const ticketRecategorised = defineEvent(
  'ticket.recategorised',
  facts.extend({ previousCategoryCode: z.string().nullable() }),
);
export const ticketPriorityChanged = defineEvent(
  'ticket.priorityChanged',
  facts.extend({ previousPriority: codes.priority, overridden: z.boolean() }),
);
/** The customer's level, name or unit changed, or its agreement did. */
export const ticketCustomerRefreshed = defineEvent('ticket.customerRefreshed', facts);

export const ticketAssigned = defineEvent(
  'ticket.assigned',
  facts.extend({
    how: z.enum(['ASSIGNED', 'CLAIMED', 'HANDED_OVER', 'CONSULTANT', 'ESCALATED']),
    previousAssigneeId: z.uuid().nullable(),
    previousUnitId: z.uuid(),
  }),
);
export const ticketStarted = defineEvent('ticket.started', facts);
export const ticketWaitStarted = defineEvent(
  'ticket.waitStarted',
  facts.extend({ reason: codes.waitReason, until: z.iso.datetime().nullable(), clocksPaused: z.boolean() }),
);
export const ticketResumed = defineEvent('ticket.resumed', facts);
export const ticketParked = defineEvent('ticket.parked', facts.extend({ callBackAt: z.iso.datetime() }));
export const ticketCalledBack = defineEvent(
  'ticket.calledBack',
  facts.extend({ result: attemptResult, callBackAt: z.iso.datetime().nullable() }),
);
export const ticketAttemptRecorded = defineEvent(
  'ticket.attemptRecorded',
  facts.extend({ mode: z.enum(['PHONE', 'REMOTE']), result: attemptResult }),
);
/** TKT-11: two attempts without a solution. */
export const ticketNextStepProposed = defineEvent('ticket.nextStepProposed', facts);
export const ticketTimeAgreed = defineEvent('ticket.timeAgreed', facts);

const visit = facts.extend({ visitRequestId: z.uuid(), siteId: z.uuid() });
const visitWish = visit.extend({
  skillCodes: z.array(z.string()),
  wishedFrom: z.iso.datetime().nullable(),
  wishedUntil: z.iso.datetime().nullable(),
});
export const visitRequested = defineEvent('ticket.visitRequested', visitWish);
export const visitRequestAmended = defineEvent('ticket.visitRequestAmended', visitWish);
export const visitRequestWithdrawn = defineEvent('ticket.visitRequestWithdrawn', visit);
export const visitProgressed = defineEvent(
  'ticket.visitProgressed',
  visit.extend({ state: visitRequestState }),
);

export const solutionProposed = defineEvent(
  'ticket.solutionProposed',
  facts.extend({ solutionId: z.uuid(), stage: solutionStage, kind: solutionKind, consent: consentState }),
);
export const consentRecorded = defineEvent(
  'ticket.consentRecorded',
  facts.extend({ solutionId: z.uuid(), consent: consentState, via: codes.customerVoice }),
);
export const ticketResolved = defineEvent(
  'ticket.resolved',
  facts.extend({ solutionId: z.uuid(), kind: solutionKind, lapsesAt: z.iso.datetime().nullable() }),
);
export const confirmationReminded = defineEvent('ticket.confirmationReminded', facts);
const satisfaction = z.number().int().nullable();
export const ticketConfirmed = defineEvent(
  'ticket.confirmed',
  facts.extend({ via: codes.customerVoice, satisfaction }),
);
export const ticketRejected = defineEvent('ticket.rejected', facts.extend({ via: codes.customerVoice }));
/** TKT-20: nobody confirmed in time; left out of satisfaction. */
export const ticketLapsed = defineEvent('ticket.lapsed', facts);
export const ticketClosed = defineEvent(
  'ticket.closed',
  facts.extend({
    /** False after a lapse: no survey. */
    confirmed: z.boolean(),
    satisfaction,
    knowledge: z.enum(['LINK', 'DRAFT', 'NONE']),
    articleId: z.uuid().nullable(),
    informUnitIds: z.array(z.uuid()),
  }),
);
export const ticketReopened = defineEvent(
  'ticket.reopened',
  facts.extend({ previousClosedAt: z.iso.datetime() }),
);
export const ticketCancelled = defineEvent('ticket.cancelled', facts.extend({ reason: codes.cancelReason }));
export const ticketArchived = defineEvent('ticket.archived', facts);

/** COM-11: a row of another system's log after its first, which is `ticket.opened`. Always `imported`. */
export const ticketHistoryRecorded = defineEvent(
  'ticket.historyRecorded',
  facts.extend({
    source: z.string(),
    row: z.number().int(),
    /** The state in the log's own words, or the status where it has none. */
    sourceState: z.string(),
    previousStatus: codes.ticketStatus,
    /** Where this row is the first to tell it. */
    satisfaction,
  }),
);

const entry = facts.extend({ entryId: z.uuid() });
/** `firstResponse`: this was the answer of a person that stopped the clock. */
export const ticketReplied = defineEvent(
  'ticket.replied',
  entry.extend({ channel: codes.ticketChannel, firstResponse: z.boolean() }),
);
export const customerWrote = defineEvent(
  'ticket.customerWrote',
  entry.extend({ channel: codes.ticketChannel }),
);
export const ticketNoted = defineEvent('ticket.noted', entry.extend({ mentionedIds: z.array(z.uuid()) }));
export const callLogged = defineEvent(
  'ticket.callLogged',
  entry.extend({ talked: z.boolean(), durationMs: z.number().int().nullable(), firstResponse: z.boolean() }),
);
export const ticketArticleLinked = defineEvent('ticket.articleLinked', facts.extend({ articleId: z.uuid() }));

const clockAlarm = facts.extend({
  clockId: z.uuid(),
  clockKind,
  stage: clockStage,
  /** TKT-09: whom the rule tells at this stage: assignee, then manager, then head. */
  ...recipients,
});
export const clockWarned = defineEvent('ticket.clockWarned', clockAlarm);
export const clockBreached = defineEvent('ticket.clockBreached', clockAlarm);
/** A calendar or a year's holidays changed: due times were computed again. */
export const clocksRecomputed = defineEvent('ticket.clocksRecomputed', facts);
