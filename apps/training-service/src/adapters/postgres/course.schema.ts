import { EntitySchema } from 'typeorm';
import type { Course } from '../../domain/course.js';

export const CourseSchema = new EntitySchema<Course>({
  name: 'course',
  columns: {
    id: { type: 'uuid', primary: true },
    version: { type: 'int' },
    code: { type: 'text' },
    state: { type: 'text' },
    edition: { type: 'int' },
    draft: { type: 'jsonb' },
    draftPaper: { type: 'jsonb', name: 'draft_paper', nullable: true },
    published: { type: 'jsonb', nullable: true },
    publishedPaper: { type: 'jsonb', name: 'published_paper', nullable: true },
    authorIds: { type: 'uuid', array: true, name: 'author_ids' },
    sentBackReason: { type: 'text', name: 'sent_back_reason', nullable: true },
    updatedAt: { type: 'timestamptz', name: 'updated_at' },
  },
});
