import { expect, test } from '@jest/globals';
import { password } from '../support/company.js';
import { mailTo } from '../support/mails.js';
import type { World } from '../support/platform.js';
import { ofCustomer, openTicket, step } from '../support/ticket.js';

interface Page {
  readonly tickets: {
    readonly totalCount?: number;
    readonly edges: readonly { readonly cursor: string; readonly node: { readonly number: string } }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
}

export function languagesAndLists(world: () => World): void {
  test('COM-13: errors come in the language of the person, and of the browser where nobody is signed in', async () => {
    const admin = await world().as('admin');
    const { person } = await admin.change<{ person: { id: string } }>(
      'createPerson',
      {
        login: 'english',
        displayName: 'Emma',
        unitId: `OrgUnit:${world().organisation.unitIds.get('shanghai')}`,
        roleCodes: ['SUPPORT_ENGINEER'],
        email: 'english@aftercare.example',
        locale: 'EN',
        zone: 'Europe/Berlin',
      },
      '... on PersonChanged { person { id } }',
    );
    await admin.change(
      'setFirstPassword',
      { id: person.id, newPassword: password },
      '... on PersonChanged { person { id } }',
    );
    const mail = await mailTo(world(), 'english@aftercare.example', /./);
    expect(mail.subject).toBe('You are invited to the after-sales service platform');
    expect(mail.text).not.toMatch(/[一-鿿]{3}.*密码/);
    const said = async (language: string) => {
      const response = await fetch(`${world().url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'accept-language': language },
        body: JSON.stringify({ query: '{ customers { totalCount } }' }),
      });
      const { errors } = (await response.json()) as { errors: { message: string }[] }; // the shape of GraphQL errors
      return errors[0]?.message;
    };
    expect(await said('en-GB,en;q=0.9')).toMatch(/^[\x20-\x7e]+$/);
    expect(await said('zh-CN')).toMatch(/[一-鿿]/);
  });

  test('COM-13: the same refusal in the session’s language, with the same code', async () => {
    const english = await world().anonymous.signedIn('english', password);
    const chinese = await world().as('engineer');
    const { id } = await openTicket(await world().as('hotline'), ofCustomer(world(), 0));
    const inEnglish = await step(english, 'resumeTicket', { id });
    const inChinese = await step(chinese, 'resumeTicket', { id });
    expect(inEnglish.code).toBe(inChinese.code);
    expect(inEnglish.message).not.toMatch(/[一-鿿]/);
    expect(inChinese.message).toMatch(/[一-鿿]/);
    expect(await english.get('{ viewer { locale zone } }')).toEqual({
      viewer: { locale: 'EN', zone: 'Europe/Berlin' },
    });
  });

  test('COM-14: node(id) gives any record; what is none is null, what is no id is null or refused', async () => {
    const agent = await world().as('hotline');
    const { customerId, installationId } = ofCustomer(world(), 0);
    const { nodes } = await agent.get<{ nodes: object[] }>(
      'query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }',
      { ids: [customerId, installationId, 'Customer:00000000-0000-7000-8000-00000000dead'] },
    );
    expect(nodes).toEqual([
      { __typename: 'Customer', id: customerId },
      { __typename: 'Installation', id: installationId },
      null,
    ]);
  });

  test('COM-14: pages of a list have no gap and no repetition; totalCount is the number of all', async () => {
    const agent = await world().as('hotline');
    const { customerId } = ofCustomer(world(), 1);
    for (let n = 0; n < 5; n += 1) await openTicket(agent, { customerId, description: `分页 ${n}` });
    const numbers: string[] = [];
    let after: string | null = null;
    let total: number | undefined;
    for (;;) {
      const page: Page = await agent.get<Page>(
        `query ($filter: TicketFilter, $after: String) { tickets(filter: $filter, orderBy: REPORTED_ASC, first: 2, after: $after) {
          totalCount edges { cursor node { number } } pageInfo { hasNextPage endCursor } } }`,
        { filter: { customerIds: [customerId] }, after },
      );
      numbers.push(...page.tickets.edges.map(({ node }) => node.number));
      total = page.tickets.totalCount;
      expect(page.tickets.pageInfo.endCursor).toBe(page.tickets.edges.at(-1)?.cursor);
      if (!page.tickets.pageInfo.hasNextPage) break;
      after = page.tickets.pageInfo.endCursor;
    }
    expect(numbers).toHaveLength(5);
    expect(new Set(numbers).size).toBe(5);
    expect(total).toBe(5);
  });

  test('COM-14: full-text search finds Chinese words inside, sorted and filtered', async () => {
    const agent = await world().as('hotline');
    const { customerId } = ofCustomer(world(), 0);
    const { number } = await openTicket(agent, { customerId, description: '固定资产折旧计提金额错误' });
    const search = async (text: string) => {
      const { tickets } = await agent.get<Page>(
        'query ($text: String) { tickets(search: $text, orderBy: UPDATED_DESC) { edges { cursor node { number } } pageInfo { hasNextPage endCursor } } }',
        { text },
      );
      return tickets.edges.map(({ node }) => node.number);
    };
    expect(await search('折旧')).toEqual([number]);
    expect(await search('折旧 资产')).toEqual([number]);
    expect(await search(number)).toEqual([number]);
    expect(await search('并无此词')).toEqual([]);
  });

  test('COM-14: an expected failure has a stable code, the field at fault and a text; codes are in the catalogue', async () => {
    const agent = await world().as('hotline');
    const refused = await agent.change(
      'openTicket',
      { channel: 'PHONE', description: '', customerId: ofCustomer(world(), 0).customerId },
      '__typename ... on InvalidInput { problems { code path message } }',
    );
    expect(refused).toMatchObject({
      __typename: 'InvalidInput',
      code: 'INVALID_INPUT',
      path: ['description'],
      message: expect.stringMatching(/[一-鿿]/),
      problems: [{ path: ['description'] }],
    });
    const { errorCodes } = await agent.get<{ errorCodes: { code: string }[] }>(
      '{ errorCodes { code textZh textEn } }',
    );
    expect(errorCodes.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['INVALID_INPUT', 'VERSION_CONFLICT', 'SIGN_IN_FAILED']),
    );
  });

  test('COM-14: the schema can be downloaded with descriptions, and there is an explorer', async () => {
    const schema = await (await fetch(`${world().url}/schema.graphql`)).text();
    expect(schema).toContain('type Ticket implements Node');
    const { data } = await world().anonymous.ask<{
      __schema: {
        types: {
          name: string;
          description: string | null;
          fields: { description: string | null }[] | null;
        }[];
      };
    }>('{ __schema { types { name description specifiedByURL fields { name description } } } }');
    const ours = data?.__schema.types.filter(({ name }) => !name.startsWith('__')) ?? [];
    expect(ours.length).toBeGreaterThan(100);
    expect(ours.filter((type) => !type.description).map(({ name }) => name)).toEqual([]);
    expect(data?.__schema.types.find(({ name }) => name === 'DateTime')).toMatchObject({
      specifiedByURL: expect.stringContaining('date-time'),
    });
    expect(ours.flatMap((type) => type.fields ?? []).filter((field) => !field.description)).toEqual([]);
    const explorer = await fetch(`${world().url}/explorer`);
    expect(explorer.headers.get('content-type')).toMatch(/text\/html/);
  });
}
