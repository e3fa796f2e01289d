import { eventually } from '@aftercare/test-kit/eventually';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Client } from './support/client.js';
import { customerAt } from './support/contact.js';
import { mailTo, tokenIn } from './support/mails.js';
import { startWorld, type World } from './support/platform.js';
import { closedTicket, done, ofCustomer, problemReport, solve } from './support/ticket.js';

let world: World;
let admin: Client;
let hotline: Client;
let manager: Client;
beforeAll(async () => {
  world = await startWorld();
  admin = await world.as('admin');
  hotline = await world.as('hotline');
  manager = await world.as('manager');
}, 120_000);
afterAll(() => world?.stop());

interface Changed {
  readonly id: string;
  readonly version: number;
}

const unitId = (key: string) => `OrgUnit:${world.organisation.unitIds.get(key)}`;
const personId = (login: string) => `Person:${world.organisation.personIds.get(login)}`;
const customerFields = '... on CustomerChanged { customer { id version name level } }';

async function register(name: string, fields: object = {}): Promise<string> {
  const { customer } = await admin.change<{ customer: Changed }>(
    'registerCustomer',
    { name, level: 'REGULAR', unitId: unitId('shanghai'), ...fields },
    customerFields,
  );
  return customer.id;
}

async function addContact(customerId: string, fields: object): Promise<string> {
  const { contact } = await admin.change<{ contact: Changed }>(
    'addContact',
    { customerId, ...fields },
    '... on ContactChanged { contact { id version } }',
  );
  return contact.id;
}

const installationFields = '... on InstallationChanged { installation { id version serviceCode } }';
const installation = { productCode: 'FIN', productVersion: '8.3.0' };

describe('CUS-01: the customer file', () => {
  test('CUS-01: a customer is read back whole: level, unit, people, contacts and sites', async () => {
    const id = await register('苏州精工机械有限公司', {
      shortName: '精工',
      level: 'KEY',
      industryCode: 'MANUFACTURING',
      salesPersonId: personId('gm'),
      consultantId: personId('engineer'),
      consultantStandInId: personId('field'),
    });
    const reaches = [
      { kind: 'MOBILE', value: '13911112222', preferred: true },
      { kind: 'EMAIL', value: 'chen@jinggong.example' },
      { kind: 'WECHAT', value: 'chen-jg' },
    ];
    await addContact(id, {
      name: '陈静',
      title: '信息主管',
      roles: ['SYSTEM_ADMINISTRATOR', 'USER'],
      reaches,
    });
    const site = {
      name: '二厂',
      address: '苏州市工业园区星湖街1号',
      district: '工业园区',
      coordinates: { latitude: 31.3, longitude: 120.7 },
      travelZone: 'SURROUNDING_COUNTY',
    };
    await admin.change('addSite', { customerId: id, ...site }, '... on SiteChanged { site { id } }');
    const { node } = await admin.get<{ node: object }>(
      `query ($id: ID!) { node(id: $id) { ... on Customer {
        number name shortName level status industryCode unit { id }
        salesPerson { id } consultant { id } consultantStandIn { id }
        contacts { name title roles reaches { kind value preferred } }
        sites { name address district coordinates { latitude longitude } travelZone }
      } } }`,
      { id },
    );
    expect(node).toMatchObject({
      number: expect.stringMatching(/^\S+$/),
      name: '苏州精工机械有限公司',
      shortName: '精工',
      level: 'KEY',
      status: 'ACTIVE',
      industryCode: 'MANUFACTURING',
      unit: { id: unitId('shanghai') },
      salesPerson: { id: personId('gm') },
      consultant: { id: personId('engineer') },
      consultantStandIn: { id: personId('field') },
      contacts: [
        {
          name: '陈静',
          title: '信息主管',
          roles: ['SYSTEM_ADMINISTRATOR', 'USER'],
          reaches: expect.arrayContaining([
            expect.objectContaining({ kind: 'MOBILE', preferred: true }),
            expect.objectContaining({ kind: 'EMAIL', value: 'chen@jinggong.example' }),
            expect.objectContaining({ kind: 'WECHAT', value: 'chen-jg' }),
          ]),
        },
      ],
      sites: [site],
    });
  });

  test('CUS-01: the proactive contact is one of the customer’s own; a retired contact is offered no more', async () => {
    const id = await register('无锡光伏材料有限公司');
    const own = await addContact(id, { name: '周凯' });
    const { node } = await admin.get<{ node: Changed }>(
      'query ($id: ID!) { node(id: $id) { ... on Customer { id version } } }',
      { id },
    );
    const change = (proactiveContactId: string) =>
      admin.change(
        'changeCustomer',
        {
          id,
          name: '无锡光伏材料有限公司',
          level: 'VIP',
          unitId: unitId('shanghai'),
          proactiveContactId,
        },
        '... on CustomerChanged { customer { level proactiveContact { id } } }',
      );
    expect(await change(`Contact:${customerAt(world, 0).contactIds[0]}`)).toMatchObject({
      path: ['proactiveContactId'],
    });
    expect(await change(own)).toEqual({ customer: { level: 'VIP', proactiveContact: { id: own } } });
    const other = await addContact(id, { name: '离职者' });
    await admin.change('retireContact', { id: other }, '... on ContactChanged { contact { active } }');
    expect(
      await admin.get('query ($id: ID!) { node(id: $id) { ... on Customer { contacts { name } } } }', { id }),
    ).toEqual({ node: { contacts: [{ name: '周凯' }] } });
    expect(
      await admin.change(
        'changeCustomer',
        { id, expectedVersion: node.version, name: '旧读', level: 'VIP', unitId: unitId('shanghai') },
        customerFields,
      ),
    ).toMatchObject({ code: 'VERSION_CONFLICT' });
  });

  test('CUS-01: customers are found by name, contact and phone, filtered by level and counted', async () => {
    const search = async (text: string) => {
      const { customers } = await hotline.get<{ customers: { edges: { node: { shortName: string } }[] } }>(
        'query ($text: String) { customers(search: $text) { edges { node { shortName } } } }',
        { text },
      );
      return customers.edges.map(({ node }) => node.shortName);
    };
    expect(await search('远航')).toEqual(['远航']);
    expect(await search('王敏2')).toEqual(['晨光2']);
    expect(await search('138 0000 0001')).toEqual(['晨光1']);
    expect(await search('查无此人')).toEqual([]);
    const { customers } = await hotline.get<{ customers: { totalCount: number; edges: object[] } }>(
      '{ customers(search: "晨光物流", filter: { levels: [KEY] }) { totalCount edges { node { name level } } } }',
    );
    expect(customers).toMatchObject({
      totalCount: 1,
      edges: [{ node: { level: 'KEY', name: '上海晨光物流2有限公司' } }],
    });
  });
});

