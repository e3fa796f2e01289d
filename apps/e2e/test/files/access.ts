import { expect, test } from '@jest/globals';
import type { Client } from '../support/client.js';
import { contactOf } from '../support/contact.js';
import { attach, attached, statusOf, upload, type Uploaded } from '../support/files.js';
import type { World } from '../support/platform.js';
import { done, ofCustomer, openTicket, startedTicket } from '../support/ticket.js';
import { askedVisit, onVisit, patience, visitsOf, worked } from '../support/visit.js';
import { eventually } from '@aftercare/test-kit/eventually';

/** COM-03, COM-09: access as the record, decided by the service that owns it. */
export function access(world: () => World): void {
  const all = async (url: string, clients: Readonly<Record<string, Client>>) =>
    Object.fromEntries(
      await Promise.all(
        Object.entries(clients).map(async ([name, client]) => [name, await statusOf(world(), client, url)]),
      ),
    ) as Record<string, number>;
  let contact: Client;
  let stranger: Client;
  const contacts = async () => {
    contact ??= await contactOf(world(), 0);
    stranger ??= await contactOf(world(), 1);
    return { contact, stranger };
  };

  test('COM-09: the file of a note is for colleagues, the file of a reply for the customer too, for nobody else', async () => {
    const customers = await contacts();
    const engineer = await world().as('engineer');
    const { id } = await startedTicket(world(), ofCustomer(world(), 0));
    const [inNote, inReply] = [
      await upload(world(), engineer, { kind: 'ticket' }),
      await upload(world(), engineer, { kind: 'ticket' }),
    ];
    await done(engineer, 'noteOnTicket', { id, body: '见截图', attachmentIds: [inNote.id] });
    await done(engineer, 'replyOnTicket', { id, body: '请看图', attachmentIds: [inReply.id] });
    const readers = {
      engineer,
      manager: await world().as('manager'),
      elsewhere: await world().as('elsewhere'),
      nobody: world().anonymous,
      ...customers,
    };
    const ours = { engineer: 200, manager: 200, elsewhere: 404, nobody: 404, stranger: 404 };
    expect(await all(inNote.url, readers)).toEqual({ ...ours, contact: 404 });
    expect(await all(inReply.url, readers)).toEqual({ ...ours, contact: 200 });
    const entries = 'conversation(first: 50) { edges { node { body attachments { url removable } } } }';
    const shown = async (client: Client) => {
      const { node } = await client.get<{
        node: { conversation: { edges: { node: { attachments: { url: string; removable: boolean }[] } }[] } };
      }>(`query ($id: ID!) { node(id: $id) { ... on Ticket { ${entries} } } }`, { id });
      return node.conversation.edges.flatMap((edge) => edge.node.attachments);
    };
    expect(await shown(engineer)).toEqual([
      { url: inNote.url, removable: true },
      { url: inReply.url, removable: true },
    ]);
    expect(await shown(customers.contact)).toEqual([{ url: inReply.url, removable: false }]);
  });

  test('COM-09: what a contact adds is seen by their company and by us; what we add beside words is not for them', async () => {
    const customers = await contacts();
    const { id } = await openTicket(customers.contact, { channel: 'PORTAL', ...ofCustomer(world(), 0) });
    const theirs = await attached(world(), customers.contact, 'ticket', id);
    const ours = await attached(world(), await world().as('hotline'), 'ticket', id);
    const readers = { hotline: await world().as('hotline'), ...customers };
    expect(await all(theirs.url, readers)).toEqual({ hotline: 200, contact: 200, stranger: 404 });
    expect(await all(ours.url, readers)).toEqual({ hotline: 200, contact: 404, stranger: 404 });
    const foreign = await upload(world(), customers.stranger, { kind: 'ticket' });
    expect(await attach(customers.stranger, id, [foreign.id])).toMatchObject({
      code: 'NOT_FOUND',
      path: ['recordId'],
    });
  });

  test('COM-09: an upload is its uploader’s alone, and hangs on one record once', async () => {
    const [engineer, manager] = [await world().as('engineer'), await world().as('manager')];
    const { id } = await startedTicket(world(), ofCustomer(world(), 0));
    const file = await upload(world(), engineer, { kind: 'ticket' });
    expect(await statusOf(world(), manager, file.url)).toBe(404);
    const stolen = await manager.change(
      'noteOnTicket',
      { id, body: '…', attachmentIds: [file.id] },
      '__typename',
    );
    expect(stolen).toMatchObject({ code: 'NOT_FOUND', path: ['attachmentIds'] });
    expect(await attach(engineer, id, [file.id])).toMatchObject({ attachments: [{ id: file.id }] });
    expect(await attach(engineer, id, [file.id])).toMatchObject({
      code: 'NOT_FOUND',
      path: ['attachmentIds'],
    });
    const forArticles = await upload(world(), engineer, { kind: 'article' });
    expect(await attach(engineer, id, [forArticles.id])).toMatchObject({ code: 'NOT_FOUND' });
    expect(await attach(engineer, `Person:${id.split(':')[1]}`, [file.id])).toMatchObject({
      code: 'INVALID_INPUT',
    });
  });

  test('COM-09: a photo of a visit is seen by its engineer, the manager and the customer', async () => {
    const customers = await contacts();
    const [manager, field] = [await world().as('manager'), await world().as('field')];
    const { ticket, visitId } = await askedVisit(world(), 0);
    await onVisit(manager, 'approveVisit', { id: visitId });
    const order = await eventually(
      async () => (await visitsOf(manager, ticket.id))[0]?.workOrders[0],
      patience,
    );
    const engineerId = `Person:${world().organisation.personIds.get('field')}`;
    await worked(manager, 'assignWorkOrder', { id: order.id, engineerId });
    const photo = await attached(world(), field, 'workOrder', order.id);
    const readers = {
      manager,
      field,
      field2: await world().as('field2'),
      elsewhere: await world().as('elsewhere-manager'),
      ...customers,
    };
    expect(await all(photo.url, readers)).toEqual({
      manager: 200,
      field: 200,
      field2: 404,
      elsewhere: 404,
      contact: 200,
      stranger: 404,
    });
    const other = await upload(world(), await world().as('field2'), { kind: 'workOrder' });
    expect(await attach(await world().as('field2'), order.id, [other.id])).toMatchObject({
      code: 'NOT_FOUND',
    });
  });

  test('CMP-11: the person named in a complaint sees no file of it; each look of others is on record', async () => {
    const [hotline, quality, manager] = [
      await world().as('hotline'),
      await world().as('quality'),
      await world().as('manager'),
    ];
    const { complaint } = await hotline.change<{ complaint: { id: string } }>(
      'fileComplaint',
      {
        channel: 'PHONE',
        class: 'ATTITUDE',
        description: '态度不好',
        customerId: ofCustomer(world(), 0).customerId,
        namedPersonIds: [`Person:${world().organisation.personIds.get('manager')}`],
      },
      '... on ComplaintChanged { complaint { id } }',
    );
    const evidence = await attached(world(), hotline, 'complaint', complaint.id);
    const customers = await contacts();
    expect(await all(evidence.url, { hotline, quality, manager, ...customers })).toEqual({
      hotline: 200,
      quality: 200,
      manager: 404,
      contact: 404,
      stranger: 404,
    });
    const { node } = await quality.get<{ node: { history: { edges: { node: { action: string } }[] } } }>(
      'query ($id: ID!) { node(id: $id) { ... on Complaint { history(first: 50) { edges { node { action } } } } } }',
      { id: complaint.id },
    );
    const acts = node.history.edges.map((edge) => edge.node.action);
    expect(acts.filter((act) => act === 'ATTACHMENT_READ')).toHaveLength(2);
    expect(acts).toContain('ATTACHMENT_ATTACH');
  });

  test('COM-09: the file of a draft article is its writers’; of a course that is not published, its authors’', async () => {
    const [engineer, trainer, field] = [
      await world().as('engineer'),
      await world().as('trainer'),
      await world().as('field'),
    ];
    const { article } = await engineer.change<{ article: { id: string } }>(
      'draftArticle',
      { kind: 'SOLUTION', audience: 'CUSTOMERS', title: '报表', symptom: '打不开', solution: '重新生成' },
      '... on ArticleChanged { article { id } }',
    );
    const { course } = await trainer.change<{ course: { id: string } }>(
      'createCourse',
      {
        code: 'FILES',
        title: '附件',
        goals: '会用',
        kind: 'PRODUCT',
        level: 'BASIC',
        audiences: ['STAFF'],
        durationMinutes: 30,
      },
      '... on CourseChanged { course { id } }',
    );
    const customers = await contacts();
    const ofArticle = await attached(world(), engineer, 'article', article.id);
    expect(await all(ofArticle.url, { engineer, ...customers })).toEqual({
      engineer: 200,
      contact: 404,
      stranger: 404,
    });
    const ofCourse = await attached(world(), trainer, 'course', course.id);
    expect(await all(ofCourse.url, { trainer, field, ...customers })).toEqual({
      trainer: 200,
      field: 404,
      contact: 404,
      stranger: 404,
    });
    const refused = await upload(world(), customers.contact, { kind: 'course' });
    expect(refused).toMatchObject({ status: 403, code: 'NOT_ALLOWED' });
  });

  test('COM-09: whoever added a file or manages the record removes it, nobody else; it is in the history', async () => {
    const [engineer, manager, hotline] = [
      await world().as('engineer'),
      await world().as('manager'),
      await world().as('hotline'),
    ];
    const { id } = await startedTicket(world(), ofCustomer(world(), 0));
    const files: Uploaded[] = [];
    for (let count = 0; count < 2; count++) files.push(await attached(world(), engineer, 'ticket', id));
    const [first, second] = files;
    const remove = (client: Client, file: Uploaded | undefined) =>
      client.change('removeAttachment', { recordId: id, id: file?.id }, '... on AttachmentRemoved { id }');
    expect(await remove(await world().as('elsewhere'), first)).toMatchObject({ code: 'NOT_FOUND' });
    expect(await remove(await world().as('gm'), first)).toMatchObject({ code: 'NOT_ALLOWED' });
    expect(await remove(engineer, first)).toEqual({ id: first?.id });
    expect(await remove(manager, second)).toEqual({ id: second?.id });
    expect(await statusOf(world(), engineer, first?.url ?? '')).toBe(404);
    const { node } = await hotline.get<{ node: { history: { edges: { node: { action: string } }[] } } }>(
      'query ($id: ID!) { node(id: $id) { ... on Ticket { history(first: 50) { edges { node { action } } } } } }',
      { id },
    );
    expect(node.history.edges.filter((edge) => edge.node.action === 'ATTACHMENT_REMOVE')).toHaveLength(2);
  });
}
