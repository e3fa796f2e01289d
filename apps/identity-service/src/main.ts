import { serviceMain } from '@aftercare/service-kit/service-main';
import { identityService } from './definition.js';
import { identityEnv } from './env.js';

await serviceMain(identityService, identityEnv, process.env);
