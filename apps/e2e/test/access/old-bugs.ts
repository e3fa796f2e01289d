import { randomUUID } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { clientFor } from '../support/client.js';
import { ofCustomer } from '../support/ticket.js';
import type { Character } from './characters.js';
import type { Stage } from './stage.js';

/** Bugs that other systems have had: see the table in docs/security.md. */
export function oldBugs(stage: () => Stage): void {
  const find = (name: string): Character => {
    const found = stage().characters.find((character) => character.name === name);
    if (!found) throw new Error(`nobody is called ${name}`);
    return found;
  };
  const prepared = (type: string, unit: string) =>
    stage().prepared.find((record) => record.type === type && record.unit === unit)?.id ?? '';

  test('COM-03: ids of another customer beside a new request are not followed, and nothing of them comes back', async () => {
    const contact = find('contact of 0').client;
    const own = ofCustomer(stage().world, 0);
    const foreign = ofCustomer(stage().world, 2);
    const shown =
      '... on TicketChanged { ticket { id customer { id customer { id } } contact { id } installation { id } repeatOf { id } } }';
    for (const stolen of [
      { customerId: foreign.customerId },
      { contactId: foreign.contactId },
      { installationId: foreign.installationId },
      { repeatOfId: prepared('Ticket', 'hangzhou') },
    ]) {
      const input = { channel: 'PORTAL', description: '旁路', ...stolen };
      const answer = await contact.change<{ ticket?: { customer?: { id: string } } }>(
        'openTicket',
        input,
        shown,
      );
      expect(JSON.stringify(answer.ticket ?? {})).not.toContain(Object.values(stolen)[0]);
      if (answer.ticket)
        expect(`Customer:${answer.ticket.customer?.id}`).toContain(own.customerId.slice(-36));
    }
    const complaint = await contact.change<{ complaint?: object }>(
      'fileComplaint',
      {
        channel: 'PORTAL',
        class: 'LATENESS',
        description: '旁路',
        customerId: foreign.customerId,
        ticketId: prepared('Ticket', 'hangzhou'),
        workOrderId: prepared('WorkOrder', 'hangzhou'),
      },
      '... on ComplaintChanged { complaint { customer { id } customerName ticket { id } } }',
    );
    expect(JSON.stringify(complaint.complaint ?? {})).not.toMatch(/杭州远航|远航/);
    expect(JSON.stringify(complaint.complaint ?? {})).not.toContain(prepared('Ticket', 'hangzhou'));
  });

  test('COM-03: whoever makes an account gives it nothing beyond their own rights, also by the way', async () => {
    const input = {
      login: 'stowaway',
      displayName: '顺手牵羊',
      unitId: `OrgUnit:${stage().world.organisation.unitIds.get('shanghai')}`,
      roleCodes: ['ADMINISTRATOR'],
      email: 'stowaway@aftercare.example',
      invite: false,
    };
    const shown = '... on PersonChanged { person { id } }';
    for (const name of ['manager', 'quality', 'trainer', 'contact of 0', 'key of manager']) {
      expect(await find(name).client.change('createPerson', input, shown)).toMatchObject({
        code: 'NOT_ALLOWED',
      });
    }
  });

  test('COM-03: fields that an input does not have are refused, whatever the record holds under that name', async () => {
    const { client } = find('contact of 0');
    const id = prepared('Ticket', 'shanghai');
    const smuggled = {
      status: 'CLOSED',
      assigneeId: id,
      unitId: id,
      customerId: id,
      version: 1,
      __proto__: { a: 1 },
    };
    for (const [field, value] of Object.entries(smuggled)) {
      const { data, errors } = await client.ask(
        'mutation ($input: ReplyOnTicketInput!) { replyOnTicket(input: $input) { __typename } }',
        { input: { idempotencyKey: randomUUID(), id, body: '回复', [field]: value } },
      );
      expect(data).toBeNull();
      expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
    }
    const backdated = {
      channel: 'PHONE',
      description: '补录',
      reportedAt: '2026-01-01T00:00:00Z',
      ...ofCustomer(stage().world, 0),
    };
    expect(
      await find('field').client.change('openTicket', backdated, '... on TicketChanged { ticket { id } }'),
    ).toHaveProperty('code');
  });

  test.each(['', ' ', 'null', 'undefined', '0', 'a'.repeat(43), '__proto__'])(
    'COM-04: the token "%s" opens nothing, signs nobody in and resets no password',
    async (token) => {
      const { url, anonymous } = stage().world;
      for (const link of ['ticketLink', 'surveyLink']) {
        const { data } = await anonymous.ask<Record<string, object | null>>(
          `query ($token: String!) { ${link}(token: $token) { __typename } }`,
          { token },
        );
        expect(data?.[link] ?? null).toBeNull();
      }
      const change = { token, newPassword: 'a quite different password' };
      expect(await anonymous.change('setPasswordByLink', change, '... on Done { done }')).toHaveProperty(
        'code',
      );
      const { data } = await clientFor(url, token).ask<{ viewer: object | null }>('{ viewer { kind } }');
      expect(data?.viewer ?? null).toBeNull();
    },
  );

  test('COM-04: a key of few rights makes no other key, changes no password and ends no session of its owner', async () => {
    const { client } = find('key of manager');
    const key = {
      name: '后门',
      scopes: ['TICKET_READ'],
      expiresAt: new Date(Date.now() + 86_400_000_000).toISOString(),
    };
    expect(await client.change('createApiKey', key, '... on ApiKeyCreated { secret }')).toMatchObject({
      code: 'NOT_ALLOWED',
    });
    const passwords = {
      currentPassword: 'a long enough password',
      newPassword: 'a quite different password',
    };
    expect(await client.change('changePassword', passwords, '... on Done { done }')).toMatchObject({
      code: 'NOT_ALLOWED',
    });
    expect(await find('manager').client.get('{ viewer { kind } }')).toEqual({ viewer: { kind: 'STAFF' } });
  });
}
