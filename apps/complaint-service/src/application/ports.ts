import type { QuestionView } from '@aftercare/contracts/complaint/complaint';
import type { Receipt } from '@aftercare/contracts/paging';
import type { Act, ComplaintDecision } from '../domain/complaint-decision.js';
import type { Complaint } from '../domain/complaint.js';
import type { FilingFindings } from '../domain/intake.js';

/** Which complaint a command means, and the version that the person saw (COM-16). */
export interface Target {
  readonly id: string;
  readonly expectedVersion?: number | undefined;
}

/** Complaints in the scope of the running request, never those in which the caller is named. One transaction a call. */
export interface ComplaintStore {
  add(
    decide: (name: { readonly id: string; readonly number: string }, act: Act) => ComplaintDecision,
  ): Promise<Receipt & { readonly number: string }>;
  change(target: Target, decide: (complaint: Complaint, act: Act) => ComplaintDecision): Promise<Receipt>;
  addMeasure(
    target: Target,
    decide: (complaint: Complaint, measureId: string) => ComplaintDecision,
  ): Promise<Receipt & { readonly measureId: string }>;
  ask(
    target: Target,
    question: { readonly personId: string; readonly text: string },
    decide: (complaint: Complaint, questionId: string) => ComplaintDecision,
  ): Promise<Receipt & { readonly questionId: string }>;
  /** By the person asked: `NOT_FOUND` for everybody else, `ALREADY_ANSWERED` for the second answer. */
  answer(
    question: { readonly id: string; readonly personId: string; readonly text: string },
    decide: (complaint: Complaint) => ComplaintDecision,
  ): Promise<{ readonly id: string }>;
}

export interface Questions {
  of(personId: string, open: boolean | undefined): Promise<QuestionView[]>;
}

/** The customer's file (CUS-01), asked before a complaint is registered. */
export interface CustomerFile {
  find(customerId: string, contactId: string | undefined): Promise<NonNullable<FilingFindings['customer']>>;
}

/** Who is told when a deadline of this complaint runs out: quality supervisors, heads of the responsible unit. */
export interface AlarmReceivers {
  of(complaintId: string): Promise<readonly string[]>;
}
