import { wellKnown } from '@aftercare/contracts/well-known';
import { eventually } from '@aftercare/test-kit/eventually';
import type { Client } from '../support/client.js';
import { password } from '../support/company.js';
import type { World } from '../support/platform.js';
import { patience } from '../support/visit.js';
import type { Prepared } from './oracle.js';
import { branches, must, personId, secret } from './prepare.js';

/** What belongs to the company, to one person, or to learners. */
export async function prepareCompany(world: World): Promise<readonly Prepared[]> {
  return [
    ...(await reference(world)),
    ...(await library(world)),
    ...(await training(world)),
    ...(await ownThings(world)),
    ...(await running(world)),
  ];
}

interface Found {
  readonly id: string;
}

/** The first record of a list, as `client` is shown it. */
async function firstOf(client: Client, list: string, fields: string): Promise<Found> {
  return eventually(async () => {
    const data = await client.get<Record<string, Found[] | { edges: { node: Found }[] }>>(
      `{ ${list} ${fields} }`,
    );
    const found = data[list];
    return Array.isArray(found) ? found[0] : found?.edges[0]?.node;
  }, patience);
}

async function reference(world: World): Promise<Prepared[]> {
  const admin = await world.as('admin');
  const price = { code: 'DATA_REPAIR', nameZh: '数据修复', nameEn: 'Data repair' };
  await must(
    admin.change('addSpecialService', price, '... on SpecialServiceChanged { specialService { id } }'),
  );
  const kinds: [string, string][] = [
    ['Role', 'roles'],
    ['TicketCategory', 'ticketCategories'],
    ['Product', 'products'],
    ['SpecialService', 'specialServices'],
  ];
  const lists = await Promise.all(
    kinds.map(async ([type, list]) => ({ type, name: type, id: (await firstOf(admin, list, '{ id }')).id })),
  );
  const quality = await world.as('quality');
  const settings = await quality.get<{ ticketSettings: Found; complaintSettings: Found }>(
    '{ ticketSettings { id } complaintSettings { id } }',
  );
  const people = ['field', 'elsewhere'].map((login) => ({
    type: 'Person',
    name: `Person ${login}`,
    id: personId(world, login),
    unit: login === 'field' ? 'shanghai' : 'hangzhou',
    people: [login],
  }));
  const units = ['shanghai', 'hangzhou'].map((unit) => ({
    type: 'OrgUnit',
    name: `OrgUnit ${unit}`,
    id: `OrgUnit:${world.organisation.unitIds.get(unit)}`,
    unit,
  }));
  return [
    ...lists,
    ...people,
    ...units,
    { type: 'TicketSettings', name: 'TicketSettings', id: settings.ticketSettings.id },
    { type: 'ComplaintSettings', name: 'ComplaintSettings', id: settings.complaintSettings.id },
    { type: 'Calendar', name: 'Calendar', id: `Calendar:${wellKnown.standardCalendarId}` },
  ];
}

/** One article for each audience, and a draft. */
async function library(world: World): Promise<Prepared[]> {
  const engineer = await world.as('engineer');
  const manager = await world.as('manager');
  const shown = '... on ArticleChanged { article { id } }';
  const made: Prepared[] = [];
  for (const audience of ['STAFF', 'CUSTOMERS', 'PUBLIC', 'draft']) {
    const input = {
      title: `文章 ${audience}`,
      solution: secret(`article for ${audience}`, 'company'),
      kind: 'SOLUTION',
      audience: audience === 'draft' ? 'PUBLIC' : audience,
    };
    const { article } = await must(engineer.change<{ article: Found }>('draftArticle', input, shown));
    const { id } = article;
    if (audience !== 'draft') {
      await must(engineer.change('submitArticle', { id }, shown));
      await must(manager.change('reviewArticle', { id, approved: true }, shown));
      await must(manager.change('publishArticle', { id }, shown));
    }
    made.push({ type: 'Article', name: `Article for ${audience}`, id, who: readersOf[audience] ?? {} });
  }
  return made;
}

const readersOf: Readonly<Record<string, Prepared['who']>> = {
  STAFF: { staff: 'ARTICLE_READ' },
  CUSTOMERS: { staff: 'ARTICLE_READ', contact: true },
  PUBLIC: { staff: null, contact: true, anonymous: true },
  draft: { staff: 'ARTICLE_WRITE' },
};

