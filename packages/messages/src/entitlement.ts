import { fill, type Locale, type TextParams, type Texts } from './text.js';

/** CUS-04: why something is covered or not. */
const lines: Texts = {
  AGREEMENT_COVERS_INSTALLATION: {
    zh: '协议 {agreementNumber} 覆盖该安装。',
    en: 'Agreement {agreementNumber} covers the installation.',
  },
  AGREEMENT_COVERS_CUSTOMER: {
    zh: '协议 {agreementNumber} 覆盖该客户的全部安装。',
    en: "Agreement {agreementNumber} covers all of the customer's installations.",
  },
  LIFETIME_MAINTENANCE: { zh: '该安装享有终身维护。', en: 'The installation has lifetime maintenance.' },
  QUOTA_LEFT: { zh: '额度剩余 {left}（共 {included}）。', en: '{left} of {included} are left.' },
  QUOTA_UNLIMITED: { zh: '该服务不限次数。', en: 'The service is included without limit.' },
  QUOTA_USED_UP: {
    zh: '额度已用完（共 {included}），超出部分另行报价。',
    en: 'All {included} are used up: more is quoted.',
  },
  SERVICE_NOT_INCLUDED: { zh: '协议不包含该服务。', en: 'The agreement does not include this service.' },
  NO_AGREEMENT_IN_FORCE: { zh: '当前没有生效的协议。', en: 'No agreement is in force.' },
  INSTALLATION_NOT_COVERED: {
    zh: '该安装不在协议范围内。',
    en: 'The installation is not covered by the agreement.',
  },
  AGREEMENT_EXPIRED: {
    zh: '协议 {agreementNumber} 已于 {endsOn} 到期。',
    en: 'Agreement {agreementNumber} ended on {endsOn}.',
  },
  PER_INCIDENT_IS_QUOTED: { zh: '按次服务：先报价后服务。', en: 'Per incident: quoted before work.' },
  SPECIAL_SERVICE_IS_QUOTED: { zh: '专项服务均需另行报价。', en: 'Special services are always quoted.' },
  PROOF_OF_PURCHASE_NEEDED: {
    zh: '服务前需核对购买凭证。',
    en: 'The proof of purchase is checked before work.',
  },
  IDENTITY_CHECK_NEEDED: { zh: '服务前需核对身份。', en: "The requester's identity is checked before work." },
};

export function explanationText(code: string, params: TextParams, locale: Locale): string {
  const text = Object.hasOwn(lines, code) ? lines[code] : undefined;
  return text ? fill(text, params, locale) : code;
}
