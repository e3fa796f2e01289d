import * as deliveries from '@aftercare/contracts/notification/delivery';
import { isNoticeCode, noticeTexts } from '@aftercare/messages/notices';
import { fill } from '@aftercare/messages/text';
import { list } from '../../api/list.js';
import { mutation } from '../../api/mutation.js';
import { nodeOfKind } from '../../api/nodes.js';
import { idOf, one } from '../../api/references.js';
import type { DeliveryResolvers, MutationResolvers, QueryResolvers } from '../../generated/resolvers.js';

export const Delivery: DeliveryResolvers = {
  id: idOf('Delivery'),
  name: ({ code }, _args, { locale }) =>
    isNoticeCode(code) ? fill(noticeTexts[code].name, {}, locale) : code,
  person: one('Person', (delivery) => (delivery.receiverKind === 'STAFF' ? delivery.receiverId : null)),
  contact: one('Contact', (delivery) => (delivery.receiverKind === 'CONTACT' ? delivery.receiverId : null)),
  record: (delivery, _args, context) => nodeOfKind(delivery.recordKind, delivery.recordId, context),
};

export const deliveryQueries: QueryResolvers = {
  deliveries: list(deliveries.listDeliveries, { count: deliveries.countDeliveries }),
};

export const deliveryMutations: MutationResolvers = {
  resendDeliveries: mutation(deliveries.resendDeliveries, { of: 'Delivery', answer: (resent) => resent }),
  testChannel: mutation(deliveries.testChannel, { as: 'Delivery' }),
};
