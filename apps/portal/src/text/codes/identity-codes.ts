import type * as api from '../../generated/graphql.js';
import type { Text } from '../texts.js';

type Texts<Code extends string> = Readonly<Record<Code, Text>>;

export const orgUnitKindTexts: Texts<api.OrgUnitKind> = {
  HEADQUARTERS: ['总部', 'Headquarters'],
  REGION: ['大区', 'Region'],
  BRANCH: ['分支机构', 'Branch'],
  DEALER: ['代理商', 'Dealer'],
  DEPARTMENT: ['部门', 'Department'],
};

export const unitActionTexts: Texts<'RENAME' | 'MOVE' | 'PICK_CALENDAR' | 'NAME_HEAD' | 'CLOSE'> = {
  RENAME: ['改名', 'Rename'],
  MOVE: ['调整上级', 'Move'],
  PICK_CALENDAR: ['选择日历', 'Pick a calendar'],
  NAME_HEAD: ['指定负责人', 'Name the head'],
  CLOSE: ['停用', 'Close'],
};

export const personActionTexts: Texts<
  'CHANGE' | 'CHANGE_ROLES' | 'MOVE' | 'NAME_DEPUTY' | 'SET_FIRST_PASSWORD' | 'DEACTIVATE' | 'REACTIVATE'
> = {
  CHANGE: ['修改资料', 'Change'],
  CHANGE_ROLES: ['调整角色', 'Change roles'],
  MOVE: ['调动部门', 'Move to a unit'],
  NAME_DEPUTY: ['指定代理人', 'Name a deputy'],
  SET_FIRST_PASSWORD: ['设置初始密码', 'Set the first password'],
  DEACTIVATE: ['停用账号', 'Deactivate'],
  REACTIVATE: ['恢复账号', 'Reactivate'],
};

export const reachTexts: Texts<api.Reach> = {
  OWN: ['本人', 'Own'],
  UNIT: ['本部门', 'Unit'],
  TREE: ['本部门及下级', 'Unit and below'],
  ALL: ['全部', 'All'],
};

export const calendarKindTexts: Texts<api.CalendarKind> = {
  AROUND_THE_CLOCK: ['7×24', 'Around the clock'],
  WEEKLY: ['按周工作时间', 'Weekly hours'],
};

export const calendarDayKindTexts: Texts<api.CalendarDayKind> = {
  HOLIDAY: ['节假日', 'Holiday'],
  MAKE_UP: ['调休上班', 'Make-up working day'],
  CLOSURE: ['停业', 'Closure'],
};

export const weekdayTexts: Texts<api.Weekday> = {
  MON: ['周一', 'Mon'],
  TUE: ['周二', 'Tue'],
  WED: ['周三', 'Wed'],
  THU: ['周四', 'Thu'],
  FRI: ['周五', 'Fri'],
  SAT: ['周六', 'Sat'],
  SUN: ['周日', 'Sun'],
};

/** As at the head of a wall calendar. */
export const weekdayShortTexts: Texts<api.Weekday> = {
  MON: ['一', 'Mo'],
  TUE: ['二', 'Tu'],
  WED: ['三', 'We'],
  THU: ['四', 'Th'],
  FRI: ['五', 'Fr'],
  SAT: ['六', 'Sa'],
  SUN: ['日', 'Su'],
};
