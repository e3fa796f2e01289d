import type { InputOf } from '@aftercare/contracts/define';
import type * as contract from '@aftercare/contracts/dispatch/visit-request';
import * as domain from '../domain/verify-visit.js';
import type { CaseStore, VisitFile } from './ports.js';

/** DSP-04, DSP-05, DSP-09: the manager's steps on a request. The agreement is asked before anything is written. */
export const verifyVisits = (cases: CaseStore, file: VisitFile) => ({
  approveVisit: async (input: InputOf<typeof contract.approveVisit>) => {
    const coverage = await file.coverage(await cases.lookVisit(input.id));
    const decide: Decide = (before, act) => domain.approveVisit(before, coverage, act);
    return cases.changeVisitAndTell(input, decide, theOrder);
  },
  sendBackVisit: (input: InputOf<typeof contract.sendBackVisit>) =>
    cases.changeVisit(input, (before) => domain.sendBackVisit(before, input.missing)),
  quoteVisit: (input: InputOf<typeof contract.quoteVisit>) =>
    cases.changeVisit(input, (before, act) => domain.quoteVisit(before, input.amount, input.note, act)),
  answerVisitQuote: (input: InputOf<typeof contract.answerVisitQuote>) => {
    const decide: Decide = (before, act) => domain.answerQuote(before, input.accepted, input.note, act);
    return cases.changeVisitAndTell(input, decide, (workOrderId) => ({ workOrderId }));
  },
  sendParts: (input: InputOf<typeof contract.sendParts>) =>
    cases.changeVisit(input, (before, act) => domain.sendParts(before, input.parts, act)),
  solveVisit: (input: InputOf<typeof contract.solveVisit>) =>
    cases.changeVisit(input, (before, act) => domain.solveVisit(before, input.note, act)),
  returnVisitToField: (input: InputOf<typeof contract.returnVisitToField>) => {
    const decide: Decide = (before, act) => domain.returnToField(before, input.note, act);
    return cases.changeVisitAndTell(input, decide, theOrder);
  },
});

type Decide = Parameters<CaseStore['changeVisit']>[1];

function theOrder(workOrderId: string | null): { workOrderId: string } {
  if (workOrderId === null) throw new Error('an approved request always has a new order');
  return { workOrderId };
}
