import { baseEnv } from '@aftercare/service-kit/base-env';
import { z } from 'zod';
import { senderAddress } from './adapters/smtp/sender-address.js';

/** What mails need beside the platform: which server takes them, who they are from, where their links lead. */
export const mailSettings = z.object({
  /** `smtp://` or `smtps://` with user and password where the server wants them. */
  SMTP_URL: z.url({ protocol: /^smtps?$/ }),
  /** `desk@example.com` or `Service Desk <desk@example.com>`. */
  MAIL_FROM: senderAddress,
  /** Where people reach the portal, e.g. `https://aftercare.example.com`. */
  PUBLIC_URL: z.url({ protocol: /^https?$/ }),
  /** IANA name: in what time zone customers are told times, and people who have not chosen one. */
  DEFAULT_ZONE: z
    .string()
    .default('Asia/Shanghai')
    .refine((zone) => Intl.supportedValuesOf('timeZone').includes(zone), { message: 'no IANA time zone' }),
});
export type MailSettings = z.infer<typeof mailSettings>;

export const notificationEnv = baseEnv.extend(mailSettings.shape);