describe('CUS-02: installations', () => {
  test('CUS-02: an installation without a service code gets one, and is read back whole', async () => {
    const customerId = await register('常州模具有限公司');
    const whole = {
      ...installation,
      edition: '企业版',
      modules: ['总账', '固定资产'],
      environment: { operatingSystem: 'Windows Server 2022', database: 'SQL Server 2019', network: '局域网' },
      licenceNumber: 'LIC-1',
      dongleNumber: 'DG-777001',
      projectName: '一期',
      installedOn: '2025-03-01',
      acceptedOn: '2025-04-01',
      lifetimeMaintenance: true,
    };
    const recorded = await admin.change<{ installation: { id: string } }>(
      'recordInstallation',
      { customerId, ...whole },
      installationFields,
    );
    const { node } = await admin.get<{ node: object }>(
      `query ($id: ID!) { node(id: $id) { ... on Installation { serviceCode productCode productVersion product { nameZh }
        edition modules environment { operatingSystem database network } licenceNumber dongleNumber projectName
        installedOn acceptedOn lifetimeMaintenance customer { id } } } }`,
      { id: recorded.installation.id },
    );
    expect(node).toMatchObject({
      ...whole,
      serviceCode: expect.stringMatching(/\S{4,}/),
      customer: { id: customerId },
    });
  });

  test('CUS-02: a service code is unique in whatever notation', async () => {
    const customerId = await register('镇江醋业有限公司');
    expect(
      await admin.change(
        'recordInstallation',
        { customerId, ...installation, serviceCode: 'ac-900001' },
        installationFields,
      ),
    ).toMatchObject({ code: 'SERVICE_CODE_TAKEN', path: ['serviceCode'] });
    expect(
      await admin.change(
        'recordInstallation',
        { customerId, ...installation, productCode: 'NO_SUCH' },
        installationFields,
      ),
    ).toMatchObject({ code: 'PRODUCT_UNKNOWN', path: ['productCode'] });
  });

  test.each([
    ['a service code', 'ac 900002', 'SERVICE_CODE'],
    ['a dongle number', 'DG-900002', 'DONGLE_NUMBER'],
    ['a phone number with country code', '+86 138-0000-0002', 'PHONE'],
  ])('CUS-02, TKT-01: a caller is known by %s', async (_what, numberOrCode, matchedBy) => {
    const { callerMatches } = await hotline.get<{ callerMatches: object[] }>(
      'query ($numberOrCode: String!) { callerMatches(numberOrCode: $numberOrCode) { matchedBy customer { shortName } } }',
      { numberOrCode },
    );
    expect(callerMatches).toEqual([{ matchedBy, customer: { shortName: '晨光2' } }]);
  });

  test('CUS-02, TKT-01: one number may belong to several customers, and an unknown one to nobody', async () => {
    const reaches = [{ kind: 'PHONE', value: '021-55550001' }];
    for (const name of ['甲集团有限公司', '乙集团有限公司']) {
      await addContact(await register(name), { name: '前台', reaches });
    }
    const matches = async (numberOrCode: string) =>
      (
        await hotline.get<{ callerMatches: { customer: { name: string } }[] }>(
          'query ($numberOrCode: String!) { callerMatches(numberOrCode: $numberOrCode) { customer { name } } }',
          { numberOrCode },
        )
      ).callerMatches.map(({ customer }) => customer.name);
    expect((await matches('+86 21 5555 0001')).toSorted()).toEqual(['乙集团有限公司', '甲集团有限公司']);
    expect(await matches('021-55559999')).toEqual([]);
  });
});

