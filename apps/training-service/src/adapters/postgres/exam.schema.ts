import { EntitySchema } from 'typeorm';
import type { Exam } from '../../domain/exam.js';

export const ExamSchema = new EntitySchema<Exam>({
  name: 'exam',
  columns: {
    id: { type: 'uuid', primary: true },
    version: { type: 'int' },
    courseId: { type: 'uuid', name: 'course_id' },
    courseCode: { type: 'text', name: 'course_code' },
    edition: { type: 'int' },
    enrolmentId: { type: 'uuid', name: 'enrolment_id' },
    personId: { type: 'uuid', name: 'person_id' },
    unitId: { type: 'uuid', name: 'unit_id', nullable: true },
    customerId: { type: 'uuid', name: 'customer_id', nullable: true },
    contactId: { type: 'uuid', name: 'contact_id', nullable: true },
    attempt: { type: 'int' },
    state: { type: 'text' },
    beganAt: { type: 'timestamptz', name: 'began_at' },
    endsAt: { type: 'timestamptz', name: 'ends_at' },
    endedAt: { type: 'timestamptz', name: 'ended_at', nullable: true },
    paper: { type: 'jsonb' },
    requiredForDuty: { type: 'text', array: true, name: 'required_for_duty' },
    answers: { type: 'jsonb' },
    points: { type: 'int', nullable: true },
    maxPoints: { type: 'int', name: 'max_points' },
    passed: { type: 'boolean', nullable: true },
    validUntil: { type: 'timestamptz', name: 'valid_until', nullable: true },
  },
});
