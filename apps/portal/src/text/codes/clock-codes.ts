import type * as api from '../../generated/graphql.js';
import type { Text } from '../texts.js';

export const clockKindTexts: Readonly<Record<api.ClockKind, Text>> = {
  FIRST_RESPONSE: ['首次响应', 'First response'],
  NEXT_UPDATE: ['进度更新', 'Next update'],
  PLAN: ['解决方案', 'Plan'],
  RESOLUTION: ['解决', 'Resolution'],
  CALL_BACK: ['回电', 'Call-back'],
  AGREED_TIME: ['约定时间', 'Agreed time'],
};

export const clockStepTexts: Readonly<Record<api.ClockStepKind, Text>> = {
  WORKING: ['工作时间', 'working time'],
  MAKE_UP: ['调休上班', 'make-up working day'],
  CLOSED_NIGHT: ['下班时间', 'outside hours'],
  BREAK: ['休息', 'break'],
  WEEKEND: ['周末', 'weekend'],
  HOLIDAY: ['节假日', 'holiday'],
  CLOSURE: ['停业', 'closed'],
  PAUSED: ['暂停', 'paused'],
  FORMER_CALENDAR: ['原日历', 'former calendar'],
  AGREED: ['与客户约定', 'agreed with the customer'],
};

export const clockChangeTexts: Readonly<Record<api.ClockChange, Text>> = {
  STARTED: ['开始', 'started'],
  PAUSED: ['暂停', 'paused'],
  RESUMED: ['继续', 'resumed'],
  RETARGETED: ['目标改变', 'target changed'],
  TIME_AGREED: ['约定时间', 'time agreed'],
  RECALENDARED: ['更换日历', 'calendar changed'],
  RECOUNTED: ['重新计算', 'counted again'],
  WARNED_50: ['已用 50 %', '50 % used'],
  WARNED_80: ['已用 80 %', '80 % used'],
  BREACHED: ['超时', 'breached'],
  STOPPED: ['结束', 'stopped'],
  CANCELLED: ['取消', 'cancelled'],
};
