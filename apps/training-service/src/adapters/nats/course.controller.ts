import type { InputOf } from '@aftercare/contracts/define';
import * as contract from '@aftercare/contracts/training/course';
import { Handles } from '@aftercare/service-kit/handles';
import { Controller, Inject } from '@nestjs/common';
import type { UseCases } from '../../application/use-cases.js';
import { COURSE_READER, USE_CASES } from '../../providers.js';
import type { CourseReader } from '../postgres/course-reader.js';

const authors = { staff: 'COURSE_WRITE' };
const managers = { staff: 'TRAINING_MANAGE' };
const readers = { staff: 'TRAINING_READ', contact: true, service: true } as const; // keeps the literal `true`

/** TRN-01: courses, their papers and their review. */
@Controller()
export class CourseController {
  constructor(
    @Inject(USE_CASES) private readonly cases: UseCases,
    @Inject(COURSE_READER) private readonly reader: CourseReader,
  ) {}

  @Handles(contract.createCourse, authors)
  create(input: InputOf<typeof contract.createCourse>) {
    return this.cases.createCourse(input);
  }

  @Handles(contract.changeCourse, authors)
  change(input: InputOf<typeof contract.changeCourse>) {
    return this.cases.changeCourse(input);
  }

  @Handles(contract.setCoursePaper, authors)
  setPaper(input: InputOf<typeof contract.setCoursePaper>) {
    return this.cases.setCoursePaper(input);
  }

  @Handles(contract.sendCourseToReview, authors)
  sendToReview(input: InputOf<typeof contract.sendCourseToReview>) {
    return this.cases.sendCourseToReview(input);
  }

  @Handles(contract.sendCourseBack, authors)
  sendBack(input: InputOf<typeof contract.sendCourseBack>) {
    return this.cases.sendCourseBack(input);
  }

  @Handles(contract.publishCourse, authors)
  publish(input: InputOf<typeof contract.publishCourse>) {
    return this.cases.publishCourse(input);
  }

  @Handles(contract.retireCourse, managers)
  retire(input: InputOf<typeof contract.retireCourse>) {
    return this.cases.retireCourse(input);
  }

  @Handles(contract.listCourses, readers)
  list(input: InputOf<typeof contract.listCourses>) {
    return this.reader.list(input);
  }

  @Handles(contract.countCourses, readers)
  count(input: InputOf<typeof contract.countCourses>) {
    return this.reader.count(input);
  }

  @Handles(contract.coursesByIds, readers)
  async byIds({ ids }: InputOf<typeof contract.coursesByIds>) {
    return { items: await this.reader.byIds(ids) };
  }

  @Handles(contract.coursePaper, authors)
  async paper({ id }: InputOf<typeof contract.coursePaper>) {
    return { paper: await this.reader.paper(id) };
  }
}
