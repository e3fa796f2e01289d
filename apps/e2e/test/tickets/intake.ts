import { expect, test } from '@jest/globals';
import { clientFor } from '../support/client.js';
import { contactOf } from '../support/contact.js';
import { mailTo } from '../support/mails.js';
import type { World } from '../support/platform.js';
import { done, ofCustomer, openTicket, step } from '../support/ticket.js';

const customerOf = 'requesterKind channel customer { id name } contact { id }';

export function intake(world: () => World): void {
  const hotline = () => world().as('hotline');

  test('TKT-01: an unknown caller is registered at once, and identified later', async () => {
    const agent = await hotline();
    const unknownCaller = { name: '李先生', companyName: '某某公司', phone: '13700000000' };
    const opened = await openTicket<{ customer: null }>(
      agent,
      { unknownCaller },
      `${customerOf} unknownCaller { name phone } gaps`,
    );
    expect(opened).toMatchObject({
      number: expect.stringMatching(/^T\d/),
      customer: null,
      unknownCaller: { name: '李先生', phone: '13700000000' },
      gaps: expect.arrayContaining(['CUSTOMER']),
    });
    const { customerId, contactId, installationId } = ofCustomer(world(), 0);
    const known = await done(
      agent,
      'identifyCustomer',
      { id: opened.id, customerId, contactId, installationId },
      `${customerOf} coverage { coverage serviceLevelCode agreement { id } }`,
    );
    expect(known).toMatchObject({
      customer: { id: customerId },
      contact: { id: contactId },
      coverage: { coverage: 'COVERED', serviceLevelCode: 'STANDARD', agreement: { id: expect.any(String) } },
    });
  });

  test('TKT-01: a contact writes through the portal, and the request is of their customer', async () => {
    const contact = await contactOf(world(), 2);
    const { customerId, contactId } = ofCustomer(world(), 2);
    const opened = await openTicket(
      contact,
      { channel: 'PORTAL', description: '无法登录', customerId },
      customerOf,
    );
    expect(opened).toMatchObject({
      channel: 'PORTAL',
      customer: { id: customerId },
      contact: { id: contactId },
    });
    expect(
      await step(contact, 'openTicket', {
        channel: 'PORTAL',
        description: '替别人报修',
        customerId: ofCustomer(world(), 0).customerId,
      }),
    ).toHaveProperty('code');
  });

  test('TKT-01: another system opens a ticket by API key and gives its own number', async () => {
    const agent = await hotline();
    const { secret } = await agent.change<{ secret: string }>(
      'createApiKey',
      {
        name: '监控系统',
        scopes: ['TICKET_OPEN', 'TICKET_READ', 'CUSTOMER_READ'],
        expiresAt: new Date(Date.now() + 86_400_000).toISOString(),
      },
      '... on ApiKeyCreated { secret }',
    );
    const machine = clientFor(world().url, secret);
    const { customerId } = ofCustomer(world(), 0);
    expect(
      await openTicket(
        machine,
        { channel: 'API', customerId, externalReference: 'MON-17', description: '数据库空间不足' },
        'channel externalReference',
      ),
    ).toMatchObject({ channel: 'API', externalReference: 'MON-17' });
  });

  test('TKT-02: the contact gets an acknowledgement by mail with number, next step and expected time', async () => {
    const { contactId, customerId } = ofCustomer(world(), 1);
    const { number } = await openTicket(await hotline(), { customerId, contactId });
    const mail = await mailTo(world(), 'wang2@customer.example', new RegExp(number));
    expect(mail.subject).toBe(`【${number}】您的服务请求已受理`);
    expect(mail.text).toMatch(/接下来/);
    expect(mail.text).toMatch(/预计首次答复时间：不晚于 \d{4}/);
  });

  test('TKT-02: the number finds the ticket; the acknowledgement does not stop the first-response clock, an answer does', async () => {
    const agent = await hotline();
    const { contactId, customerId } = ofCustomer(world(), 1);
    const { id, number } = await openTicket(agent, { customerId, contactId });
    await mailTo(world(), 'wang2@customer.example', new RegExp(number));
    const first = async () => {
      const { ticketByNumber } = await agent.get<{
        ticketByNumber: { id: string; clocks: { kind: string }[]; firstResponseAt: string | null };
      }>(
        'query ($number: String!) { ticketByNumber(number: $number) { id firstResponseAt clocks { kind status result } } }',
        { number },
      );
      return {
        ...ticketByNumber,
        clocks: ticketByNumber.clocks.filter(({ kind }) => kind === 'FIRST_RESPONSE'),
      };
    };
    expect(await first()).toMatchObject({ id, firstResponseAt: null, clocks: [{ status: 'COUNTING' }] });
    await done(await world().as('engineer'), 'replyOnTicket', { id, body: '请先重启服务。' });
    expect(await first()).toMatchObject({
      firstResponseAt: expect.any(String),
      clocks: [{ status: 'ENDED', result: 'MET' }],
    });
    expect((await mailTo(world(), 'wang2@customer.example', new RegExp(`${number}.*答复`))).text).toContain(
      '请先重启服务。',
    );
  });

  test('TKT-02: what did not come by phone is phoned back, and the call is on record', async () => {
    const agent = await hotline();
    const { contactId, customerId } = ofCustomer(world(), 0);
    const opened = await openTicket<{ gaps: string[] }>(
      agent,
      { channel: 'WALK_IN', contactId, customerId },
      'gaps',
    );
    expect(opened.gaps).toContain('PHONE_BACK');
    const called = await done<{ gaps: string[] }>(
      agent,
      'logCall',
      {
        id: opened.id,
        direction: 'OUTBOUND',
        contactId,
        result: 'TALKED',
        durationMs: 90_000,
        note: '已回电',
      },
      'gaps conversation(kinds: [CALL]) { edges { node { call { direction result durationMs } } } }',
    );
    expect(called.gaps).not.toContain('PHONE_BACK');
    expect(called).toMatchObject({
      conversation: {
        edges: [{ node: { call: { direction: 'OUTBOUND', result: 'TALKED', durationMs: 90_000 } } }],
      },
    });
  });

  test('TKT-03: the checklist says what is missing, and shrinks as the record is completed', async () => {
    const agent = await hotline();
    const { customerId, contactId, installationId } = ofCustomer(world(), 0);
    const opened = await openTicket<{ gaps: string[] }>(
      agent,
      { customerId, requesterKind: 'AUTHORITY', categoryCode: 'SOFTWARE_DEFECT' },
      'requesterKind gaps',
    );
    expect(opened).toMatchObject({ requesterKind: 'AUTHORITY' });
    expect(opened.gaps).toEqual(expect.arrayContaining(['CONTACT', 'IMPACT', 'URGENCY', 'ASSESSMENT']));
    const occurredAt = '2026-01-05T02:00:00.000Z';
    const completed = await done<{ gaps: string[] }>(
      agent,
      'completeTicket',
      {
        id: opened.id,
        contactId,
        installationId,
        productVersion: '8.3.1',
        environment: 'Windows',
        occurredAt,
      },
      'gaps environment productVersion occurredAt installation { id }',
    );
    expect(completed).toMatchObject({
      environment: 'Windows',
      productVersion: '8.3.1',
      occurredAt,
      installation: { id: installationId },
    });
    const triaged = await done<{ gaps: string[] }>(
      agent,
      'triageTicket',
      { id: opened.id, categoryCode: 'SOFTWARE_DEFECT', impact: 'PERSON', urgency: 'TODAY' },
      'gaps',
    );
    expect(triaged.gaps).toEqual(['ASSESSMENT']);
    const assessed = await done(
      await world().as('engineer'),
      'assessTicket',
      { id: opened.id, solvableByPhone: true, mode: 'PHONE', confirmedWithCustomer: true },
      'gaps assessment { mode assessedBy { login } }',
    );
    expect(assessed).toMatchObject({ gaps: [], assessment: { mode: 'PHONE' } });
  });

  test('TKT-04: the categories are a tree with presets, which administrators alone change', async () => {
    const admin = await world().as('admin');
    const codes = async () => {
      const { ticketCategories } = await admin.get<{ ticketCategories: { code: string; class: string }[] }>(
        '{ ticketCategories { code class name parent { code } requiredFields } }',
      );
      return ticketCategories;
    };
    const before = await codes();
    expect(new Set(before.map((each) => each.class))).toEqual(
      new Set([
        'DEFECT',
        'DATA',
        'REQUIREMENT',
        'ENVIRONMENT',
        'OPERATION',
        'CONSULTATION',
        'ACCOUNT',
        'SECURITY_PRIVACY',
        'INTEGRATION',
      ]),
    );
    const applied = await admin.change<{ added: number }>(
      'applyCategoryPreset',
      { preset: 'FIVE_CLASSES' },
      '... on CategoryPresetApplied { added categories { code } }',
    );
    expect(applied.added).toBeGreaterThan(0);
    expect((await codes()).map(({ code }) => code)).toEqual(
      expect.arrayContaining(['SLOW_SUPPORT', 'STABILITY_PERFORMANCE']),
    );
    const category = { code: 'PRINTING', class: 'ENVIRONMENT', nameZh: '打印', nameEn: 'Printing' };
    const added = '... on CategoryChanged { category { code name } }';
    expect(await admin.change('addCategory', category, added)).toEqual({
      category: { code: 'PRINTING', name: '打印' },
    });
    expect(await admin.change('addCategory', category, added)).toMatchObject({ code: 'CODE_TAKEN' });
    expect(
      await (await world().as('engineer')).change('addCategory', { ...category, code: 'MINE' }, added),
    ).toMatchObject({ code: 'NOT_ALLOWED' });
  });
}
