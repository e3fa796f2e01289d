import type { ConsentState, SolutionKind, SolutionStage } from '@aftercare/contracts/ticket/solution';
import type { CustomerVoice } from '@aftercare/contracts/ticket/ticket-codes';

/** What the rules need of a proposal. */
export interface Proposal {
  readonly id: string;
  readonly stage: SolutionStage;
  readonly kind: SolutionKind;
  readonly consent: ConsentState;
  readonly criteria: readonly Criterion[];
}

/** TKT-20: agreed with the customer, checked one by one; `met` is null until then. */
export interface Criterion {
  readonly id: string;
  readonly text: string;
  readonly met: boolean | null;
  readonly note: string | null;
}

/** The customer's word on a proposal. */
export interface Consent {
  readonly consent: ConsentState;
  readonly consentVia: CustomerVoice | null;
  readonly consentAt: Date | null;
  readonly consentNote: string | null;
}

/** A proposal with its words; each is kept. */
export interface Solution extends Proposal, Consent {
  readonly ticketId: string;
  readonly description: string;
  readonly steps: readonly string[];
  readonly precautions: string | null;
  readonly articleId: string | null;
  readonly rootCause: string | null;
  readonly proposedBy: string;
  readonly proposedAt: Date;
}

export type SolutionChange =
  | { readonly what: 'PROPOSED'; readonly solution: Solution }
  | {
      readonly what: 'CHANGED';
      readonly id: string;
      readonly fields: Partial<Consent & Pick<Solution, 'criteria' | 'rootCause'>>;
    };
