import { complaintActions } from '@aftercare/contracts/complaint/complaint';
import { idOf, many, one } from '../../api/references.js';
import { reason } from '../../api/offers.js';
import type {
  ComplaintActionOfferResolvers,
  ComplaintContactResolvers,
  ComplaintMeasureResolvers,
  ComplaintQuestionResolvers,
  ComplaintResolvers,
  ComplaintSettingsResolvers,
  CorrectiveActionResolvers,
} from '../../generated/resolvers.js';
import { attachmentsOf } from '../common/attachment.js';
import { history } from '../common/audit.js';

export const Complaint: ComplaintResolvers = {
  id: idOf('Complaint'),
  customer: one('Customer', (complaint) => complaint.customer?.id),
  customerName: ({ customer }) => customer?.name ?? null,
  customerLevel: ({ customer }) => customer?.level ?? null,
  contact: one('Contact', (complaint) => complaint.contactId),
  ticket: one('Ticket', (complaint) => complaint.ticketId),
  namedPeople: many('Person', (complaint) => complaint.namedPersonIds),
  unit: one('OrgUnit', (complaint) => complaint.unitId),
  responsibleUnit: one('OrgUnit', (complaint) => complaint.responsibleUnitId),
  responsiblePerson: one('Person', (complaint) => complaint.responsiblePersonId),
  availableActions: ({ id }, _args, context) =>
    context.batch('complaintActions', id, async (ids) => {
      const { items } = await context.ask(complaintActions, { ids: [...ids] });
      return ids.map((wanted) => items.find((item) => item.id === wanted)?.actions ?? []);
    }),
  attachments: attachmentsOf('complaint'),
  history: history('complaint'),
};

export const ComplaintMeasure: ComplaintMeasureResolvers = {
  owner: one('Person', (measure) => measure.ownerId),
  ticket: one('Ticket', (measure) => measure.ticketId),
};

export const ComplaintContact: ComplaintContactResolvers = { by: one('Person', (contact) => contact.by) };

export const ComplaintQuestion: ComplaintQuestionResolvers = {
  person: one('Person', (question) => question.personId),
};

export const CorrectiveAction: CorrectiveActionResolvers = {
  owner: one('Person', (action) => action.ownerId),
};

export const ComplaintActionOffer: ComplaintActionOfferResolvers = { reason };

export const ComplaintSettings: ComplaintSettingsResolvers = { id: idOf('ComplaintSettings') };
