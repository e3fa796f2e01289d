import type * as api from '../../generated/graphql.js';
import type { Text } from '../texts.js';

type Texts<Code extends string> = Readonly<Record<Code, Text>>;

export const deliveryStateTexts: Texts<api.DeliveryState> = {
  WAITING: ['待发送', 'Waiting'],
  SENT: ['已发送', 'Sent'],
  RETRYING: ['重试中', 'Trying again'],
  DEAD: ['发送失败', 'Given up'],
  SKIPPED: ['未发送', 'Not sent'],
};

export const deliveryChannelTexts: Texts<api.DeliveryChannel> = {
  IN_APP: ['站内', 'In the portal'],
  EMAIL: ['邮件', 'Mail'],
  SMS: ['短信', 'SMS'],
  WECOM: ['企业微信', 'WeCom'],
  DINGTALK: ['钉钉', 'DingTalk'],
  FEISHU: ['飞书', 'Feishu'],
};

export const skipReasonTexts: Texts<api.DeliverySkipReason> = {
  NO_ADDRESS: ['没有地址', 'No address'],
  NO_CONSENT: ['未同意接收', 'No consent'],
  PREFERENCE: ['本人已关闭', 'Switched off by the receiver'],
  INACTIVE: ['账号或联系人已停用', 'Account or contact not active'],
};
