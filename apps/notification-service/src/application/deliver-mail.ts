import { emailAddress } from '@aftercare/contracts/text';
import { DomainError } from '@aftercare/domain-kit/domain-error';
import type { Outcome } from '../domain/delivery.js';
import { mailOf } from './mail-of.js';
import type { NoticeKind, NoticeParams } from './notice-rule.js';
import { kindOf } from './notices.js';
import type { AddressBook, Conversation, Links, MailServer, SignCodes } from './mail-ports.js';
import type { Delivery } from './ports.js';

interface Ports {
  readonly addresses: AddressBook;
  readonly links: Links;
  readonly conversation: Conversation;
  readonly signCodes: SignCodes;
  readonly mails: MailServer;
  readonly defaultZone: string;
}

/** One try: asks who and where, makes link and words, hands the mail over. Outside of any transaction. */
export const deliverMail =
  (ports: Ports) =>
  async (delivery: Delivery): Promise<Outcome> => {
    const kind = kindOf(delivery.code);
    try {
      return await tryOnce(ports, kind, delivery);
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      const final = !passing.has(error.code);
      return { kind: 'FAILED', address: null, errorCode: error.code, detail: null, final };
    }
  };

/** Refusals of other services that another try may not meet. */
const passing = new Set([
  'SERVICE_UNAVAILABLE',
  'DEADLINE_PASSED',
  'OVERLOADED',
  'TRY_AGAIN',
  'INTERNAL_ERROR',
  'NO_SUCH_REQUEST',
]);

async function tryOnce(ports: Ports, kind: NoticeKind, delivery: Delivery): Promise<Outcome> {
  const reach = await ports.addresses.reachOf(delivery.receiver);
  if (!reach?.active) return { kind: 'SKIPPED', reason: 'INACTIVE' };
  if (kind.needsConsent && !reach.consented) return { kind: 'SKIPPED', reason: 'NO_CONSENT' };
  const address = emailAddress.safeParse(reach.email).data;
  if (address === undefined) return { kind: 'SKIPPED', reason: 'NO_ADDRESS' };

  const intent = `${delivery.id}:${delivery.version}:${delivery.attempt}`;
  const link = kind.link ? await ports.links.make(kind.link, delivery, intent) : null;
  const signing = kind.withCode ? await ports.signCodes.codeOf(delivery.subject.recordId) : null;
  const params: NoticeParams = {
    ...delivery.subject.params,
    ...(link?.until ? { until: { at: link.until } } : {}),
    ...(signing ? { code: signing.code, until: { at: signing.until } } : {}),
    ...(kind.withWords ? { words: await ports.conversation.replyWords(entryOf(delivery)) } : {}),
  };
  const reader = { locale: reach.locale, zone: reach.zone ?? ports.defaultZone };
  const to = { name: reach.name, address };
  const answer = await ports.mails.send(mailOf({ delivery, to, params, url: link?.url ?? null, reader }));
  const masked = mask(address);
  if (answer.ok) return { kind: 'SENT', address: masked };
  const { errorCode, detail, final } = answer;
  return { kind: 'FAILED', address: masked, errorCode, detail, final };
}

function entryOf({ subject, code }: Delivery): string {
  const { entryId } = subject.params;
  if (typeof entryId !== 'string') throw new Error(`${code} needs the parameter entryId`);
  return entryId;
}

/** `wang@example.com` → `w***@example.com`. */
const mask = (address: string) => address.replace(/^(.).*@/, '$1***@');
