import type { InputOf } from '@aftercare/contracts/define';
import * as contract from '@aftercare/contracts/training/exam';
import { Handles } from '@aftercare/service-kit/handles';
import { Controller, Inject } from '@nestjs/common';
import type { UseCases } from '../../application/use-cases.js';
import { EXAM_READER, USE_CASES } from '../../providers.js';
import type { ExamReader } from '../postgres/exam-reader.js';

const learners = { staff: 'TRAINING_TAKE', contact: true } as const; // keeps the literal `true`
const readers = { staff: 'TRAINING_READ', contact: true, service: true } as const;

/** TRN-05. */
@Controller()
export class ExamController {
  constructor(
    @Inject(USE_CASES) private readonly cases: UseCases,
    @Inject(EXAM_READER) private readonly reader: ExamReader,
  ) {}

  @Handles(contract.beginExam, learners)
  begin(input: InputOf<typeof contract.beginExam>) {
    return this.cases.beginExam(input);
  }

  @Handles(contract.answerExamQuestion, learners)
  answer(input: InputOf<typeof contract.answerExamQuestion>) {
    return this.cases.answerExamQuestion(input);
  }

  @Handles(contract.handInExam, learners)
  handIn(input: InputOf<typeof contract.handInExam>) {
    return this.cases.handInExam(input);
  }

  @Handles(contract.listExams, readers)
  list(input: InputOf<typeof contract.listExams>) {
    return this.reader.list(input);
  }

  @Handles(contract.countExams, readers)
  count(input: InputOf<typeof contract.countExams>) {
    return this.reader.count(input);
  }

  @Handles(contract.examsByIds, readers)
  async byIds({ ids }: InputOf<typeof contract.examsByIds>) {
    return { items: await this.reader.byIds(ids) };
  }
}
