import type { TicketFacts } from '@aftercare/contracts/ticket/ticket-facts';
import { afterTicket } from '../domain/questionnaire.js';
import { sendSurvey, surveyRules, type Asked } from '../domain/survey.js';
import type { Ports } from './ports.js';

export interface ClosedTicket {
  readonly id: string;
  readonly ticket: TicketFacts;
  /** False after a lapse: nobody said that it is solved. */
  readonly confirmed: boolean;
  readonly imported: boolean;
}

/** CUS-09, TKT-22: the contact whose confirmed ticket was closed is asked, if not asked a short while ago. */
export const sendSurveyWhenTicketClosed =
  ({ together, surveys }: Pick<Ports, 'together' | 'surveys'>) =>
  async ({ id, ticket, confirmed, imported }: ClosedTicket): Promise<void> => {
    const { customerId, contactId } = ticket;
    if (!confirmed || imported || !customerId || !contactId) return;
    const asked: Asked = {
      subject: 'TICKET',
      subjectId: id,
      subjectNumber: ticket.number,
      customerId,
      contactId,
      unitId: ticket.unitId,
      personId: ticket.assigneeId,
    };
    await together(async (act) => {
      if (!(await surveys.claim(asked, surveyRules.pauseDays))) return;
      await surveys.save(undefined, sendSurvey(asked, afterTicket, act));
    });
  };
