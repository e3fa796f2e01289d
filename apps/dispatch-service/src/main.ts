import { serviceMain } from '@aftercare/service-kit/service-main';
import { dispatchService } from './definition.js';
import { dispatchEnv } from './env.js';

await serviceMain(dispatchService, dispatchEnv, process.env);
