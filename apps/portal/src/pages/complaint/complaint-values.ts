import type { ShownValues } from '../../forms/differences.js';
import type { ComplaintPageFragment } from '../../generated/graphql.js';
import {
  causeClassTexts,
  complaintClassTexts,
  complaintInvalidReasonTexts,
  complaintStatusTexts,
} from '../../text/codes/complaint-codes.js';

/** What a conflict compares. */
export const complaintValues: ShownValues<ComplaintPageFragment> = (complaint, t, label) => [
  [t('tickets.status'), label(complaintStatusTexts, complaint.status)],
  [t('complaint.class'), label(complaintClassTexts, complaint.class)],
  [t('complaint.responsibleUnit'), complaint.responsibleUnit?.name ?? ''],
  [t('complaint.responsiblePerson'), complaint.responsiblePerson?.displayName ?? ''],
  [
    t('complaint.invalidReason'),
    complaint.invalidReason ? label(complaintInvalidReasonTexts, complaint.invalidReason) : '',
  ],
  [t('complaint.causeClass'), complaint.causeClass ? label(causeClassTexts, complaint.causeClass) : ''],
  [t('complaint.cause'), complaint.cause ?? ''],
  [t('complaint.measures'), String(complaint.measures.length)],
  [t('complaint.contacts'), String(complaint.contacts.length)],
  [t('complaint.questions'), String(complaint.questions.length)],
  [t('complaint.result'), complaint.result ?? ''],
  [t('complaint.opinion'), complaint.opinion ?? ''],
];
