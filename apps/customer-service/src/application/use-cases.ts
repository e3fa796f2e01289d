import { answerSurveys } from './answer-surveys.js';
import { changeCustomer } from './change-customer.js';
import { checkEntitlement } from './check-entitlement.js';
import { concludeAgreements } from './conclude-agreements.js';
import { consumeRemoteQuotaWhenTicketClosed } from './consume-remote-quota-when-ticket-closed.js';
import { consumeQuotaWhenVisitSolved } from './consume-quota-when-visit-solved.js';
import { keepCatalogue } from './keep-catalogue.js';
import { keepContacts } from './keep-contacts.js';
import { keepInstallations } from './keep-installations.js';
import { keepSites } from './keep-sites.js';
import { moveQuotaWhenNextVisitOrdered } from './move-quota-when-next-visit-ordered.js';
import { openFollowUpWhenNotContent } from './open-follow-up-when-not-content.js';
import type { Ports } from './ports.js';
import { registerCustomer } from './register-customer.js';
import { releaseQuotaWhenVisitWithdrawn } from './release-quota-when-visit-withdrawn.js';
import { reserveQuotaWhenVisitApproved } from './reserve-quota-when-visit-approved.js';
import { sendSurveyWhenTicketClosed } from './send-survey-when-ticket-closed.js';
import { tellOfAgreementDatesWhenDue } from './tell-of-agreement-dates-when-due.js';
import { useQuotas } from './use-quotas.js';
import { workOnFollowUps } from './work-on-follow-ups.js';

/** Table of contents: everything that this service does. Its questions are the readers'. */
export const useCases = (ports: Ports) => {
  const quotas = useQuotas(ports);
  return {
    registerCustomer: registerCustomer(ports),
    changeCustomer: changeCustomer(ports),
    ...keepContacts(ports),
    ...keepSites(ports),
    ...keepInstallations(ports),
    ...keepCatalogue(ports),
    ...concludeAgreements(ports),
    tellOfAgreementDatesWhenDue: tellOfAgreementDatesWhenDue(ports),
    checkEntitlement: checkEntitlement(ports),
    ...quotas,
    consumeRemoteQuotaWhenTicketClosed: consumeRemoteQuotaWhenTicketClosed(quotas.consumeQuota),
    reserveQuotaWhenVisitApproved: reserveQuotaWhenVisitApproved(quotas.reserveQuota, quotas.moveQuota),
    moveQuotaWhenNextVisitOrdered: moveQuotaWhenNextVisitOrdered(quotas.moveQuota),
    consumeQuotaWhenVisitSolved: consumeQuotaWhenVisitSolved(quotas.consumeQuota),
    releaseQuotaWhenVisitWithdrawn: releaseQuotaWhenVisitWithdrawn(quotas.releaseQuota),
    sendSurveyWhenTicketClosed: sendSurveyWhenTicketClosed(ports),
    ...answerSurveys(ports),
    ...workOnFollowUps(ports),
    openFollowUpWhenNotContent: openFollowUpWhenNotContent(ports),
  };
};
export type UseCases = ReturnType<typeof useCases>;
