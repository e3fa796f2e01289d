import { z } from 'zod';
import { auditOfRecord, auditVerify } from '../audit.js';
import { defineCommand, defineQuery } from '../define.js';
import { receipt } from '../paging.js';
import { emailAddress, text } from '../text.js';
import { locale } from './person.js';
import { password } from './session.js';

/** COM-04: whether an empty installation waits for its first administrator. */
export const setupState = defineQuery('identity.setup.state', {
  input: z.object({}),
  output: z.object({ firstAdministratorNeeded: z.boolean() }),
});

/** Once, while there is no account; whoever started the platform reads the code from its log. */
export const createFirstAdministrator = defineCommand('identity.setup.createFirstAdministrator', {
  input: z.object({
    setupCode: z.string().min(6).max(100),
    companyName: text(100),
    displayName: text(60),
    login: text(100),
    email: emailAddress,
    password,
    locale: locale.default('zh-CN'),
    zone: text(60).default('Asia/Shanghai'),
  }),
  output: receipt,
});

export const identityAudit = auditOfRecord('identity');
export const identityAuditVerify = auditVerify('identity');
