import { customersByIds } from '@aftercare/contracts/customer/customer';
import { checkEntitlement } from '@aftercare/contracts/customer/entitlement';
import { sitesByIds } from '@aftercare/contracts/customer/site';
import { visitRequestsByIds } from '@aftercare/contracts/ticket/visit-request';
import { notFound } from '@aftercare/domain-kit/domain-error';
import { instantOf } from '@aftercare/domain-kit/instant';
import type { Ask } from '@aftercare/service-kit/rpc-client';
import type { AskedRequest, VisitFile } from '../../application/ports.js';
import type { VisitWish } from '../../domain/receive-visit.js';

/** Asks ticket-service for the words and customer-service for place, unit and promises. */
export const askedVisitFile = (ask: Ask): VisitFile => ({
  async describe({ id, requestedAt, request }) {
    const { customerId } = request;
    const [visits, customers, promise] = await Promise.all([
      ask(visitRequestsByIds, { ids: [id] }),
      ask(customersByIds, { ids: [customerId] }),
      ask(checkEntitlement, entitlementOf(request)),
    ]);
    const [words] = visits.items;
    const [customer] = customers.items;
    if (!words) throw notFound('visitRequest', id);
    if (!customer) throw notFound('customer', customerId);
    const [site] = (await ask(sitesByIds, { ids: [words.siteId] })).items;
    if (!site) throw notFound('site', words.siteId);
    const wish: VisitWish = {
      siteId: site.id,
      siteName: site.name,
      district: site.district,
      place: site.coordinates,
      travelZone: site.travelZone,
      contactId: words.contactId,
      task: words.task,
      preparation: words.preparation,
      skillCodes: words.skillCodes,
      wishedFrom: dateOrNull(words.wishedFrom),
      wishedUntil: dateOrNull(words.wishedUntil),
    };
    const requested = {
      ...request,
      ...wish,
      id,
      requestedAt,
      customerName: customer.name,
      customerLevel: customer.level,
      unitId: customer.unitId,
      promises: { calendarId: promise.calendarId, arrival: promise.arrivalPromises },
    };
    return { requested, wish };
  },

  async coverage(visit) {
    const { decision, agreementId, explanation } = await ask(checkEntitlement, entitlementOf(visit));
    const usedUp = explanation.some(({ code }) => code === 'QUOTA_USED_UP');
    return { covered: decision === 'COVERED' || usedUp, agreementId, overrun: usedUp };
  },
});

const entitlementOf = ({
  customerId,
  installationId,
}: Pick<AskedRequest, 'customerId' | 'installationId'>) => ({
  customerId,
  installationId: installationId ?? undefined,
  service: 'ON_SITE' as const,
});

const dateOrNull = (iso: string | null) => (iso === null ? null : instantOf(iso));
