import { optionalText } from '../../../forms/field.js';
import * as api from '../../../generated/graphql.js';
import { stepsOn } from '../../../steps/record-step.js';
import type { Viewer } from '../../../shell/viewer.js';
import { customerFields, customerInput } from '../../customers/customer-fields.js';
import { openFollowUpWith } from '../../follow-ups/follow-up-fields.js';
import { concludeAgreement } from './agreement-steps.js';
import { addContact } from './contact-steps.js';
import { recordInstallation } from './installation-steps.js';
import { contactChoices, type ShownCustomer } from './shown-customer.js';
import { addSite } from './site-steps.js';

/** What can be done with the file as a whole (CUS-01 … CUS-03, CUS-08). */
export const customerSteps = {
  ADD_CONTACT: addContact,
  ADD_SITE: addSite,
  RECORD_INSTALLATION: recordInstallation,
  CONCLUDE_AGREEMENT: concludeAgreement,
  OPEN_FOLLOW_UP: openFollowUpWith<ShownCustomer>(contactChoices),
  CHANGE_CUSTOMER: stepsOn<ShownCustomer>()(api.ChangeCustomerDocument, {
    fields: ({ record, options }) => [
      ...customerFields(options),
      {
        name: 'proactiveContactId',
        label: 'customers.proactive',
        kind: 'choice',
        choices: contactChoices(record),
      },
    ],
    initial: ({ record }) => ({
      name: record.name,
      shortName: record.shortName ?? '',
      level: record.level,
      status: record.status,
      unitId: record.unit.id,
      salesPersonId: record.salesPerson?.id,
      consultantId: record.consultant?.id,
      consultantStandInId: record.consultantStandIn?.id,
      industryCode: record.industryCode ?? '',
      thirdPartyConsent: record.thirdPartyConsent,
      proactiveContactId: record.proactiveContact?.id,
    }),
    input: (values) => ({
      ...customerInput(values),
      proactiveContactId: optionalText(values, 'proactiveContactId'),
    }),
  }),
};

type CustomerAction = keyof typeof customerSteps;

const needs = {
  ADD_CONTACT: 'CUSTOMER_WRITE',
  ADD_SITE: 'CUSTOMER_WRITE',
  RECORD_INSTALLATION: 'CUSTOMER_WRITE',
  CONCLUDE_AGREEMENT: 'AGREEMENT_WRITE',
  OPEN_FOLLOW_UP: 'FOLLOW_UP_WORK',
  CHANGE_CUSTOMER: 'CUSTOMER_WRITE',
} as const satisfies Record<CustomerAction, string>;

/** What the viewer's roles open; whether they reach this customer is the server's to say. */
export const customerOffers = (can: Viewer['can']) =>
  // The keys of this very table.
  (Object.keys(customerSteps) as CustomerAction[])
    .filter((action) => can(needs[action]))
    .map((action) => ({ action, allowed: true }));
