import { each, signedIn, type Area } from './row.js';

/** What one is told, and the log of what was sent. */
export const notification: Area = {
  queries: {
    notices: { ...signedIn, lists: 'Notice' },
    noticePreferences: signedIn,
    deliveries: { staff: 'NOTICE_LOG_READ', lists: 'Delivery' },
  },
  mutations: {
    ...each('markNoticesRead choosePreferences', signedIn),
    resendDeliveries: { staff: 'NOTICE_RESEND', own: 'Delivery' },
    testChannel: { staff: 'NOTICE_RESEND' },
  },
  subscriptions: { notificationAdded: signedIn },
  records: {
    Delivery: {
      staff: 'NOTICE_LOG_READ',
      fields:
        'id version code name channel state receiverKind person contact address record tries skipReason createdAt nextTryAt sentAt',
    },
    Notice: { ...signedIn, fields: 'id version code title body record urgent at readAt' },
  },
  parts: {
    DeliveryTry: 'at ok errorCode detail',
    DeliveriesResent: 'resent',
    DeliveryChanged: 'delivery',
    NoticePreferences: 'version items',
    NoticePreference: 'code name channels defaultChannels locked',
    NoticesRead: 'marked',
    PreferencesChanged: 'preferences',
  },
};
