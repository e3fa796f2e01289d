import type { Caller } from '@aftercare/contracts/caller';
import type { InputOf } from '@aftercare/contracts/define';
import type { resendDeliveries, testChannel } from '@aftercare/contracts/notification/delivery';
import type { markNoticesRead } from '@aftercare/contracts/notification/notice';
import type { choosePreferences } from '@aftercare/contracts/notification/preferences';
import { v7 as uuid } from 'uuid';
import { assertCarried, choose, preferenceItems } from '../domain/preferences.js';
import { kindsFor } from './notices.js';
import type { DeliveryStore, NoticeStore, PreferenceStore } from './ports.js';

interface Ports {
  readonly deliveries: DeliveryStore;
  readonly notices: NoticeStore;
  readonly preferences: PreferenceStore;
}

/** Table of contents: what people ask of this service. What it does by itself: raise-notices.ts, deliver-mail.ts. */
export const useCases = ({ deliveries, notices, preferences }: Ports) => ({
  markNoticesRead: async ({ ids }: InputOf<typeof markNoticesRead>) => ({
    marked: await notices.markRead(ids),
  }),

  resendDeliveries: async ({ ids }: InputOf<typeof resendDeliveries>) => ({
    resent: await deliveries.resend(ids),
  }),

  /** COM-07: to the caller's own address, through the same way as every notice. */
  testChannel: async ({ channel }: InputOf<typeof testChannel>, caller: Caller) => {
    assertCarried(channel, ['channel']);
    const unitId = caller.kind === 'staff' ? caller.unitId : null;
    const [id] = await deliveries.add([
      {
        cause: uuid(),
        code: 'CHANNEL_TEST',
        urgent: false,
        channel,
        receiver: { kind: 'STAFF', id: caller.id },
        inbox: caller.id,
        subject: { recordKind: 'person', recordId: caller.id, unitId, params: {} },
        skip: null,
      },
    ]);
    if (id === undefined) throw new Error('a plan with a cause of its own is always new');
    return { id };
  },

  myPreferences: async (caller: Caller) => {
    const { version, choices } = await preferences.of(ownerOf(caller));
    return { version, items: preferenceItems(kindsFor(audienceOf(caller)), choices) };
  },

  choosePreferences: (input: InputOf<typeof choosePreferences>, caller: Caller) =>
    preferences.change(ownerOf(caller), input.expectedVersion, (before) =>
      choose(kindsFor(audienceOf(caller)), before, input.items),
    ),
});
export type UseCases = ReturnType<typeof useCases>;

/** A customer's person is known by the contact: they had a choice before they had an account. */
const ownerOf = (caller: Caller) => (caller.kind === 'contact' ? caller.contactId : caller.id);

const audienceOf = (caller: Caller) => (caller.kind === 'contact' ? 'CONTACT' : 'STAFF');
