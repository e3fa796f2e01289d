import type { ShownValues } from '../../forms/differences.js';
import type { WorkOrderPageFragment } from '../../generated/graphql.js';
import { workOrderStatusTexts } from '../../text/codes/dispatch-codes.js';

/** What a conflict compares. */
export const orderValues: ShownValues<WorkOrderPageFragment> = (order, t, label) => [
  [t('tickets.status'), label(workOrderStatusTexts, order.status)],
  [t('visit.engineer'), order.engineer?.displayName ?? ''],
  [t('visit.task'), order.task],
  [t('visit.note'), order.assignNote ?? ''],
  [t('visit.report'), order.report?.done ?? ''],
];