const entitlementOf = async (customerId: string, more = '') =>
  (
    await hotline.get<{ entitlement: { decision: string; explanation: { code: string; text: string }[] } }>(
      `query ($customerId: ID!) { entitlement(customerId: $customerId ${more}) {
        decision agreementKind validUntil serviceLevelCode responsePromise arrivalPromises { travelZone targetMs }
        quotas { service included reserved consumed left } explanation { code text }
      } }`,
      { customerId },
    )
  ).entitlement;

const agreementFields =
  '... on AgreementChanged { agreement { id version state endsOn quotas { service included left } } }';
const year = new Date().getUTCFullYear();
const terms = {
  kind: 'PAID_MAINTENANCE',
  services: [
    { service: 'REMOTE', included: 10 },
    { service: 'ON_SITE', included: 2 },
  ],
  serviceLevelCode: 'STANDARD',
  startsOn: `${year}-01-01`,
  endsOn: `${year + 1}-12-31`,
  fee: { amountMinor: 1_200_000, currency: 'CNY' },
  responsePromise: '1 小时内反馈',
  serviceDescription: '远程与现场服务',
};

async function underAgreement(name: string, fields: object = {}) {
  const customerId = await register(name);
  const { agreement } = await admin.change<{ agreement: Changed }>(
    'concludeAgreement',
    { customerId, ...terms, ...fields },
    agreementFields,
  );
  return { customerId, agreement };
}

describe('CUS-03: agreements', () => {
  test('CUS-03: is in force from its first day, changes with a reason that history keeps, and ends early', async () => {
    const { agreement } = await underAgreement('南通纺织有限公司');
    const services = [{ service: 'REMOTE', included: 20 }];
    const changed = await admin.change(
      'changeAgreement',
      { id: agreement.id, expectedVersion: agreement.version, ...terms, services, reason: '追加远程服务' },
      agreementFields,
    );
    expect(changed).toMatchObject({
      agreement: { state: 'IN_FORCE', quotas: [{ service: 'REMOTE', included: 20, left: 20 }] },
    });
    const today = new Date().toISOString().slice(0, 10);
    const ended = await admin.change(
      'terminateAgreement',
      { id: agreement.id, endsOn: today, reason: '客户停用' },
      agreementFields,
    );
    expect(ended).toMatchObject({ agreement: { endsOn: today } });
    const { node } = await admin.get<{ node: { history: { edges: object[] } } }>(
      `query ($id: ID!) { node(id: $id) { ... on Agreement { history { edges { node { actor { person { login } }
        changes { field from to } } } } } } }`,
      { id: agreement.id },
    );
    expect(node.history.edges).toHaveLength(3);
    expect(node.history.edges[0]).toMatchObject({
      node: {
        actor: { person: { login: 'admin' } },
        changes: expect.arrayContaining([{ field: 'endsOn', from: terms.endsOn, to: today }]),
      },
    });
  });

  test('CUS-03, COM-03: the fee is shown to those alone who may see fees', async () => {
    const { agreement } = await underAgreement('扬州玩具有限公司');
    const fee = async (client: Client) =>
      client.get('query ($id: ID!) { node(id: $id) { ... on Agreement { fee { amountMinor currency } } } }', {
        id: agreement.id,
      });
    expect(await fee(await world.as('gm'))).toEqual({ node: { fee: terms.fee } });
    expect(await fee(hotline)).toEqual({ node: { fee: null } });
  });

  test('CUS-03: lists narrow by state and end', async () => {
    const { customerId } = await underAgreement('徐州工程有限公司', {
      startsOn: `${year + 2}-01-01`,
      endsOn: `${year + 2}-12-31`,
    });
    const { agreements } = await admin.get<{ agreements: object }>(
      'query ($filter: AgreementFilter) { agreements(filter: $filter) { totalCount edges { node { state customer { id } } } } }',
      { filter: { states: ['PLANNED'], customerIds: [customerId] } },
    );
    expect(agreements).toEqual({
      totalCount: 1,
      edges: [{ node: { state: 'PLANNED', customer: { id: customerId } } }],
    });
  });
});

