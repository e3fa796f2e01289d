import * as survey from '@aftercare/contracts/customer/survey';
import { eventually } from '@aftercare/test-kit/eventually';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { v7 as uuid } from 'uuid';
import {
  anonymous,
  branchAgent,
  branchId,
  contactOf,
  everybodysFile,
  farBranchId,
  id,
  staff,
} from './given.js';
import { start, type Started } from './started.js';
import { closed, marks, voiceOf, type Voice } from './voice.js';

let started: Started;
let voice: Voice;
beforeAll(async () => {
  started = await start();
  voice = voiceOf(started);
});
afterAll(() => started?.platform.stop());

const as = (caller = everybodysFile) => started.platform.as(caller);
const refused = (code: string) => expect.objectContaining({ code });

const stranger = () => started.platform.as(anonymous);

describe('CUS-09: a survey after a ticket', () => {
  test('a closed and confirmed ticket asks its contact; notification fetches the link', async () => {
    const { survey: made, contactId, ticketId, token } = await voice.asked();
    expect(survey.surveyView.strict().parse(made)).toMatchObject({
      state: 'OPEN',
      subject: 'TICKET',
      subjectId: ticketId,
      contactId,
      score: null,
      low: false,
    });
    expect(await stranger()(survey.lookAtSurvey, { token })).toMatchObject({
      state: 'OPEN',
      subjectNumber: 'T20001',
      questions: expect.arrayContaining([
        expect.objectContaining({
          id: 'engineer',
          kind: 'SCALE',
          required: true,
        }),
      ]),
    });
    const kept = await started.rows<{ all: string }>(
      `SELECT (SELECT string_agg(hash, ' ') FROM survey_link) || coalesce((SELECT string_agg(answer::text, ' ')
        FROM idempotency), '') AS all`,
    );
    expect(kept[0]?.all).not.toContain(token);
  });

  test('never twice to the same contact within the set time, also when tickets close at once', async () => {
    const { customerId, contactId } = await voice.person();
    await Promise.all([1, 2, 3].map(() => voice.told(uuid(), 0, [closed({ customerId, contactId })])));
    expect(await voice.surveysOf(customerId)).toHaveLength(1);
    const ask = () => voice.told(uuid(), 0, [closed({ customerId, contactId })]);
    const askedDaysAgo = (days: number) =>
      started.rows(`UPDATE survey_pause SET asked_at = now() - $2 * interval '1 day' WHERE contact_id = $1`, [
        contactId,
        days,
      ]);
    await askedDaysAgo(29);
    await ask();
    expect(await voice.surveysOf(customerId)).toHaveLength(1);
    await askedDaysAgo(30);
    await ask();
    expect(await voice.surveysOf(customerId)).toHaveLength(2);
  });

  test('imported, lapsed, unknown callers and people without consent are not asked', async () => {
    const { customerId, contactId } = await voice.person();
    const silent = await started.contact(customerId, { consentGiven: false });
    await voice.told(uuid(), 0, [closed({ customerId, contactId })], true);
    await voice.told(uuid(), 0, [closed({ customerId, contactId }, false)]);
    await voice.told(uuid(), 0, [closed({ customerId, contactId: silent })]);
    await voice.told(uuid(), 0, [closed({ customerId })]);
    await voice.told(uuid(), 0, [closed({})]);
    expect(await voice.surveysOf(customerId)).toEqual([]);
  });

  test('the link is answered once, without signing in; what does not fit is refused', async () => {
    const { token, survey: made } = await voice.asked();
    const answer = (answers: readonly object[], secret = token) =>
      stranger()(survey.answerSurvey, survey.answerSurvey.input.parse({ token: secret, answers }));
    await expect(answer(marks(5), 'x'.repeat(43))).rejects.toEqual(refused('NOT_FOUND'));
    await expect(answer([{ questionId: 'process', scale: 5 }])).rejects.toEqual(refused('ANSWER_MISSING'));
    await expect(answer([{ questionId: 'nothing', scale: 5 }])).rejects.toEqual(refused('QUESTION_UNKNOWN'));
    await expect(answer([{ questionId: 'process', text: '好' }])).rejects.toEqual(
      refused('ANSWER_DOES_NOT_FIT'),
    );
    expect(await answer(marks(5))).toEqual({ state: 'ANSWERED' });
    await expect(answer(marks(5))).rejects.toEqual(refused('ILLEGAL_STEP'));
    const { items } = await as()(survey.surveysByIds, { ids: [made.id] });
    expect(items[0]).toMatchObject({
      state: 'ANSWERED',
      score: 5,
      low: false,
      answeredFor: null,
      version: 2,
    });
    expect(await voice.tasksOf(made.customerId)).toEqual([]);
  });

  test('COM-02, COM-03: a contact finds and answers their own in the portal, and nobody else’s', async () => {
    const { survey: made, customerId, contactId, token } = await voice.asked();
    const self = { ...contactOf(customerId), contactId };
    const colleague = { ...contactOf(customerId), contactId: await started.contact(customerId) };
    const asking = (caller: typeof self) => started.platform.as(caller);
    const answers = survey.answerMySurvey.input.parse({ id: made.id, answers: marks(2) });
    expect((await asking(self)(survey.mySurveys, {})).items).toEqual([
      expect.objectContaining({ id: made.id, subject: 'TICKET', subjectNumber: 'T20001' }),
    ]);
    expect((await asking(colleague)(survey.mySurveys, {})).items).toEqual([]);
    await expect(asking(colleague)(survey.answerMySurvey, answers)).rejects.toEqual(refused('NOT_FOUND'));
    await expect(as()(survey.answerMySurvey, answers)).rejects.toEqual(refused('NOT_ALLOWED'));
    expect(await asking(self)(survey.answerMySurvey, answers)).toEqual({ state: 'ANSWERED' });
    expect((await asking(self)(survey.mySurveys, {})).items).toEqual([]);
    await expect(asking(self)(survey.answerMySurvey, answers)).rejects.toEqual(refused('ILLEGAL_STEP'));
    const byLink = survey.answerSurvey.input.parse({ token, answers: marks(5) });
    await expect(stranger()(survey.answerSurvey, byLink)).rejects.toEqual(refused('ILLEGAL_STEP'));
    expect(await voice.tasksOf(customerId)).toHaveLength(1); // the low score was heard
  });

  test('of 10 who answer one link at once, one is heard', async () => {
    const { token, survey: made } = await voice.asked();
    const input = survey.answerSurvey.input.parse({ token, answers: marks(2) });
    const outcomes = await Promise.allSettled(
      Array.from({ length: 10 }, () => stranger()(survey.answerSurvey, input)),
    );
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await voice.tasksOf(made.customerId)).toHaveLength(1);
  });

  test('a low score opens a follow-up at once, for the consultant, within a day', async () => {
    const { token, survey: made, ticketId } = await voice.asked();
    await stranger()(survey.answerSurvey, survey.answerSurvey.input.parse({ token, answers: marks(2) }));
    const [task, ...others] = await voice.tasksOf(made.customerId);
    expect(others).toEqual([]);
    expect(task).toMatchObject({
      reason: 'LOW_SCORE',
      state: 'OPEN',
      surveyId: made.id,
      ticketId,
      contactId: made.contactId,
      unitId: branchId,
      assigneeId: id(5),
    });
    expect(Date.parse(task?.dueAt ?? '') - Date.now()).toBeLessThanOrEqual(24 * 3_600_000);
    const types = await started.rows<{ type: string; low: boolean }>(
      `SELECT payload::jsonb ->> 'type' AS type, (payload::jsonb -> 'data' ->> 'low')::boolean AS low
       FROM outbox WHERE aggregate_id = $1 ORDER BY version`,
      [made.id],
    );
    expect(types).toEqual([
      { type: 'survey.sent', low: null },
      { type: 'survey.answered', low: true },
    ]);
  });

  test('a colleague fills it in on the phone, and is on record', async () => {
    const { survey: made } = await voice.asked();
    const input = survey.answerSurveyByPhone.input.parse({
      id: made.id,
      expectedVersion: 1,
      answers: marks(4),
    });
    await as()(survey.answerSurveyByPhone, input);
    const { items } = await as()(survey.surveysByIds, { ids: [made.id] });
    expect(items[0]).toMatchObject({ answeredFor: everybodysFile.id, score: 4 });
  });

  test('COM-06: after its time it cannot be answered, and says so once', async () => {
    const { survey: made, token } = await voice.asked();
    await started.rows(`UPDATE survey SET expires_at = now() WHERE id = $1`, [made.id]);
    const input = survey.answerSurvey.input.parse({ token, answers: marks(4) });
    await expect(stranger()(survey.answerSurvey, input)).rejects.toEqual(refused('ILLEGAL_STEP'));
    expect(await stranger()(survey.lookAtSurvey, { token })).toMatchObject({ state: 'EXPIRED' });
    await started.rows(`UPDATE timer SET try_at = now() WHERE key = $1`, [`survey:${made.id}`]);
    await eventually(async () => {
      const rows = await started.rows(`SELECT 1 FROM survey WHERE id = $1 AND state = 'EXPIRED'`, [made.id]);
      return rows.length === 1;
    });
  });

  test('COM-03: surveys and links are for those alone who may have them', async () => {
    const { survey: made } = await voice.asked();
    const reader = (unitId: string) => staff(9, unitId, { SURVEY_READ: 'TREE' });
    const seen = async (unitId: string) =>
      (await as(reader(unitId))(survey.surveysByIds, { ids: [made.id] })).items.length;
    expect(await seen(branchId)).toBe(1);
    expect(await seen(farBranchId)).toBe(0);
    for (const caller of [contactOf(made.customerId), branchAgent()]) {
      await expect(started.platform.as(caller)(survey.surveysByIds, { ids: [made.id] })).rejects.toEqual(
        refused('NOT_ALLOWED'),
      );
    }
    await expect(as()(survey.issueSurveyLink, { surveyId: made.id })).rejects.toEqual(refused('NOT_ALLOWED'));
  });
});
