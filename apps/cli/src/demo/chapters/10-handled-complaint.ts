import { present, same } from '../checks.js';
import { clockIn, complaintFor, deal, type ComplaintNow } from '../complaint.js';
import { historyOf } from '../records.js';
import type { Stage } from '../stage.js';

const day = (daysAhead: number) => new Date(Date.now() + daysAhead * 86_400_000).toISOString().slice(0, 10);

/** Answered within three hours, made good, verified, spoken about by the general manager, archived. */
export async function handledComplaint(stage: Stage, { id }: ComplaintNow): Promise<void> {
  const { quality, manager, gm, idOf } = stage.cast;

  await stage.step('the branch speaks with the customer within three hours', async ({ found }) => {
    await deal(manager, 'beginInvestigation', { id });
    const note = '已致电致歉，说明处理计划。';
    const spoken = await deal(manager, 'recordComplaintContact', {
      id,
      purpose: 'RESPONSE',
      means: 'PHONE',
      note,
    });
    same(clockIn(spoken, 'COMPLAINT_RESPONSE')?.result, 'MET', 'response clock');
    found('response clock met');
  });

  await stage.step(
    'cause and measure are set, the measure is done, the result is returned',
    async ({ found }) => {
      const cause = '升级后没有检查取数索引';
      await deal(manager, 'findCause', { id, cause, causeClass: 'PROCESS' });
      const { code } = await manager.isRefused('returnResult', { id, result: '已处理' });
      const apology = { kind: 'APOLOGY', description: '书面致歉', ownerId: idOf.manager, dueOn: day(2) };
      const { measures } = await deal(manager, 'addMeasure', { id, ...apology });
      const measureId = present(measures.at(-1), 'measure').id;
      await deal(manager, 'finishMeasure', { id, measureId, note: '致歉函已送达' });
      const result = '问题已解决，已书面致歉。';
      same((await deal(manager, 'returnResult', { id, result })).status, 'RESULT_RETURNED', 'status');
      found(`without a measure: ${code}`);
    },
  );

  await stage.step('the quality supervisor verifies it with the customer', async ({ found }) => {
    const early = await quality.isRefused('verifyComplaint', { id, solved: true, opinion: '满意' });
    same(early.code, 'VERIFICATION_CONTACT_MISSING', 'without a conversation');
    const note = '客户表示问题已解决，接受致歉。';
    await deal(quality, 'recordComplaintContact', { id, purpose: 'VERIFICATION', means: 'PHONE', note });
    const verified = await deal(quality, 'verifyComplaint', {
      id,
      solved: true,
      opinion: '客户接受处理结果',
    });
    same(verified.status, 'CORRECTIVE_ACTION', 'status');
    found(`without a conversation: ${early.code}`);
  });

  await stage.step(
    'it cannot be archived before the general manager has spoken with the key customer',
    async ({ found }) => {
      await deal(manager, 'recordCorrectiveAction', {
        id,
        whys: ['报表空白', '取数索引缺失', '升级后没有重建', '升级清单没有这一项'],
        causeClass: 'PROCESS',
        action: '升级清单增加“重建取数索引”一项，并培训全体支持工程师。',
        ownerId: idOf.manager,
        dueOn: day(14),
        checkEffectOn: day(44),
      });
      const { code } = await quality.isRefused('archiveComplaint', { id });
      same(code, 'GENERAL_MANAGER_CONTACT_MISSING', 'refused');
      found(code);
    },
  );

  await stage.step(
    'the general manager calls, then it is archived; the record shows everybody’s part',
    async ({ found }) => {
      const note = '向客户总经理致歉，说明改进措施。';
      await deal(gm, 'recordComplaintContact', { id, purpose: 'GENERAL_MANAGER', means: 'PHONE', note });
      same((await deal(quality, 'archiveComplaint', { id })).status, 'ARCHIVED', 'status');
      const people = new Set(
        (await historyOf(quality, 'Complaint', id)).map(({ actor }) => actor.person?.id),
      );
      for (const account of ['hotline', 'quality', 'manager', 'gm'] as const) {
        same(people.has(idOf[account]), true, `${account} in the record`);
      }
      same((await complaintFor(quality, id))?.status, 'ARCHIVED', 'status read again');
      found(`${people.size} people in its record`);
    },
  );
}
