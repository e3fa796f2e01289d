import { z } from 'zod';

/** CUS-01: regular, key 重点, VIP. */
export const customerLevel = z.enum(['REGULAR', 'KEY', 'VIP']);
export type CustomerLevel = z.infer<typeof customerLevel>;

export const customerStatus = z.enum(['PROSPECT', 'ACTIVE', 'DORMANT', 'ENDED']);
export type CustomerStatus = z.infer<typeof customerStatus>;

/** CUS-01: administrator of the system 系统管理员, user, decision maker. */
export const contactRole = z.enum(['SYSTEM_ADMINISTRATOR', 'USER', 'DECISION_MAKER']);
export type ContactRole = z.infer<typeof contactRole>;

export const reachKind = z.enum(['PHONE', 'MOBILE', 'EMAIL', 'WECHAT', 'OTHER']);
export type ReachKind = z.infer<typeof reachKind>;

/** CUS-01: in-city 市内, surrounding county 周边县市, remote. */
export const travelZone = z.enum(['IN_CITY', 'SURROUNDING_COUNTY', 'REMOTE']);
export type TravelZone = z.infer<typeof travelZone>;

/** CUS-03: warranty 免费维保, paid maintenance, VIP, per incident. */
export const agreementKind = z.enum(['WARRANTY', 'PAID_MAINTENANCE', 'VIP', 'PER_INCIDENT']);
export type AgreementKind = z.infer<typeof agreementKind>;

export const agreementState = z.enum(['PLANNED', 'IN_FORCE', 'EXPIRED', 'TERMINATED']);
export type AgreementState = z.infer<typeof agreementState>;

/** CUS-03: services that an agreement can include, each with a quota or without limit. */
export const serviceKind = z.enum(['REMOTE', 'ON_SITE', 'INSPECTION', 'TRAINING_SEAT']);
export type ServiceKind = z.infer<typeof serviceKind>;
