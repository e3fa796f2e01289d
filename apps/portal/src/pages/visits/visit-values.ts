import type { ShownValues } from '../../forms/differences.js';
import type { VisitPageFragment } from '../../generated/graphql.js';
import { dispatchVisitStateTexts } from '../../text/codes/dispatch-codes.js';
import { formatMoney } from '../../text/money.js';

/** What a conflict compares. */
export const visitValues: ShownValues<VisitPageFragment> = (visit, t, label) => [
  [t('tickets.status'), label(dispatchVisitStateTexts, visit.state)],
  [t('tickets.priority'), visit.priority],
  [t('visit.task'), visit.task],
  [t('visit.missing'), visit.missing ?? ''],
  [t('visit.preparation'), visit.preparation ?? ''],
  [t('visit.place'), visit.siteName ?? ''],
  [t('ticket.contact'), visit.contact?.name ?? ''],
  [
    t('visit.quote'),
    visit.quote ? `${formatMoney(visit.quote.amount)} ${visit.quote.note ?? ''}`.trim() : '',
  ],
  [t('visit.notes'), String(visit.notes.length)],
  [t('visit.orders'), visit.workOrders.map(({ number }) => number).join(t('list.separator'))],
];
