import { readEnv } from '@aftercare/service-kit/base-env';
import { serviceMain } from '@aftercare/service-kit/service-main';
import { notificationService } from './definition.js';
import { mailSettings, notificationEnv } from './env.js';

await serviceMain(notificationService(readEnv(mailSettings, process.env)), notificationEnv, process.env);
