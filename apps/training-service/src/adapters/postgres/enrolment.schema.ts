import { EntitySchema } from 'typeorm';
import type { Enrolment } from '../../domain/enrolment.js';

export const EnrolmentSchema = new EntitySchema<Enrolment>({
  name: 'enrolment',
  columns: {
    id: { type: 'uuid', primary: true },
    version: { type: 'int' },
    courseId: { type: 'uuid', name: 'course_id' },
    courseCode: { type: 'text', name: 'course_code' },
    personId: { type: 'uuid', name: 'person_id' },
    unitId: { type: 'uuid', name: 'unit_id', nullable: true },
    customerId: { type: 'uuid', name: 'customer_id', nullable: true },
    contactId: { type: 'uuid', name: 'contact_id', nullable: true },
    state: { type: 'text' },
    reason: { type: 'text', nullable: true },
    passed: { type: 'boolean', nullable: true },
    askedAt: { type: 'timestamptz', name: 'asked_at' },
    decidedAt: { type: 'timestamptz', name: 'decided_at', nullable: true },
    endedAt: { type: 'timestamptz', name: 'ended_at', nullable: true },
  },
});
