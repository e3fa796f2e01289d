import type { Caller } from '@aftercare/contracts/caller';
import type { CustomerVoice } from '@aftercare/contracts/ticket/ticket-codes';
import { DomainError } from '@aftercare/domain-kit/domain-error';

/**
 * How the customer's word reached us: contacts speak in the portal, holders of a link by the link, whatever they
 * say. Staff cannot claim that the customer used either.
 */
export function voiceOf(said: CustomerVoice, caller: Caller, field = 'via'): CustomerVoice {
  switch (caller.kind) {
    case 'contact':
      return 'PORTAL';
    case 'anonymous':
      return 'MAIL_LINK';
    case 'service':
      return said;
    case 'staff':
      if (said !== 'PORTAL' && said !== 'MAIL_LINK') return said;
      throw new DomainError('NOT_ALLOWED', { permission: null }, [field]);
  }
}
