import { eventually } from '@aftercare/test-kit/eventually';
import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Client } from '../support/client.js';
import { listen } from '../support/live.js';
import type { World } from '../support/platform.js';
import { ofCustomer, openTicket, type TicketBrief } from '../support/ticket.js';
import { changed, complaintAbout, personOf, type Changed } from './complaint-about.js';
import { askEverything } from './curious.js';

const word = '机密投诉';

/** Both would see every complaint of the branch, had they not been named. */
const logins = ['manager', 'admin'] as const;

export function theOneNamed(world: () => World): void {
  let quality: Client;
  let ticket: TicketBrief;
  let complaint: Changed['complaint'];
  beforeAll(async () => {
    quality = await world().as('quality');
    ticket = await openTicket(await world().as('hotline'), ofCustomer(world(), 0));
    complaint = await complaintAbout(
      world(),
      0,
      `${word}：迟到`,
      await Promise.all(logins.map((login) => personOf(world(), login))),
    );
    await noted('电话致歉');
  }, 60_000);
  const noted = async (what: string) => {
    const contact = { purpose: 'GENERAL_MANAGER', means: 'PHONE', note: `${word}：${what}` };
    const gm = await world().as('gm');
    const answer = await gm.change<Changed>(
      'recordComplaintContact',
      { id: complaint.id, ...contact },
      changed,
    );
    expect(answer.code).toBeUndefined();
  };
  const traces = () => [complaint.id.split(':')[1] ?? '', complaint.number, word];
  const target = () => ({
    ...ofCustomer(world(), 0),
    ticketNumber: ticket.number,
    ids: [complaint.id, ofCustomer(world(), 0).customerId, ticket.id],
    word,
  });

  test('the traces are there to be found by whoever may', async () => {
    const seen = await askEverything(quality, target());
    expect(traces().filter((trace) => !seen.includes(trace))).toEqual([]);
  }, 120_000);

  describe.each(logins)('%s', (login) => {
    test('CMP-11, COM-03: by no query, nested field, list, count, filter, search, figure, notice or history', async () => {
      const seen = await askEverything(await world().as(login), target());
      expect(traces().filter((trace) => seen.includes(trace))).toEqual([]);
    }, 120_000);

    test('CMP-11, COM-17: by no subscription', async () => {
      const named = await world().as(login);
      const one = `subscription { complaintChanged(id: "${complaint.id}") { id number version } }`;
      const heard = [
        listen(world().url, named, one),
        listen(world().url, named, 'subscription { notificationAdded { title body record { id } } }'),
        listen(world().url, named, 'subscription { ticketListChanged { ticketId ticket { description } } }'),
      ];
      const control = listen(world().url, quality, one);
      await eventually(
        async () => {
          await noted('再次致电');
          return control.values.length > 0;
        },
        { withinMs: 15_000 },
      );
      expect(heard.flatMap(({ errors }) => errors).filter((error) => !error.includes('NOT_ALLOWED'))).toEqual(
        [],
      ); // nothing was wrong with the questions
      const text = JSON.stringify(heard.map(({ values, errors }) => [values, errors]));
      expect(traces().filter((trace) => text.includes(trace))).toEqual([]);
      await Promise.all([...heard, control].map(({ stop }) => stop()));
    });

    test('CMP-11, CMP-13: the question is all that comes to them: as a notice without a word of it, and in their list', async () => {
      const named = await world().as(login);
      const personId = await personOf(world(), login);
      await quality.change(
        'askNamedPerson',
        { id: complaint.id, personId, question: '当天在哪里？' },
        changed,
      );
      const [notice] = await eventually(
        async () => {
          const { notices } = await named.get<{
            notices: { edges: { node: { code: string; title: string; body: string } }[] };
          }>('{ notices(first: 100) { edges { node { code title body } } } }');
          const found = notices.edges
            .map(({ node }) => node)
            .filter(({ code }) => code.startsWith('COMPLAINT'));
          return found.length > 0 && found;
        },
        { withinMs: 15_000 },
      );
      expect(notice).toMatchObject({ code: 'COMPLAINT_QUESTION' });
      expect(`${notice?.title} ${notice?.body}`).not.toMatch(
        new RegExp([...traces(), '当天', '晨光'].join('|')),
      );
      const asked = await named.get('{ myComplaintQuestions { question complaintNumber answer } }');
      expect(asked).toEqual({
        myComplaintQuestions: [{ question: '当天在哪里？', complaintNumber: complaint.number, answer: null }],
      });
      const others = (await world().as('engineer')).get('{ myComplaintQuestions { question } }');
      expect(await others).toEqual({ myComplaintQuestions: [] });
    });
  });
}
