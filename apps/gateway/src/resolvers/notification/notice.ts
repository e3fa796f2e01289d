import * as notices from '@aftercare/contracts/notification/notice';
import type { GatewayContext } from '../../api/context.js';
import { list } from '../../api/list.js';
import { mutation } from '../../api/mutation.js';
import { nodeOfKind } from '../../api/nodes.js';
import { idOf } from '../../api/references.js';
import { requireSignIn } from '../../api/sign-in.js';
import type {
  MutationResolvers,
  NoticeResolvers,
  QueryResolvers,
  SubscriptionResolvers,
} from '../../generated/resolvers.js';
import { followNotices } from '../../live/notice-changes.js';

export const Notice: NoticeResolvers = {
  id: idOf('Notice'),
  record: (notice, _args, context) => nodeOfKind(notice.recordKind, notice.recordId, context),
};

export const noticeQueries: QueryResolvers = {
  notices: list(notices.listMyNotices, { count: notices.countMyNotices }),
};

export const noticeMutations: MutationResolvers = {
  markNoticesRead: mutation(notices.markNoticesRead, { of: 'Notice', answer: (marked) => marked }),
};

export const noticeSubscriptions: SubscriptionResolvers = {
  notificationAdded: {
    subscribe: (_parent, _args, context) => {
      requireSignIn(context);
      return followNotices(context);
    },
    resolve: (notice: notices.NoticeView, _args: unknown, context: GatewayContext) => {
      context.forget();
      return notice;
    },
  },
};
