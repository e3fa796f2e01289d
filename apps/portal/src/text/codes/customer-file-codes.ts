import type * as api from '../../generated/graphql.js';
import type { Text } from '../texts.js';

type Texts<Code extends string> = Readonly<Record<Code, Text>>;

export const customerStatusTexts: Texts<api.CustomerStatus> = {
  PROSPECT: ['潜在', 'Prospect'],
  ACTIVE: ['正常', 'Active'],
  DORMANT: ['休眠', 'Dormant'],
  ENDED: ['终止', 'Ended'],
};

export const customerOrderTexts: Texts<api.CustomerOrder> = {
  NAME_ASC: ['按名称', 'By name'],
  LEVEL_DESC: ['VIP 在前', 'VIP first'],
  UPDATED_DESC: ['最近更新', 'Last changed'],
  NUMBER_ASC: ['按编号', 'By number'],
};

export const reachKindTexts: Texts<api.ReachKind> = {
  MOBILE: ['手机', 'Mobile'],
  PHONE: ['固定电话', 'Fixed line'],
  EMAIL: ['邮箱', 'Mail'],
  WECHAT: ['微信', 'WeChat'],
  OTHER: ['其他', 'Other'],
};

export const contactAccountStateTexts: Texts<api.ContactAccountState> = {
  INVITED: ['已邀请', 'Invited'],
  ACTIVE: ['已开通', 'Has access'],
  ENDED: ['已停用', 'Access ended'],
};

export const followUpStateTexts: Texts<api.FollowUpState> = {
  OPEN: ['待回访', 'Open'],
  DONE: ['已完成', 'Done'],
  GIVEN_UP: ['已放弃', 'Given up'],
};

export const followUpReasonTexts: Texts<api.FollowUpReason> = {
  LOW_SCORE: ['评分低', 'Low score'],
  NOT_CONTENT: ['客户不满意', 'Not content'],
  ON_DEMAND: ['人工安排', 'On demand'],
  AFTER_VISIT: ['上门之后', 'After a visit'],
  AFTER_COMPLAINT: ['投诉之后', 'After a complaint'],
};

export const surveyStateTexts: Texts<api.SurveyState> = {
  OPEN: ['待答复', 'Not answered yet'],
  ANSWERED: ['已答复', 'Answered'],
  EXPIRED: ['逾期未答', 'Expired'],
};

/** What can be done with a customer and what belongs to it, as the portal offers it. */
export const customerStepTexts = {
  CHANGE_CUSTOMER: ['修改客户资料', 'Change the customer'],
  ADD_CONTACT: ['添加联系人', 'Add a contact'],
  ADD_SITE: ['添加地址', 'Add a site'],
  RECORD_INSTALLATION: ['登记产品', 'Record an installation'],
  CONCLUDE_AGREEMENT: ['签订协议', 'Conclude an agreement'],
  OPEN_FOLLOW_UP: ['安排回访', 'Arrange a follow-up'],
} as const satisfies Texts<string>;

export const contactStepTexts = {
  CHANGE_CONTACT: ['修改', 'Change'],
  RETIRE_CONTACT: ['停用', 'Retire'],
  INVITE_CONTACT: ['开通门户', 'Invite to the portal'],
} as const satisfies Texts<string>;

export const accountStepTexts = {
  END_ACCOUNT: ['停用门户', 'End portal access'],
} as const satisfies Texts<string>;

export const siteStepTexts = {
  CHANGE_SITE: ['修改', 'Change'],
  RETIRE_SITE: ['停用', 'Retire'],
} as const satisfies Texts<string>;

export const installationStepTexts = {
  CHANGE_INSTALLATION: ['修改', 'Change'],
  RETIRE_INSTALLATION: ['停用', 'Retire'],
} as const satisfies Texts<string>;

export const agreementStepTexts = {
  CHANGE_AGREEMENT: ['变更协议', 'Change by agreement'],
  TERMINATE_AGREEMENT: ['提前终止', 'End early'],
} as const satisfies Texts<string>;

export const followUpStepTexts = {
  FINISH: ['完成回访', 'Finish'],
  RECORD_ATTEMPT: ['登记一次联系', 'Record a try'],
  ASSIGN: ['分派', 'Assign'],
  GIVE_UP: ['放弃回访', 'Give up'],
} as const satisfies Texts<string>;
