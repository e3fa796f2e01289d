import type * as api from '../../generated/graphql.js';
import type { Text } from '../texts.js';

type Texts<Code extends string> = Readonly<Record<Code, Text>>;

export const categoryClassTexts: Texts<api.CategoryClass> = {
  DEFECT: ['软件 BUG', 'Software defect'],
  DATA: ['数据问题', 'Data'],
  REQUIREMENT: ['需求', 'Requirement'],
  ENVIRONMENT: ['环境问题', 'Environment'],
  OPERATION: ['操作问题', 'Operation'],
  CONSULTATION: ['咨询', 'Consultation'],
  ACCOUNT: ['账号与权限', 'Account'],
  INTEGRATION: ['接口集成', 'Integration'],
  PERFORMANCE: ['稳定性与性能', 'Stability and performance'],
  SECURITY_PRIVACY: ['安全与隐私', 'Security and privacy'],
  SLOW_SUPPORT: ['支持缓慢', 'Slow support'],
  OTHER: ['其他', 'Other'],
};

export const laneTexts: Texts<api.TicketLane> = {
  GENERAL: ['普通通道', 'General lane'],
  VIP: ['VIP 通道', 'VIP lane'],
};

export const ruleCalendarTexts: Texts<api.RuleCalendar> = {
  AGREEMENT: ['协议的日历', "The agreement's"],
  AROUND_THE_CLOCK: ['7×24', 'Around the clock'],
  OWN: ['本条自己的日历', 'One of its own'],
};
