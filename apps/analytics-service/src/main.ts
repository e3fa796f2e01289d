import { serviceMain } from '@aftercare/service-kit/service-main';
import { analyticsService } from './definition.js';
import { analyticsEnv } from './env.js';

await serviceMain(analyticsService, analyticsEnv, process.env);
