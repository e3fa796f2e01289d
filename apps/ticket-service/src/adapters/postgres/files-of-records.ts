import type { Permission } from '@aftercare/contracts/identity/permissions';
import type { Attachables, Reaching } from '@aftercare/service-kit/attachable';
import { callerOfRequest } from '@aftercare/service-kit/caller-of-request';
import type { Admission } from '@aftercare/service-kit/scope';
import { articleInScope, shownArticles } from './article-policy.js';
import { ticketVisible } from './ticket-policy.js';

/** COM-09: files of tickets and of articles, under the rules by which these are read and worked on. */
export const filesOfTicketsAndArticles: Attachables = {
  ticket: {
    read: ticketsBy({ staff: 'TICKET_READ' satisfies Permission, contact: true }),
    add: [
      ticketsBy({ staff: 'TICKET_WORK' satisfies Permission, contact: true }),
      ticketsBy({ staff: 'TICKET_OPEN' satisfies Permission }),
    ],
    manage: ticketsBy({ staff: 'TICKET_ASSIGN' satisfies Permission }),
    internalFromStaff: true,
  },
  article: {
    read: {
      admission: { staff: null, contact: true, anonymous: true },
      visible: (id, _scope, p) =>
        `EXISTS (SELECT 1 FROM ${shownArticles(callerOfRequest(), p)} WHERE a.id = ${id})`,
    },
    add: [articlesBy('ARTICLE_WRITE')],
    manage: articlesBy('ARTICLE_PUBLISH'),
    internalFromStaff: false,
  },
};

function ticketsBy(admission: Admission): Reaching {
  return {
    admission,
    visible: (id, scope, p) =>
      `EXISTS (SELECT 1 FROM ticket t WHERE t.id = ${id} AND ${ticketVisible(scope, p)})`,
  };
}

function articlesBy(staff: Permission): Reaching {
  return {
    admission: { staff },
    visible: (id, scope, p) =>
      `EXISTS (SELECT 1 FROM article a WHERE a.id = ${id} AND ${articleInScope(scope, p)})`,
  };
}
