import { serviceMain } from '@aftercare/service-kit/service-main';
import { ticketService } from './definition.js';
import { ticketEnv } from './env.js';

await serviceMain(ticketService, ticketEnv, process.env);