describe('CUS-04: entitlement', () => {
  test('CUS-04: covered: by which agreement, with which promises and what is left, in words', async () => {
    const entitlement = await entitlementOf(`Customer:${customerAt(world, 1).id}`, ', service: ON_SITE');
    expect(entitlement).toMatchObject({
      decision: 'COVERED',
      agreementKind: 'PAID_MAINTENANCE',
      validUntil: '2027-12-31',
      serviceLevelCode: 'QUICK_RESPONSE',
      arrivalPromises: expect.arrayContaining([{ travelZone: 'IN_CITY', targetMs: 7_200_000 }]),
      quotas: expect.arrayContaining([
        { service: 'ON_SITE', included: 6, reserved: 0, consumed: 0, left: 6 },
      ]),
    });
    expect(entitlement.explanation).toContainEqual({ code: 'QUOTA_LEFT', text: '额度剩余 6（共 6）。' });
  });

  test('CUS-04: without an agreement, after its end, and for special services: to be quoted, and why', async () => {
    const none = await entitlementOf(`Customer:${customerAt(world, 3).id}`);
    expect(none.decision).toBe('TO_BE_QUOTED');
    expect(none.explanation.map(({ code }) => code)).toEqual(['NO_AGREEMENT_IN_FORCE']);
    const { customerId } = await underAgreement('盐城海盐有限公司', {
      startsOn: `${year - 2}-01-01`,
      endsOn: `${year - 2}-12-31`,
    });
    const expired = await entitlementOf(customerId);
    expect(expired.decision).toBe('TO_BE_QUOTED');
    expect(expired.explanation.map(({ code }) => code)).toContain('AGREEMENT_EXPIRED');
    expect(await entitlementOf(customerId, `, at: "${year - 2}-06-01T00:00:00Z"`)).toMatchObject({
      decision: 'COVERED',
    });
    const special = await entitlementOf(
      `Customer:${customerAt(world, 0).id}`,
      ', specialServiceCode: "DATA_MIGRATION"',
    );
    expect(special.explanation.map(({ code }) => code)).toContain('SPECIAL_SERVICE_IS_QUOTED');
  });

  test('CUS-04: a closed ticket uses one remote service, closed again after a reopening none', async () => {
    const { customerId } = await underAgreement('泰州医药有限公司');
    const remote = async () =>
      (
        await hotline.get<{ entitlement: { quotas: { service: string; consumed: number; left: number }[] } }>(
          'query ($customerId: ID!) { entitlement(customerId: $customerId) { quotas { service consumed left } } }',
          { customerId },
        )
      ).entitlement.quotas.find(({ service }) => service === 'REMOTE');
    const { id } = await closedTicket(world, { customerId });
    await eventually(async () => (await remote())?.consumed === 1, { withinMs: 15_000 });
    const engineer = await world.as('engineer');
    await done(engineer, 'reopenTicket', { id, reason: '又出现' });
    await solve(engineer, id);
    await done(engineer, 'confirmTicket', { id, via: 'PHONE', satisfaction: 5 });
    await done(engineer, 'closeTicket', { id, ...problemReport });
    // a second ticket of the same customer: when its use is counted, the closing before it was worked on as well
    await closedTicket(world, { customerId });
    await eventually(async () => (await remote())?.consumed === 2, { withinMs: 15_000 });
    expect(await remote()).toEqual({ service: 'REMOTE', consumed: 2, left: 8 });
  });
});

const timeline = async (customerId: string, more = '') => {
  const { node } = await admin.get<{
    node: { timeline: { edges: { node: { event: string; text: string; at: string } }[] } };
  }>(
    `query ($id: ID!) { node(id: $id) { ... on Customer { timeline${more} { edges { node {
      at event text number actor { name } record { id } } } } } } }`,
    { id: customerId },
  );
  return node.timeline.edges.map((edge) => edge.node);
};

