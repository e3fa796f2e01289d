import { aggregatesOf } from '@aftercare/contracts/aggregate-owners';
import { Attachments1795200000000 } from '@aftercare/service-kit/attachment-migration';
import { AuditSearch1795200000000 } from '@aftercare/service-kit/audit-search-migration';
import { KitTables1795000000000 } from '@aftercare/service-kit/kit-migration';
import { OrganisationCopies1795000000100 } from '@aftercare/service-kit/organisation-migration';
import type { ServiceDefinition } from '@aftercare/service-kit/service-definition';
import { CourseSchema } from './adapters/postgres/course.schema.js';
import { EnrolmentSchema } from './adapters/postgres/enrolment.schema.js';
import { ExamSchema } from './adapters/postgres/exam.schema.js';
import { Training1795170000000 } from './adapters/postgres/migrations/1795170000000-training.js';
import { TrainingServiceModule } from './training-service.module.js';

export const trainingService: ServiceDefinition = {
  name: 'training',
  aggregates: aggregatesOf.training,
  migrations: [
    KitTables1795000000000,
    OrganisationCopies1795000000100,
    Training1795170000000,
    AuditSearch1795200000000,
    Attachments1795200000000,
  ],
  entities: [CourseSchema, EnrolmentSchema, ExamSchema],
  module: TrainingServiceModule,
};
