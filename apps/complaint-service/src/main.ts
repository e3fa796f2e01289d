import { serviceMain } from '@aftercare/service-kit/service-main';
import { complaintService } from './definition.js';
import { complaintEnv } from './env.js';

await serviceMain(complaintService, complaintEnv, process.env);
