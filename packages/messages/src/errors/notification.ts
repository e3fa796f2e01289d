import type { Texts } from '../text.js';

/** Rules of the notification service, and why a try to deliver failed. */
export const notificationErrors: Texts = {
  CHANNEL_NOT_AVAILABLE: {
    zh: '该渠道（{channel}）不可用。',
    en: 'The channel {channel} is not available here.',
  },
  NOTICE_KIND_UNKNOWN: { zh: '没有该类通知：{code}。', en: 'There is no such kind of notice: {code}.' },
  NOTICE_LOCKED: { zh: '安全类通知不能关闭。', en: 'Security notices cannot be switched off.' },
  MAIL_SERVER_UNREACHABLE: { zh: '无法连接邮件服务器。', en: 'The mail server cannot be reached.' },
  MAIL_SIGN_IN_REFUSED: { zh: '邮件服务器拒绝了登录。', en: 'The mail server refuses our sign-in.' },
  MAIL_REFUSED: { zh: '邮件服务器拒收。', en: 'The mail server refuses the mail.' },
  MAIL_FAILED: { zh: '邮件发送失败。', en: 'The mail could not be sent.' },
};
