import type { Caller } from '@aftercare/contracts/caller';
import { personDeactivated } from '@aftercare/contracts/identity/person';
import * as courses from '@aftercare/contracts/training/course';
import { coursePaper } from '@aftercare/contracts/training/course';
import * as enrolments from '@aftercare/contracts/training/enrolment';
import { beginExam, examsByIds } from '@aftercare/contracts/training/exam';
import type { Database } from '@aftercare/service-kit/database';
import { fact, publish } from '@aftercare/service-kit/outbox';
import { inScope } from '@aftercare/service-kit/scope';
import type { ServiceDefinition } from '@aftercare/service-kit/service-definition';
import { KitTables1795000000000 } from '@aftercare/service-kit/kit-migration';
import { transact } from '@aftercare/service-kit/transaction';
import { startPlatform, type TestPlatform } from '@aftercare/test-kit/platform';
import { Module } from '@nestjs/common';
import { trainingService } from '../src/definition.js';
import { farUnitId, id, manager, trainer, unitId } from './given.js';

@Module({})
class IdentityDeskModule {}

/** Tells what identity would tell. */
const identityDesk: ServiceDefinition = {
  name: 'identity',
  aggregates: ['person', 'orgUnit', 'calendar'],
  migrations: [KitTables1795000000000],
  entities: [],
  module: IdentityDeskModule,
};

export interface Started {
  readonly platform: TestPlatform;
  readonly database: Database;
  /** A published course with two questions (1 and 3 points) of which 60 % pass. */
  readonly course: (fields?: object, paper?: object | null) => Promise<string>;
  readonly enrolled: (caller: Caller, courseId: string) => Promise<string>;
  readonly asked: (caller: Caller, courseId: string) => Promise<string>;
  readonly begun: (caller: Caller, courseId: string) => Promise<Sitting>;
  readonly stateOf: (enrolmentId: string) => Promise<string>;
  /** Types of a record's facts with their versions, in the order of the outbox. */
  readonly facts: (recordId: string) => Promise<readonly { version: number; type: string; data: object }[]>;
  readonly leave: (personId: string) => Promise<void>;
}

export interface Sitting {
  readonly examId: string;
  readonly enrolmentId: string;
  /** Question with its correct options and all others. */
  readonly questions: readonly { id: string; correct: string[]; wrong: string[] }[];
}

let codes = 0;

/** The training service beside identity's events, two units, and the people 1 to 40. */
export async function start(): Promise<Started> {
  const platform = await startPlatform([identityDesk, trainingService]);
  const database = databaseOf(platform, 'training');
  await copyOrganisation(database);
  const asTrainer = platform.as(trainer());
  const asManager = platform.as(manager());
  const asked = async (caller: Caller, courseId: string) =>
    (await platform.as(caller)(enrolments.askToEnrol, { courseId })).id;
  const enrolled = async (caller: Caller, courseId: string) => {
    const enrolmentId = await asked(caller, courseId);
    await asManager(enrolments.approveEnrolment, { id: enrolmentId });
    return enrolmentId;
  };
  return {
    platform,
    database,
    asked,
    enrolled,
    async course(fields = {}, paper = {}) {
      codes += 1;
      const create = courses.createCourse.input.parse({ ...courseInput, code: `COURSE_${codes}`, ...fields });
      const { id: courseId } = await asTrainer(courses.createCourse, create);
      if (paper) {
        const given = courses.setCoursePaper.input.parse({ ...paperInput, id: courseId, ...paper });
        await asTrainer(courses.setCoursePaper, given);
      }
      await asTrainer(courses.sendCourseToReview, { id: courseId });
      await asManager(courses.publishCourse, { id: courseId });
      return courseId;
    },
    async begun(caller, courseId) {
      const enrolmentId = await enrolled(caller, courseId);
      const { id: examId } = await platform.as(caller)(beginExam, { enrolmentId });
      const { paper } = await asTrainer(coursePaper, { id: courseId });
      const questions = (paper?.questions ?? []).map((question) => ({
        id: question.id,
        correct: question.options.filter(({ correct }) => correct).map((each) => each.id),
        wrong: question.options.filter(({ correct }) => !correct).map((each) => each.id),
      }));
      return { examId, enrolmentId, questions };
    },
    async stateOf(enrolmentId) {
      const { items } = await asManager(enrolments.enrolmentsByIds, { ids: [enrolmentId] });
      return items[0]?.state ?? 'NOT_FOUND';
    },
    async facts(recordId) {
      const { rows } = await database.pool.query<{ version: number; type: string; data: object }>(
        `SELECT version, payload::jsonb ->> 'type' AS type, payload::jsonb -> 'data' AS data
         FROM outbox WHERE aggregate_id = $1 ORDER BY id`,
        [recordId],
      );
      return rows;
    },
    leave: (personId) =>
      inScope({ kind: 'system' }, () =>
        transact(databaseOf(platform, 'identity'), async (tx) => {
          const data = { unitId, roleCodes: [], active: false, handOverToId: null };
          await publish(tx, { id: personId, version: 0, facts: [fact(personDeactivated, data)] });
        }),
      ),
  };
}

export const examAs = async ({ platform }: Started, caller: Caller, examId: string) => {
  const { items } = await platform.as(caller)(examsByIds, { ids: [examId] });
  return items[0];
};

const courseInput = {
  title: '热线基础',
  goals: '能够接听客户来电',
  kind: 'COMMUNICATION',
  level: 'BASIC',
  audiences: ['STAFF', 'CUSTOMER'],
  durationMinutes: 60,
  requiredForDuty: ['HOTLINE'],
  materials: [{ title: '讲义', text: '内容' }],
};

const paperInput = {
  timeLimitMinutes: 30,
  maxAttempts: 2,
  retakeWaitHours: 0,
  validMonths: 12,
  questions: [
    { kind: 'SINGLE', text: 'Q1', options: [option('a', true), option('b', false)] },
    {
      kind: 'MULTIPLE',
      text: 'Q2',
      points: 3,
      options: [option('c', true), option('d', true), option('e', false)],
    },
  ],
};

function option(text: string, correct: boolean) {
  return { text, correct };
}

function databaseOf(platform: TestPlatform, name: string): Database {
  const service = platform.services.get(name);
  if (!service) throw new Error(`${name} was just started`);
  return service.database;
}

/** What identity's events would have brought. */
async function copyOrganisation({ pool }: Database): Promise<void> {
  await pool.query(
    `INSERT INTO org_unit_copy (id, path, kind, name) VALUES
       ($1, ARRAY[$1]::uuid[], 'BRANCH', 'B'), ($2, ARRAY[$2]::uuid[], 'BRANCH', 'F')`,
    [unitId, farUnitId],
  );
  await pool.query(
    `INSERT INTO person_copy (id, unit_id, roles, active) SELECT p, $2, '{}', true FROM unnest($1::uuid[]) p`,
    [Array.from({ length: 40 }, (_, n) => id(n + 1)), unitId],
  );
}
