import { auditOfRecord, auditVerify } from '../audit.js';

/** COM-08: who did what on a course, an enrolment or an exam. */
export const trainingAudit = auditOfRecord('training');
export const trainingAuditVerify = auditVerify('training');
