import type { CustomerOfTicket } from '../../api/shapes.js';
import type { TicketView } from '@aftercare/contracts/ticket/ticket-view';
import { nodeId } from '../../api/node-id.js';
import { reason } from '../../api/offers.js';
import { one } from '../../api/references.js';
import type {
  TicketActionOfferResolvers,
  TicketAssessmentResolvers,
  TicketCoverageResolvers,
  TicketCustomerResolvers,
} from '../../generated/resolvers.js';

export const customerOfTicket = (ticket: TicketView): CustomerOfTicket | null => ticket.customer;

export const TicketCustomer: TicketCustomerResolvers = {
  id: (customer) => nodeId('Customer', customer.id),
  customer: one('Customer', (customer) => customer.id),
};

export const TicketCoverage: TicketCoverageResolvers = {
  agreement: one('Agreement', (coverage) => coverage.agreementId),
  calendar: one('Calendar', (coverage) => coverage.calendarId),
};

export const TicketAssessment: TicketAssessmentResolvers = {
  assessedBy: one('Person', (assessment) => assessment.assessedBy),
};

export const TicketActionOffer: TicketActionOfferResolvers = { reason };
