import { serviceMain } from '@aftercare/service-kit/service-main';
import { trainingService } from './definition.js';
import { trainingEnv } from './env.js';

await serviceMain(trainingService, trainingEnv, process.env);
