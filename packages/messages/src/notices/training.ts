import type { NoticeText } from './notice-text.js';

/** TRN-03. */
export const trainingNotices = {
  ENROLMENT_APPROVED: {
    name: { zh: '培训报名已批准', en: 'My enrolment is approved' },
    title: { zh: '课程 {courseCode} 的报名已批准', en: 'You are in: course {courseCode}' },
    body: [{ zh: '现在可以开始学习。', en: 'You can begin to learn now.' }],
    button: { zh: '查看课程', en: 'Show the course' },
  },
  ENROLMENT_WAITING: {
    name: { zh: '培训报名进入候补', en: 'My enrolment is on the waiting list' },
    title: {
      zh: '课程 {courseCode} 名额已满，您已进入候补',
      en: 'Course {courseCode} is full: you are on the waiting list',
    },
    body: [{ zh: '有空余名额时会通知您。', en: 'You are told when a seat is free.' }],
    button: { zh: '查看报名', en: 'Show the enrolment' },
  },
  ENROLMENT_MOVED_UP: {
    name: { zh: '培训候补转正', en: 'I moved up from the waiting list' },
    title: {
      zh: '课程 {courseCode} 有空余名额，您已入选',
      en: 'A seat is free: you are in course {courseCode}',
    },
    body: [{ zh: '现在可以开始学习。', en: 'You can begin to learn now.' }],
    button: { zh: '查看课程', en: 'Show the course' },
  },
  ENROLMENT_REFUSED: {
    name: { zh: '培训报名未通过', en: 'My enrolment is refused' },
    title: { zh: '课程 {courseCode} 的报名未通过', en: 'Your enrolment in course {courseCode} is refused' },
    body: [{ zh: '原因请见报名记录。', en: 'The reason is at the enrolment.' }],
    button: { zh: '查看报名', en: 'Show the enrolment' },
  },
} as const satisfies Readonly<Record<string, NoticeText>>;
