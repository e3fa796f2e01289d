import type * as api from '../../generated/graphql.js';
import type { Text } from '../texts.js';

type Texts<Code extends string> = Readonly<Record<Code, Text>>;

export const courseKindTexts: Texts<api.CourseKind> = {
  OPERATION: ['操作', 'Operation'],
  ADVANCED: ['提升', 'Advanced use'],
  BUSINESS: ['业务', 'Business'],
  PRODUCT: ['产品', 'Product'],
  COMMUNICATION: ['沟通', 'Communication'],
  PROCESS: ['流程制度', 'Process'],
};

export const courseLevelTexts: Texts<api.CourseLevel> = {
  BASIC: ['基础', 'Basic'],
  ADVANCED: ['进阶', 'Advanced'],
  BEST_PRACTICE: ['最佳实践', 'Best practice'],
};

export const enrolmentStateTexts: Texts<api.EnrolmentState> = {
  ASKED: ['待批准', 'Asked for'],
  APPROVED: ['学习中', 'Learning'],
  WAITING: ['候补', 'Waiting list'],
  REFUSED: ['未批准', 'Refused'],
  WITHDRAWN: ['已退出', 'Withdrawn'],
  FINISHED: ['已完成', 'Finished'],
};

export const examStateTexts: Texts<api.ExamState> = {
  RUNNING: ['进行中', 'Running'],
  HANDED_IN: ['已交卷', 'Handed in'],
  TIMED_OUT: ['时间到', 'Time over'],
};
