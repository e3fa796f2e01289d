import { serviceMain } from '@aftercare/service-kit/service-main';
import { customerService } from './definition.js';
import { customerEnv } from './env.js';

await serviceMain(customerService, customerEnv, process.env);
