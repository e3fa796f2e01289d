import type { NoticeText } from './notice-text.js';

/** COM-02, COM-04: nobody can switch these off. */
export const identityNotices = {
  INVITATION: {
    name: { zh: '账号邀请', en: 'Invitation' },
    title: { zh: '邀请您使用售后服务平台', en: 'You are invited to the after-sales service platform' },
    body: [
      {
        zh: '已为您开通账号。请通过下面的链接设置密码。',
        en: 'An account was made for you. Set your password behind the link.',
      },
      { zh: '链接有效期至 {until}，只能使用一次。', en: 'The link works once, until {until}.' },
    ],
    button: { zh: '设置密码', en: 'Set a password' },
  },
  PASSWORD_RESET: {
    name: { zh: '重置密码', en: 'Password reset' },
    title: { zh: '重置您的密码', en: 'Reset your password' },
    body: [
      {
        zh: '我们收到了重置您密码的请求。如非您本人操作，请忽略此邮件。',
        en: 'Somebody asked to reset your password. If it was not you, leave this mail alone: nothing changes.',
      },
      { zh: '链接有效期至 {until}，只能使用一次。', en: 'The link works once, until {until}.' },
    ],
    button: { zh: '设置新密码', en: 'Set a new password' },
  },
  PASSWORD_CHANGED: {
    name: { zh: '密码已更改', en: 'Password changed' },
    title: { zh: '您的密码已更改', en: 'Your password was changed' },
    body: [
      {
        zh: '您的密码刚刚被更改。如非您本人操作，请立即联系管理员。',
        en: 'Your password has just been changed. If it was not you, tell an administrator at once.',
      },
    ],
  },
  SIGN_IN_LOCKED: {
    name: { zh: '登录已锁定', en: 'Sign-in locked' },
    title: { zh: '您的账号因多次登录失败被暂时锁定', en: 'Sign-in to your account is locked for a while' },
    body: [
      {
        zh: '密码多次输入错误，{until} 之前无法登录。如非您本人操作，请联系管理员。',
        en: 'There were too many wrong passwords. Sign-in works again after {until}. If it was not you, tell an administrator.',
      },
    ],
  },
} as const satisfies Readonly<Record<string, NoticeText>>;
