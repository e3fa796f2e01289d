import { createHash } from 'node:crypto';
import { notFound } from '@aftercare/domain-kit/domain-error';
import type { Database } from '@aftercare/service-kit/database';
import { Parameters } from '@aftercare/service-kit/predicate';
import { schedule, unschedule, type TimerHandler } from '@aftercare/service-kit/timers';
import { sqlFor, transactApart, type Transaction } from '@aftercare/service-kit/transaction';
import { z } from 'zod';
import type { Surveys } from '../../application/ports.js';
import type { Survey } from '../../domain/survey.js';
import { RecordStore } from './record-store.js';
import { surveyKind } from './service-kinds.js';

export class PostgresSurveys extends RecordStore<Survey> implements Surveys {
  constructor(database: Database) {
    super(database, surveyKind);
  }

  /** One statement decides, so that of two tickets closed at once only one asks (CUS-09). */
  claim: Surveys['claim'] = async (asked, pauseDays) => {
    const { rowCount } = await sqlFor(this.database).query({
      name: 'claim-contact-for-survey',
      text: `INSERT INTO survey_pause (contact_id, asked_at)
             SELECT id, now() FROM contact
             WHERE id = $1 AND customer_id = $2 AND active AND consent_at IS NOT NULL
               AND NOT EXISTS (SELECT 1 FROM survey WHERE subject = $3 AND subject_id = $4)
             ON CONFLICT (contact_id) DO UPDATE SET asked_at = excluded.asked_at
               WHERE survey_pause.asked_at <= excluded.asked_at - $5 * interval '1 day'`,
      values: [asked.contactId, asked.customerId, asked.subject, asked.subjectId, pauseDays],
    });
    return rowCount === 1;
  };

  byToken: Surveys['byToken'] = async (token, purpose) => {
    const p = new Parameters();
    const condition = `r.id = (SELECT survey_id FROM survey_link WHERE hash = ${p.bind(hashOf(token))})`;
    const survey = await this.first(condition, p, purpose === 'ANSWER' ? 'FOR UPDATE OF r' : '');
    if (!survey) throw notFound('surveyLink', '', ['token']);
    return survey;
  };

  openOf: Surveys['openOf'] = (contactId) => {
    const p = new Parameters();
    const condition = `r.contact_id = ${p.bind(contactId)} AND r.state = 'OPEN' AND r.expires_at > now()`;
    return this.every(condition, p, 'ORDER BY r.sent_at DESC, r.id DESC LIMIT 20');
  };

  askedOf: Surveys['askedOf'] = async (id, contactId) => {
    const p = new Parameters();
    const condition = `r.id = ${p.bind(id)} AND r.contact_id = ${p.bind(contactId)}`;
    const survey = await this.first(condition, p, 'FOR UPDATE OF r');
    if (!survey) throw notFound('survey', id);
    return survey;
  };

  /** Apart: what a command's transaction answers is kept for repetitions, and a secret is not to be kept. */
  addLink: Surveys['addLink'] = (survey, token) =>
    transactApart(this.database, async (tx) => {
      await tx.sql.query('INSERT INTO survey_link (hash, survey_id) VALUES ($1, $2)', [
        hashOf(token),
        survey.id,
      ]);
    });

  protected override async afterWriting(
    tx: Transaction,
    _before: Survey | undefined,
    next: Survey,
  ): Promise<void> {
    const key = `survey:${next.id}`;
    if (next.state === 'ANSWERED') await unschedule(tx, key);
    if (next.state !== 'OPEN') return;
    const content = { surveyId: next.id } satisfies z.infer<typeof payload>;
    await schedule(tx, { key, kind, dueAt: next.expiresAt, payload: content });
  }
}

const hashOf = (token: string) => createHash('sha256').update(token).digest('base64url');

const kind = 'SURVEY_EXPIRES';
const payload = z.object({ surveyId: z.uuid() });

export const surveyTimerHandler = (expire: (surveyId: string) => Promise<unknown>): TimerHandler => ({
  kind,
  async run(_tx, timer) {
    await expire(payload.parse(timer.payload).surveyId);
  },
});