test('CUS-05: one timeline has the file, the agreement and the ticket, newest first, in words', async () => {
  const { customerId } = await underAgreement('宿迁酒业有限公司');
  const { number, id } = await closedTicket(world, { customerId });
  await eventually(
    async () => {
      const events = (await timeline(customerId)).map(({ event }) => event);
      expect(events).toEqual(
        expect.arrayContaining([
          'customer.registered',
          'agreement.concluded',
          'ticket.opened',
          'ticket.closed',
          'quotaUse.consumed',
        ]),
      );
      return true;
    },
    { withinMs: 15_000 },
  );
  const lines = await timeline(customerId);
  const times = lines.map(({ at }) => at);
  expect(times).toEqual(times.toSorted().toReversed());
  expect(lines.find(({ event }) => event === 'ticket.closed')).toMatchObject({ number, record: { id } });
  for (const line of lines) {
    expect(line.text).toMatch(/[一-鿿]/);
    expect(line.text).not.toContain(line.event);
  }
  const tickets = await timeline(customerId, '(recordKinds: ["ticket"])');
  expect(new Set(tickets.map(({ event }) => event.split('.')[0]))).toEqual(new Set(['ticket']));
});

describe('CUS-09: surveys', () => {
  const marks = (scale: number) => [
    ...['process', 'support', 'solution', 'engineer'].map((questionId) => ({ questionId, scale })),
    { questionId: 'remark', text: '请加快响应' },
  ];
  const answered = '... on SurveyAnswered { state }';

  test('CUS-09, TKT-22: after closing, the mailed link is answered once without signing in, and a low score opens a follow-up', async () => {
    const customer = ofCustomer(world, 0);
    await closedTicket(world, customer);
    const token = tokenIn(await mailTo(world, 'wang1@customer.example', /满意|评价|回访/));
    const { surveyLink } = await world.anonymous.get<{ surveyLink: { questions: object[] } }>(
      'query ($token: String!) { surveyLink(token: $token) { state subject subjectNumber questions { id kind text required } } }',
      { token },
    );
    expect(surveyLink).toMatchObject({ state: 'OPEN', subject: 'TICKET', subjectNumber: expect.any(String) });
    expect(surveyLink.questions.length).toBeGreaterThanOrEqual(4);
    const answer = (answers: object[]) =>
      world.anonymous.change('answerSurvey', { token, answers }, answered);
    expect(await answer([{ questionId: 'process', scale: 9 }])).toHaveProperty('code');
    expect(await answer(marks(1))).toEqual({ state: 'ANSWERED' });
    expect(await answer(marks(5))).toHaveProperty('code');
    const tasks = await eventually(async () => {
      const { followUpTasks } = await manager.get<{ followUpTasks: { edges: { node: { id: string } }[] } }>(
        `query ($filter: FollowUpFilter) { followUpTasks(filter: $filter) { edges { node { id state reason dueAt
          customer { id } survey { score low } } } } }`,
        { filter: { customerIds: [customer.customerId] } },
      );
      return followUpTasks.edges.length > 0 && followUpTasks.edges;
    });
    expect(tasks).toMatchObject([
      {
        node: {
          state: 'OPEN',
          reason: 'LOW_SCORE',
          customer: { id: customer.customerId },
          survey: { score: 1, low: true },
        },
      },
    ]);
  });

  test('CUS-09: a wrong link opens nothing', async () => {
    expect(
      await world.anonymous.get(
        '{ surveyLink(token: "there-never-was-such-a-link-at-all-000000") { state } }',
      ),
    ).toEqual({
      surveyLink: null,
    });
  });

  test('CUS-09: the same contact is not asked again soon; a discontented customer is called', async () => {
    const customer = ofCustomer(world, 0);
    await closedTicket(world, customer, 1);
    await eventually(
      async () => {
        const { followUpTasks } = await manager.get<{
          followUpTasks: { edges: { node: { reason: string } }[] };
        }>(
          'query ($filter: FollowUpFilter) { followUpTasks(filter: $filter) { edges { node { reason } } } }',
          { filter: { customerIds: [customer.customerId] } },
        );
        return followUpTasks.edges.some(({ node }) => node.reason === 'NOT_CONTENT');
      },
      { withinMs: 15_000 },
    );
    const { surveys } = await manager.get<{ surveys: { edges: object[] } }>(
      'query ($filter: SurveyFilter) { surveys(filter: $filter) { edges { node { id } } } }',
      { filter: { customerIds: [customer.customerId] } },
    );
    expect(surveys.edges).toHaveLength(1);
  });
});
