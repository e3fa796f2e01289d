/** Tokens of this service's own parts. */
export const USE_CASES = Symbol('UseCases');
export const DELIVERY_STORE = Symbol('DeliveryStore');
export const DELIVERY_READER = Symbol('DeliveryReader');
export const NOTICE_READER = Symbol('NoticeReader');
export const PREFERENCE_STORE = Symbol('PreferenceStore');
export const MAILS_DUE = Symbol('MailsDue');
export const MAIL_SENDER = Symbol('MailSender');
