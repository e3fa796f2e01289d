import type { InputOf } from '@aftercare/contracts/define';
import { trainingAudit, trainingAuditVerify } from '@aftercare/contracts/training/history';
import { notFound } from '@aftercare/domain-kit/domain-error';
import { verifyAudit } from '@aftercare/service-kit/audit-chain';
import { readAudit } from '@aftercare/service-kit/audit-reader';
import type { Database } from '@aftercare/service-kit/database';
import { Handles } from '@aftercare/service-kit/handles';
import { DATABASE } from '@aftercare/service-kit/providers';
import { Controller, Inject } from '@nestjs/common';
import { COURSE_READER, ENROLMENT_READER, EXAM_READER } from '../../providers.js';
import type { CourseReader } from '../postgres/course-reader.js';
import type { EnrolmentReader } from '../postgres/enrolment-reader.js';
import type { ExamReader } from '../postgres/exam-reader.js';

/** COM-08: the history of a record, to those who may read the record. */
@Controller()
export class HistoryController {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    @Inject(COURSE_READER) private readonly courses: CourseReader,
    @Inject(ENROLMENT_READER) private readonly enrolments: EnrolmentReader,
    @Inject(EXAM_READER) private readonly exams: ExamReader,
  ) {}

  @Handles(trainingAudit, { staff: 'TRAINING_READ' })
  async history({ recordKind, recordId, page }: InputOf<typeof trainingAudit>) {
    if (!(await this.reaches(recordKind, recordId))) throw notFound(recordKind, recordId, ['recordId']);
    return readAudit(this.database, recordKind, recordId, page);
  }

  @Handles(trainingAuditVerify, { staff: 'AUDIT_READ' })
  verify() {
    return verifyAudit(this.database);
  }

  private async reaches(kind: string, id: string): Promise<boolean> {
    switch (kind) {
      case 'course':
        return (await this.courses.byIds([id])).length > 0;
      case 'enrolment':
        return (await this.enrolments.byIds([id])).length > 0;
      case 'exam':
        return (await this.exams.byIds([id])).length > 0;
      default:
        return false;
    }
  }
}
