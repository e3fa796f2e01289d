import { customerNotices } from './customer-notices.js';
import { complaintNotices } from './complaint-notices.js';
import { dispatchNotices } from './dispatch-notices.js';
import { identityNotices } from './identity-notices.js';
import type { NoticeKind, NoticeRule } from './notice-rule.js';
import { ticketNotices } from './ticket-notices.js';
import { trainingNotices } from './training-notices.js';

/**
 * COM-07: everything that anybody is told. A new notice is one row in the file of the service whose event it follows,
 * and its words in packages/messages/src/notices.
 */
export const notices: readonly NoticeRule[] = [
  ...ticketNotices,
  ...customerNotices,
  ...identityNotices,
  ...trainingNotices,
  ...dispatchNotices,
  ...complaintNotices,
];

const channelTest: NoticeKind = { code: 'CHANNEL_TEST', audience: 'STAFF', channels: [], locked: true };

/** Every kind once; rows of the same code are the same kind. */
const kinds: ReadonlyMap<string, NoticeKind> = new Map(
  [...notices, channelTest].map((kind) => [kind.code, kind]),
);

export function kindOf(code: string): NoticeKind {
  const kind = kinds.get(code);
  if (!kind) throw new Error(`no notice is called ${code}`);
  return kind;
}

/** What somebody of this audience can choose. */
export const kindsFor = (audience: 'STAFF' | 'CONTACT'): readonly NoticeKind[] =>
  [...kinds.values()].filter((kind) => kind !== channelTest && [audience, 'BOTH'].includes(kind.audience));
