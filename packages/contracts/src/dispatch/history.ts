import { auditOfRecord, auditVerify } from '../audit.js';

/** COM-08: who did what on a request for a visit, a work order, a duty or an engineer's skills. */
export const dispatchAudit = auditOfRecord('dispatch');
export const dispatchAuditVerify = auditVerify('dispatch');
