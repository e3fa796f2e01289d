import { baseEnv } from '@aftercare/service-kit/base-env';

/** What this service reads from its environment: nothing beyond what every service reads. */
export const dispatchEnv = baseEnv;
