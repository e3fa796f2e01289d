export const portalAccessTexts = {
  'access.title': ['客户门户', 'Customer portal'],
  'access.none': ['未开通', 'No access'],
  'access.invite': ['邀请使用门户', 'Invite to the portal'],
  'access.again': ['重新邀请', 'Invite again'],
  'access.end': ['停用门户账号', 'End the access'],
  'access.mail': ['邮箱（也是登录名）', 'Mail address, also the login'],
  'access.mailHint': [
    '邀请邮件发到这里，7 天内可设置密码。',
    'The invitation goes there; the password can be set within 7 days.',
  ],
  'access.language': ['邮件和页面语言', 'Language of mails and pages'],
  'access.invited': ['邀请已发送', 'The invitation is sent'],
  'access.invitedAt': ['邀请于', 'invited'],
  'access.lastSignIn': ['最近登录', 'last signed in'],
} as const;
