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

export const courseAudienceTexts: Texts<api.CourseAudience> = {
  STAFF: ['员工', 'Colleagues'],
  CUSTOMER: ['客户', 'Customers'],
};

export const courseStateTexts: Texts<api.CourseState> = {
  DRAFT: ['草稿', 'Draft'],
  IN_REVIEW: ['审核中', 'In review'],
  PUBLISHED: ['已发布', 'Published'],
  RETIRED: ['已停用', 'Retired'],
};

export const courseActionTexts: Texts<
  'CHANGE' | 'SET_PAPER' | 'SEND_TO_REVIEW' | 'PUBLISH' | 'SEND_BACK' | 'RETIRE'
> = {
  CHANGE: ['修改课程', 'Change the course'],
  SET_PAPER: ['编写考题', 'Write the exam'],
  SEND_TO_REVIEW: ['送审', 'Send to review'],
  PUBLISH: ['发布', 'Publish'],
  SEND_BACK: ['退回修改', 'Send back'],
  RETIRE: ['停用', 'Retire'],
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
