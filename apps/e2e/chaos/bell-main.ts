import { baseEnv } from '@aftercare/service-kit/base-env';
import { serviceMain } from '@aftercare/service-kit/service-main';
import { bellService } from './bell-service.js';

await serviceMain(bellService, baseEnv, process.env);
