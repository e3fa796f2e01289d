import { eventually, holds, present, same } from '../checks.js';
import { clockIn, complaintFor, deal, filed, type ComplaintNow } from '../complaint.js';
import type { Stage } from '../stage.js';
import type { TicketNow } from '../ticket.js';
import type { Customer } from './00-customer.js';

/** Answers the complaint once it is confirmed and the engineer named in it has given an answer. */
export async function namedInComplaint(
  stage: Stage,
  customer: Customer,
  ticket: TicketNow,
  workOrderId: string,
): Promise<ComplaintNow> {
  const { hotline, quality, engineer, idOf, unitOf } = stage.cast;
  stage.chapter('A valid complaint of a key customer');

  const complaint = await stage.step(
    'it is filed, confirmed as valid, and given to the branch; three hours run',
    async ({ found }) => {
      const { id } = await deal(hotline, 'fileComplaint', {
        ...filed(customer, ticket),
        workOrderId,
        description: '首次上门来得晚，又没有解决，等待时间太长。',
        namedPersonIds: [idOf.engineer],
      });
      await deal(quality, 'takeUpComplaint', { id });
      const facts = '首次上门未解决，客户等待属实。';
      const confirmed = await deal(quality, 'confirmComplaint', {
        id,
        facts,
        responsibleUnitId: unitOf.manager,
      });
      same([confirmed.status, confirmed.valid], ['ASSIGNED', true], 'status');
      same(confirmed.generalManagerContactNeeded, true, 'the general manager must speak with a key customer');
      same(clockIn(confirmed, 'COMPLAINT_RESPONSE')?.targetMs, 3 * 3_600_000, 'response within');
      found(`${confirmed.number}; response due ${clockIn(confirmed, 'COMPLAINT_RESPONSE')?.dueAt}`);
      return confirmed;
    },
  );
  const { id, number } = complaint;

  await stage.step(
    'the engineer named in it sees nothing of it: by id, in lists, by search',
    async ({ found }) => {
      same(await complaintFor(engineer, id), null, 'by id');
      holds(await complaintFor(stage.cast.manager, id), 'the department sees it');
      const listed = await engineer
        .read<{ complaints: { totalCount: number } }>(
          'query ($search: String) { complaints(search: $search) { totalCount } }',
          { search: number },
        )
        .then(
          ({ complaints }) => complaints.totalCount,
          () => 0,
        ); // refused as a whole: nothing is seen either
      same(listed, 0, 'in lists');
      found('nothing');
    },
  );

  await stage.step('but for the question put to them, which they answer once', async ({ found }) => {
    const question = '从答应上门到派工用了多久？';
    await deal(quality, 'askNamedPerson', { id, personId: idOf.engineer, question });
    const asked = await eventually('the question', async () => {
      const { myComplaintQuestions } = await engineer.read<{
        myComplaintQuestions: { id: string; complaintNumber: string; question: string }[];
      }>('{ myComplaintQuestions(open: true) { id complaintNumber question } }');
      return myComplaintQuestions.find(({ complaintNumber }) => complaintNumber === number);
    });
    same(asked.question, question, 'question');
    const answer = '约二十分钟，第一位工程师没有时间。';
    const given = { id: asked.id, answer };
    await engineer.does(
      'answerComplaintQuestion',
      given,
      '... on ComplaintQuestionAnswered { questions { id } }',
    );
    const { code } = await engineer.isRefused('answerComplaintQuestion', given);
    const seen = present(await complaintFor(quality, id), 'complaint for the quality supervisor');
    same(
      seen.questions.map((entry) => entry.answer),
      [answer],
      'answers',
    );
    same(await complaintFor(engineer, id), null, 'the complaint for the engineer');
    found(`answered; a second answer: ${code}`);
  });
  return complaint;
}
