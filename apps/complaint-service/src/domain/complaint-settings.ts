import type { ComplaintSettingsView } from '@aftercare/contracts/complaint/complaint-commands';
import { responseWithinMs } from './response-deadline.js';

/** What holds until an administrator changes it. */
export const defaultSettings: ComplaintSettingsView = {
  id: '00000000-0000-7000-8000-0000000000c1',
  version: 0,
  responseWithinMs,
  generalManagerContact: true,
};
