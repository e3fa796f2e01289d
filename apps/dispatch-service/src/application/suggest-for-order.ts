import type { InputOf, OutputOf } from '@aftercare/contracts/define';
import type { suggestEngineers as query } from '@aftercare/contracts/dispatch/work-order';
import { suggestEngineers } from '../domain/suggest-engineers.js';
import type { CaseStore, SuggestionSource } from './ports.js';

/** DSP-06: who could go, best first, with reasons. */
export const suggestForOrder =
  (cases: CaseStore, source: SuggestionSource) =>
  async ({ id, first }: InputOf<typeof query>): Promise<OutputOf<typeof query>> => {
    const order = await cases.lookOrder(id);
    const { errand, candidates, now } = await source.read(order, await cases.lookVisit(order.visitRequestId));
    const ranked = suggestEngineers(errand, candidates, now).slice(0, first);
    return {
      items: ranked.map((each) => ({
        ...each,
        reasons: each.reasons.map(({ code, params }) => ({ code, params: { ...params } })),
      })),
    };
  };
