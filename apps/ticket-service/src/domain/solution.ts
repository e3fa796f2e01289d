import type { SolutionKind, SolutionStage } from '@aftercare/contracts/ticket/solution';
import type { CustomerVoice } from '@aftercare/contracts/ticket/ticket-codes';
import { consentRecorded, solutionProposed } from '@aftercare/contracts/ticket/ticket-events';
import { notFound } from '@aftercare/domain-kit/domain-error';
import { voiceOf } from './customer-voice.js';
import { answered } from './first-response.js';
import type { Proposal, Solution } from './proposal.js';
import { stopClocks } from './ticket-clocks.js';
import { decided, happened, stepNote, type Act, type TicketDecision } from './ticket-decision.js';
import { demand } from './ticket-rules.js';
import type { Ticket } from './ticket.js';
import { resume } from './waiting.js';

export interface ProposalInput {
  readonly stage: SolutionStage;
  readonly kind: SolutionKind;
  readonly description: string;
  readonly steps: readonly string[];
  readonly precautions?: string | undefined;
  readonly acceptanceCriteria: readonly string[];
  readonly articleId?: string | undefined;
  readonly consentVia?: CustomerVoice | undefined;
  readonly consentNote?: string | undefined;
}

/** TKT-20: a proposal is an answer, and the plan that was promised. On the phone the consent comes with it. */
export function propose(ticket: Ticket, input: ProposalInput, act: Act): TicketDecision {
  demand('PROPOSE_SOLUTION', ticket, act);
  const via = input.consentVia === undefined ? null : voiceOf(input.consentVia, act.caller, 'consentVia');
  const proposal: Proposal = {
    id: act.newId(),
    stage: input.stage,
    kind: input.kind,
    consent: via === null ? 'ASKED' : 'GIVEN',
    criteria: input.acceptanceCriteria.map((text) => ({ id: act.newId(), text, met: null, note: null })),
  };
  const solution: Solution = {
    ...proposal,
    ticketId: ticket.id,
    description: input.description,
    steps: input.steps,
    precautions: input.precautions ?? null,
    articleId: input.articleId ?? null,
    rootCause: null,
    consentVia: via,
    consentAt: via === null ? null : act.now,
    consentNote: input.consentNote ?? null,
    proposedBy: act.by,
    proposedAt: act.now,
  };
  const { changes } = answered(ticket, act);
  const clocks = stopClocks(changes.clocks ?? ticket.clocks, ['PLAN'], act.level, act.now);
  const { id: solutionId, stage, kind, consent } = proposal;
  const told = [happened(solutionProposed, { solutionId, stage, kind, consent })];
  return {
    ...decided(ticket, { ...changes, clocks, proposal }, told),
    solution: { what: 'PROPOSED', solution },
  };
}

export interface ConsentInput {
  readonly solutionId: string;
  readonly given: boolean;
  readonly via: CustomerVoice;
  readonly note?: string | undefined;
}

/** TKT-20: consent gates the solution. The customer's word ends the wait for the customer (TKT-09). */
export function recordConsent(ticket: Ticket, input: ConsentInput, act: Act): TicketDecision {
  demand('RECORD_CONSENT', ticket, act);
  const proposal = latestProposal(ticket, input.solutionId);
  const via = voiceOf(input.via, act.caller);
  const consent = input.given ? 'GIVEN' : 'REFUSED';
  const fields = { consent, consentVia: via, consentAt: act.now, consentNote: input.note ?? null } as const;
  const recorded = happened(consentRecorded, { solutionId: proposal.id, consent, via });
  const heard = decided(
    ticket,
    { proposal: { ...proposal, consent } },
    [recorded],
    stepNote(act, input.note),
  );
  const goesOn = ticket.status === 'WAITING_CUSTOMER' ? resume(heard.next, undefined, act) : undefined;
  return {
    ...heard,
    next: goesOn?.next ?? heard.next,
    events: [...heard.events, ...(goesOn?.events ?? [])],
    solution: { what: 'CHANGED', id: proposal.id, fields },
  };
}

/** The proposal that is meant, which must be the latest: an earlier one has been replaced. */
export function latestProposal(ticket: Ticket, solutionId: string): Proposal {
  const { proposal } = ticket;
  if (proposal?.id !== solutionId) throw notFound('solution', solutionId, ['solutionId']);
  return proposal;
}
