import type { Caller } from '@aftercare/contracts/caller';
import type { InputOf, RequestDefinition } from '@aftercare/contracts/define';
import { triageTicket } from '@aftercare/contracts/ticket/intake-commands';
import { ticketsByIds } from '@aftercare/contracts/ticket/ticket-queries';
import { ticketView } from '@aftercare/contracts/ticket/ticket-view';
import { proposeSolution, resolveTicket } from '@aftercare/contracts/ticket/solution-commands';
import { claimTicket, startTicket } from '@aftercare/contracts/ticket/work-commands';
import { contact, customerId } from './given.js';
import { hotline, type Started } from './started.js';

export const notification: Caller = { kind: 'service', id: 'notification' };
export const nobody: Caller = { kind: 'anonymous', id: 'anonymous', locale: 'zh-CN' };

/** With the defaults of the contract filled in, as the gateway sends it. */
export const input = <D extends RequestDefinition>(to: D, fields: object) =>
  to.input.parse(fields) as InputOf<D>; // the schema is the type's own

/** People at work on a started service. */
export function deskOf(started: () => Started) {
  const as = (n = 1) => started().platform.as(hotline(n));
  /** A ticket of the customer that person 1 works on. */
  const worked = async (fields: object = {}): Promise<string> => {
    const { id } = await started().open({ customerId, ...fields });
    const weight = { categoryCode: 'SOFTWARE_DEFECT', impact: 'PERSON', urgency: 'TODAY' };
    await as()(triageTicket, input(triageTicket, { id, ...weight }));
    await as()(claimTicket, { id });
    await as()(startTicket, { id });
    return id;
  };
  const proposed = async (id: string, fields: object = {}): Promise<string> => {
    const words = { stage: 'FINAL', kind: 'FIX', description: '升级到 8.2', steps: ['备份'], ...fields };
    return (await as()(proposeSolution, input(proposeSolution, { id, ...words }))).solutionId;
  };
  return {
    as,
    asContact: () => started().platform.as(contact()),
    one: async (id: string) => ticketView.strict().parse((await as()(ticketsByIds, { ids: [id] })).items[0]),
    typesOf: async (id: string) =>
      (await started().facts(id)).map(({ type }) => type.slice('ticket.'.length)),
    worked,
    proposed,
    /** Solved by what the customer agreed to on the phone; one criterion to check. */
    resolved: async (): Promise<string> => {
      const id = await worked();
      const solutionId = await proposed(id, { consentVia: 'PHONE', acceptanceCriteria: ['能打开'] });
      await as()(resolveTicket, input(resolveTicket, { id, solutionId }));
      return id;
    },
  };
}
