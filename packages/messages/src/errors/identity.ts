import type { Texts } from '../text.js';

/** Sign-in, and rules of people, roles, units and calendars. */
export const identityErrors: Texts = {
  SIGN_IN_FAILED: { zh: '登录名或密码不正确。', en: 'Login or password is wrong.' },
  SIGN_IN_LOCKED: {
    zh: '登录失败次数过多，请于 {until} 之后重试。',
    en: 'Too many wrong passwords. Try again after {until}.',
  },
  ACCOUNT_CLOSED: { zh: '该账号不能登录。', en: 'This account cannot sign in.' },
  ALREADY_REVOKED: { zh: '该密钥已被撤销。', en: 'This key was revoked already.' },
  ALREADY_SET_UP: { zh: '系统已完成初始设置。', en: 'The installation has its first administrator already.' },
  ALREADY_THERE: { zh: '已在该部门下。', en: 'It is there already.' },
  CALENDAR_INVALID: { zh: '日历内容不正确（{problem}）。', en: 'The calendar cannot be used ({problem}).' },
  CALENDAR_WITHOUT_DAYS: { zh: '7×24 日历没有节假日。', en: 'A calendar around the clock has no holidays.' },
  CONTACT_UNKNOWN: { zh: '该客户没有此在职联系人。', en: 'The customer has no such contact.' },
  DAY_OF_ANOTHER_YEAR: { zh: '日期不在 {year} 年内。', en: 'This day is not in {year}.' },
  DEPUTY_OF_ONESELF: { zh: '不能指定本人为自己的代理人。', en: 'Nobody is their own deputy.' },
  HEADQUARTERS_STAYS: {
    zh: '总部只有一个，不能新增、移动或关闭。',
    en: 'There is one headquarters: it is neither added, moved nor closed.',
  },
  INVITATION_OVER: { zh: '该账号已接受邀请。', en: 'The invitation was accepted already.' },
  LAST_ADMINISTRATOR: {
    zh: '至少要保留一名可以登录的系统管理员。',
    en: 'The last administrator who can sign in must stay one.',
  },
  LINK_INVALID: {
    zh: '链接无效或已过期，请重新申请。',
    en: 'This link is no longer valid. Ask for a new one.',
  },
  LOGIN_TAKEN: { zh: '登录名 {login} 已被使用。', en: 'The login {login} is taken.' },
  MORE_THAN_YOU_HOLD: {
    zh: '您自己的权限不足以授予或管理 {permission}。',
    en: 'You do not hold {permission} as far as this reaches.',
  },
  NOT_LOCKED: { zh: '该账号未被锁定。', en: 'Sign-in is not locked.' },
  PARENT_NEEDED: { zh: '请选择上级部门。', en: 'Name the unit above.' },
  PASSWORD_ALREADY_SET: {
    zh: '该人员已设置密码，只能由本人修改。',
    en: 'There is a password already: only the person changes it.',
  },
  PASSWORD_GUESSABLE: {
    zh: '密码过于简单，容易被猜到，请换一个。',
    en: 'This password is guessed easily. Choose another.',
  },
  PASSWORD_WRONG: { zh: '当前密码不正确。', en: 'The present password is wrong.' },
  PERMISSION_TWICE: { zh: '权限 {permission} 重复。', en: 'The permission {permission} stands there twice.' },
  PERMISSION_UNKNOWN: { zh: '没有权限 {permission}。', en: 'There is no permission {permission}.' },
  PERSON_ACTIVE: { zh: '该人员已是在职状态。', en: 'This person is active already.' },
  PERSON_INACTIVE: { zh: '该人员已离职或停用。', en: 'This person is not active.' },
  RECORD_KIND_UNKNOWN: { zh: '没有此类记录：{kind}。', en: 'There is no such kind of record: {kind}.' },
  ROLE_IN_USE: { zh: '仍有 {people} 人持有角色 {code}。', en: '{people} people still hold the role {code}.' },
  ROLE_RETIRED: { zh: '角色 {code} 已停用。', en: 'The role {code} is retired.' },
  ROLE_UNKNOWN: { zh: '没有可用的角色 {code}。', en: 'There is no role {code} to give.' },
  SCOPE_NOT_HELD: { zh: '密钥所有者没有权限 {permission}。', en: 'The owner does not hold {permission}.' },
  SECRET_SHOWN_ONCE: {
    zh: '密钥只显示一次，请新建一个密钥。',
    en: 'The secret was shown once. Make another key.',
  },
  SETUP_CODE_WRONG: {
    zh: '设置码不正确，请查看系统启动日志。',
    en: 'The code is wrong: it stands in the log of the start.',
  },
  TOO_LATE: { zh: '最长不超过 {days} 天。', en: 'At most {days} days from now.' },
  UNIT_BELOW_ITSELF: { zh: '不能移动到自己的下级部门。', en: 'A unit cannot stand below itself.' },
  UNIT_CLOSED: { zh: '该部门已关闭。', en: 'This unit is closed.' },
  UNIT_MISPLACED: { zh: '此类部门不能设在该上级之下。', en: 'A unit of this kind cannot stand there.' },
  UNIT_NOT_EMPTY: {
    zh: '该部门还有 {people} 名人员和 {units} 个下级部门。',
    en: 'It still has {people} people and {units} units.',
  },
  ZONE_UNKNOWN: { zh: '没有时区 {zone}。', en: 'There is no time zone {zone}.' },
};
