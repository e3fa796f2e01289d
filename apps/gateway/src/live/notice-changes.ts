import { noticeAdded, noticesByIds, type NoticeView } from '@aftercare/contracts/notification/notice';
import type { GatewayContext } from '../api/context.js';
import { pushes } from './pushes.js';

/** Notices for the subscriber, as they come: the hint names the receiver, the words are read with their rights. */
export function followNotices(context: GatewayContext) {
  const added = new Set<string>();
  return pushes<NoticeView>({
    atOnce: false,
    listen: (wake) =>
      context.live.hints.on('notice', (hint) => {
        if (hint === 'reconnected' || hint.type !== noticeAdded.name) return;
        const data = noticeAdded.data.safeParse(hint.data);
        if (data.data?.receiverId !== context.caller.id) return;
        added.add(hint.aggregateId);
        wake();
      }),
    look: async () => {
      const ids = [...added];
      added.clear();
      if (ids.length === 0) return [];
      const { items } = await context.ask(noticesByIds, { ids });
      return ids.flatMap((id) => items.filter((notice) => notice.id === id));
    },
  });
}
