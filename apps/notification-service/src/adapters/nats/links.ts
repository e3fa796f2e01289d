import { issueSurveyLink } from '@aftercare/contracts/customer/survey';
import { issuePasswordLink } from '@aftercare/contracts/identity/session';
import { issueTicketLink } from '@aftercare/contracts/ticket/link-requests';
import type { Ask } from '@aftercare/service-kit/rpc-client';
import type { NoticeSubject } from '../../application/notice-rule.js';
import type { Links } from '../../application/mail-ports.js';

/** Pages of the portal, and the secrets that open some of them, from whoever owns the question behind. */
export function askedLinks(ask: Ask, publicUrl: string): Links {
  const at = (path: string) => new URL(path, publicUrl).href;
  return {
    async make(link, { subject }, intent) {
      const key = { idempotencyKey: intent };
      const id = subject.recordId;
      switch (link) {
        case 'RECORD':
          return { url: at(pageOf(subject)), until: null };
        case 'CONSENT':
        case 'CONFIRMATION': {
          const { token, expiresAt } = await ask(issueTicketLink, { ticketId: id, purpose: link }, key);
          return { url: at(`/answer/${encodeURIComponent(token)}`), until: expiresAt };
        }
        case 'SURVEY': {
          const { token, expiresAt } = await ask(issueSurveyLink, { surveyId: id }, key);
          return { url: at(`/survey/${encodeURIComponent(token)}`), until: expiresAt };
        }
        case 'INVITATION':
        case 'RESET': {
          const { token, expiresAt } = await ask(issuePasswordLink, { accountId: id, purpose: link }, key);
          return { url: at(`/password/${encodeURIComponent(token)}`), until: expiresAt };
        }
      }
    },
  };
}

/** A ticket by the number that people say, the others by their node ids. */
function pageOf({ recordKind, recordId, params }: NoticeSubject): string {
  switch (recordKind) {
    case 'ticket':
      return `/tickets/${encodeURIComponent(typeof params['number'] === 'string' ? params['number'] : recordId)}`;
    case 'visitRequest':
      return `/visits/${encodeURIComponent(`Visit:${recordId}`)}`;
    case 'workOrder':
      return `/orders/${encodeURIComponent(`WorkOrder:${recordId}`)}`;
    case 'complaint':
      return `/complaints/${encodeURIComponent(`Complaint:${recordId}`)}`;
    case 'complaintQuestion':
      return '/questions';
    default:
      return '/';
  }
}