async function training(world: World): Promise<Prepared[]> {
  const draft = await course(world, 'DRAFTED', ['STAFF'], false);
  const forStaff = await course(world, 'FOR_STAFF', ['STAFF'], true);
  const forAll = await course(world, 'FOR_ALL', ['STAFF', 'CUSTOMER'], true);
  const learners = branches.map(({ engineer: login, unit }) => ({ login, unit }));
  const seats = [];
  for (const { login, unit } of learners) {
    const of = { unit, people: [login] };
    const { enrolment, exam } = await seat(world, await world.as(login), forStaff);
    seats.push({ type: 'Enrolment', name: `Enrolment of ${login}`, id: enrolment, ...of });
    seats.push({ type: 'Exam', name: `Exam of ${login}`, id: exam, ...of });
  }
  return [
    { type: 'Course', name: 'drafted Course', id: draft, who: { staff: 'COURSE_WRITE' } },
    { type: 'Course', name: 'Course for staff', id: forStaff, who: { staff: 'TRAINING_READ' } },
    { type: 'Course', name: 'Course for all', id: forAll },
    ...seats,
  ];
}

async function course(
  world: World,
  code: string,
  audiences: readonly string[],
  publish: boolean,
): Promise<string> {
  const trainer = await world.as('trainer');
  const shown = '... on CourseChanged { course { id } }';
  const input = {
    code,
    title: code,
    goals: '能够接听客户来电',
    kind: 'COMMUNICATION',
    level: 'BASIC',
    audiences,
    durationMinutes: 60,
    materials: [{ title: '讲义', text: '接听四步' }],
  };
  const { id } = (await must(trainer.change<{ course: Found }>('createCourse', input, shown))).course;
  const options = [
    { text: secret('right answer', code), correct: true },
    { text: '错', correct: false },
  ];
  const questions = [{ kind: 'SINGLE', text: '先问什么？', options }];
  await must(trainer.change('setCoursePaper', { id, timeLimitMinutes: 30, questions }, shown));
  if (publish) {
    await must(trainer.change('sendCourseToReview', { id }, shown));
    await must(trainer.change('publishCourse', { id }, shown));
  }
  return id;
}

/** An approved seat with a running exam. */
async function seat(world: World, learner: Client, courseId: string) {
  const shown = '... on EnrolmentChanged { enrolment { id } }';
  const { enrolment } = await must(learner.change<{ enrolment: Found }>('askToEnrol', { courseId }, shown));
  await must((await world.as('trainer')).change('approveEnrolment', { id: enrolment.id }, shown));
  const { exam } = await must(
    learner.change<{ exam: Found }>(
      'beginExam',
      { enrolmentId: enrolment.id },
      '... on ExamChanged { exam { id } }',
    ),
  );
  return { enrolment: enrolment.id, exam: exam.id };
}

/** What is nobody else's: a session, a notice, and a key that administrators can revoke too. */
async function ownThings(world: World): Promise<Prepared[]> {
  const engineer = await world.as('engineer');
  const elsewhere = await world.anonymous.signedIn('engineer', password);
  const { viewer } = await elsewhere.get<{ viewer: { session: Found } }>('{ viewer { session { id } } }');
  const notice = await firstOf(engineer, 'notices', '{ edges { node { id } } }');
  const key = await must(
    engineer.change<{ apiKey: Found }>(
      'createApiKey',
      {
        name: '电话系统',
        scopes: ['TICKET_READ'],
        expiresAt: new Date(Date.now() + 86_400_000).toISOString(),
      },
      '... on ApiKeyCreated { apiKey { id } }',
    ),
  );
  const accounts = [];
  for (const { customer, unit } of branches) {
    const admin = await world.as('admin');
    const { node } = await admin.get<{ node: { account: Found } }>(
      'query ($id: ID!) { node(id: $id) { ... on Contact { account { id } } } }',
      { id: `Contact:${world.customers[customer]?.contactIds[0]}` },
    );
    accounts.push({
      type: 'ContactAccount',
      name: `account of ${customer}`,
      id: node.account.id,
      unit,
      customer,
    });
  }
  return [
    {
      type: 'Session',
      name: 'Session of the engineer',
      id: viewer.session.id,
      ownedBy: ['engineer'],
      alongWith: { staff: 'PERSON_MANAGE' },
    },
    { type: 'Notice', name: 'Notice of the engineer', id: notice.id, ownedBy: ['engineer'] },
    { type: 'ApiKey', name: 'ApiKey of the engineer', id: key.apiKey.id, ownedBy: ['engineer', 'admin'] },
    ...accounts,
  ];
}

async function running(world: World): Promise<Prepared[]> {
  const admin = await world.as('admin');
  const { operation } = await must(
    admin.change<{ operation: Found }>('rebuildFigures', {}, '... on OperationChanged { operation { id } }'),
  );
  const delivery = await firstOf(admin, 'deliveries', '{ edges { node { id } } }');
  return [
    { type: 'Operation', name: 'Operation', id: operation.id },
    { type: 'Delivery', name: 'Delivery', id: delivery.id },
  ];
}
