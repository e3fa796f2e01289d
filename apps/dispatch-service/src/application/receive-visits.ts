import { amendVisit, receiveVisit } from '../domain/receive-visit.js';
import type { CaseStore, VisitFile, VisitIntake } from './ports.js';

/**
 * DSP-04: completes one request that a ticket made or amended, with words and place from those who own them. The
 * questions come before the transaction; while somebody is away the request waits here and its clock is not lost.
 * Answers whether there was one.
 */
export const receiveVisits =
  (intake: VisitIntake, file: VisitFile, cases: CaseStore) => async (): Promise<boolean> => {
    const asked = await intake.claim();
    if (!asked) return false;
    const { requested, wish } = await file.describe(asked);
    await intake.settle(asked, async () => {
      if (await cases.find(asked.id)) {
        await cases.changeVisit({ id: asked.id }, (before, act) => amendVisit(before, wish, act));
      } else await cases.receive((act) => receiveVisit(requested, act));
    });
    return true;
  };
