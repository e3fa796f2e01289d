import { attachmentController, attachmentProviders } from '@aftercare/service-kit/attachment-controller';
import { unattachedFiles } from '@aftercare/service-kit/attachment-timer';
import type { Database } from '@aftercare/service-kit/database';
import { DATABASE, REACTIONS, TIMER_HANDLERS } from '@aftercare/service-kit/providers';
import { Module } from '@nestjs/common';
import { CourseController } from './adapters/nats/course.controller.js';
import { EnrolmentController } from './adapters/nats/enrolment.controller.js';
import { ExamController } from './adapters/nats/exam.controller.js';
import { HistoryController } from './adapters/nats/history.controller.js';
import { CourseReader } from './adapters/postgres/course-reader.js';
import { PostgresCourseStore } from './adapters/postgres/course-store.js';
import { filesOfCourses } from './adapters/postgres/files-of-courses.js';
import { EnrolmentReader } from './adapters/postgres/enrolment-reader.js';
import { PostgresEnrolmentStore } from './adapters/postgres/enrolment-store.js';
import { ExamReader } from './adapters/postgres/exam-reader.js';
import { examLimitHandler, PostgresExamStore } from './adapters/postgres/exam-store.js';
import { useCases, type UseCases } from './application/use-cases.js';
import * as tokens from './providers.js';
import { reactions } from './reactions.js';

/** The only wiring of this service. */
@Module({
  controllers: [
    CourseController,
    EnrolmentController,
    ExamController,
    HistoryController,
    attachmentController('training'),
  ],
  providers: [
    {
      provide: tokens.COURSE_READER,
      inject: [DATABASE],
      useFactory: (database: Database) => new CourseReader(database),
    },
    {
      provide: tokens.ENROLMENT_READER,
      inject: [DATABASE],
      useFactory: (database: Database) => new EnrolmentReader(database),
    },
    {
      provide: tokens.EXAM_READER,
      inject: [DATABASE],
      useFactory: (database: Database) => new ExamReader(database),
    },
    {
      provide: tokens.USE_CASES,
      inject: [DATABASE],
      useFactory: (database: Database) =>
        useCases({
          courses: new PostgresCourseStore(database),
          enrolments: new PostgresEnrolmentStore(database),
          exams: new PostgresExamStore(database),
        }),
    },
    ...attachmentProviders(filesOfCourses),
    { provide: REACTIONS, inject: [tokens.USE_CASES], useFactory: reactions },
    {
      provide: TIMER_HANDLERS,
      inject: [tokens.USE_CASES],
      useFactory: (cases: UseCases) => [examLimitHandler(cases.endExamWhenTimeIsUp), unattachedFiles],
    },
  ],
})
export class TrainingServiceModule {}
