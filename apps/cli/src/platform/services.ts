import { analyticsService } from '@aftercare/analytics-service/definition';
import { complaintService } from '@aftercare/complaint-service/definition';
import { customerService } from '@aftercare/customer-service/definition';
import { dispatchService } from '@aftercare/dispatch-service/definition';
import { identityService } from '@aftercare/identity-service/definition';
import { notificationService } from '@aftercare/notification-service/definition';
import { mailSettings } from '@aftercare/notification-service/env';
import type { ServiceDefinition } from '@aftercare/service-kit/run-service';
import { ticketService } from '@aftercare/ticket-service/definition';
import { trainingService } from '@aftercare/training-service/definition';

/** Where mails go, and where the links in them lead. */
export interface Mail {
  readonly smtpUrl: string;
  readonly portalUrl: string;
}

/** The services of the platform. */
export const servicesOf = (mail: Mail): readonly ServiceDefinition[] => [
  identityService,
  customerService,
  ticketService,
  dispatchService,
  complaintService,
  trainingService,
  notificationService(
    mailSettings.parse({
      SMTP_URL: mail.smtpUrl,
      MAIL_FROM: 'Aftercare <service@aftercare.example>',
      PUBLIC_URL: mail.portalUrl,
    }),
  ),
  analyticsService,
];

export const serviceNames = [
  'identity',
  'customer',
  'ticket',
  'dispatch',
  'complaint',
  'training',
  'notification',
  'analytics',
];
