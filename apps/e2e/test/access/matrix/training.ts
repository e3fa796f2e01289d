import { each, type Area } from './row.js';

const read = { staff: 'TRAINING_READ', contact: true } as const;
const take = { staff: 'TRAINING_TAKE', contact: true } as const;
const author = { staff: 'COURSE_WRITE' } as const;
const manage = { staff: 'TRAINING_MANAGE' } as const;

/** Courses, enrolments, exams. Right answers are for authors, and for learners once the exam is over. */
export const training: Area = {
  queries: {
    courses: { ...read, lists: 'Course' },
    coursePaper: author,
    enrolments: { ...read, lists: 'Enrolment' },
    exams: { ...read, lists: 'Exam' },
  },
  mutations: {
    createCourse: author,
    ...each('changeCourse setCoursePaper sendCourseToReview sendCourseBack publishCourse', {
      ...author,
      on: 'Course',
    }),
    retireCourse: { ...manage, on: 'Course' },
    askToEnrol: take,
    ...each('approveEnrolment refuseEnrolment', { ...manage, on: 'Enrolment' }),
    ...each('withdrawEnrolment finishEnrolment', { ...take, on: 'Enrolment' }),
    beginExam: { ...take, on: 'Enrolment', by: 'enrolmentId' },
    ...each('answerExamQuestion handInExam', { ...take, on: 'Exam' }),
  },
  records: {
    Course: {
      staff: 'TRAINING_READ',
      contact: true,
      fields:
        'id version code state edition title goals kind level audiences durationMinutes seats requiredForDuty materials exam sentBackReason updatedAt attachments history',
      only: { history: { staff: 'TRAINING_READ' } },
    },
    Enrolment: {
      staff: 'TRAINING_READ',
      contact: true,
      fields:
        'id version course person unit customer contact state reason passed waitingPlace attempts runningExam nextAttemptAt askedAt decidedAt endedAt history',
    },
    Exam: {
      staff: 'TRAINING_READ',
      contact: true,
      fields:
        'id version course edition enrolment person unit customer contact attempt state beganAt endsAt endedAt questions points maxPoints passPercent passed validUntil history',
    },
  },
  parts: {
    CourseChanged: 'course',
    CourseMaterial: 'title text link',
    ExamRules: 'timeLimitMinutes passPercent maxAttempts retakeWaitHours validMonths questionCount maxPoints',
    CoursePaper: 'timeLimitMinutes passPercent maxAttempts retakeWaitHours validMonths questions',
    PaperQuestion: 'id kind text points options',
    PaperOption: 'id text correct',
    EnrolmentChanged: 'enrolment',
    ExamQuestion: 'id kind text points options chosen gained',
    ExamOption: 'id text correct',
    ExamChanged: 'exam',
  },
};
