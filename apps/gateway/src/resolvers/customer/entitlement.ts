import { checkEntitlement } from '@aftercare/contracts/customer/entitlement';
import { explanationText } from '@aftercare/messages/entitlement';
import { askFor } from '../../api/query.js';
import { one } from '../../api/references.js';
import type {
  EntitlementResolvers,
  ExplanationLineResolvers,
  QueryResolvers,
} from '../../generated/resolvers.js';

export const Entitlement: EntitlementResolvers = {
  agreement: one('Agreement', (entitlement) => entitlement.agreementId),
  calendar: one('Calendar', (entitlement) => entitlement.calendarId),
};

export const ExplanationLine: ExplanationLineResolvers = {
  text: (line, _args, { locale }) => explanationText(line.code, line.params, locale),
};

export const entitlementQueries: QueryResolvers = {
  entitlement: askFor(checkEntitlement, ['NOT_FOUND']),
};
