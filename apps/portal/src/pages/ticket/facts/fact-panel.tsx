import { Button } from 'antd';
import { lazy, Suspense, useState } from 'react';
import { Link } from 'react-router';
import type { TicketPageFragment } from '../../../generated/graphql.js';
import {
  channelTexts,
  gapTexts,
  impactTexts,
  serviceModeTexts,
  urgencyTexts,
} from '../../../text/codes/ticket-codes.js';
import { visitStateTexts } from '../../../text/codes/work-codes.js';
import { useLabel, useText } from '../../../text/language.js';
import { TimeOf } from '../../../time/time-of.js';
import { completeTicket } from '../steps/complete-step.js';
import { FactList } from './fact-list.js';

const StepForm = lazy(async () => ({ default: (await import('../steps/step-form.js')).StepForm }));

interface Props {
  readonly ticket: TicketPageFragment;
  readonly onChanged: () => void;
}

/** What is on record, and above it what is still missing (TKT-03). */
export function FactPanel({ ticket, onChanged }: Props) {
  const t = useText();
  const label = useLabel();
  const [completing, setCompleting] = useState(false);
  const { assessment, visitRequest, repeatOf } = ticket;
  const time = (at: string | null | undefined) => at && <TimeOf at={at} />;
  const weight = [
    ticket.impact && label(impactTexts, ticket.impact),
    ticket.urgency && label(urgencyTexts, ticket.urgency),
  ];
  return (
    <section className="panel stack" aria-label={t('ticket.facts')}>
      <div className="row spread">
        <h2>{t('ticket.facts')}</h2>
        <Button size="small" onClick={() => setCompleting(true)}>
          {t('ticket.complete')}
        </Button>
      </div>
      {ticket.gaps.length > 0 ? (
        <div className="row">
          <span className="muted">{t('ticket.gaps')}</span>
          {ticket.gaps.map((gap) => (
            <span key={gap} className="tag is-warn">
              {label(gapTexts, gap)}
            </span>
          ))}
        </div>
      ) : null}
      <FactList
        facts={[
          [t('tickets.assignee'), ticket.assignee?.displayName ?? t('tickets.nobody')],
          [t('ticket.unit'), ticket.unit?.name],
          [t('ticket.category'), ticket.category?.name],
          [t('ticket.weight'), weight.filter(Boolean).join(' / ')],
          [t('ticket.priorityReason'), ticket.priorityOverrideReason],
          [t('ticket.channel'), label(channelTexts, ticket.channel)],
          [t('ticket.reported'), time(ticket.reportedAt)],
          [t('ticket.occurred'), time(ticket.occurredAt)],
          [t('ticket.openedBy'), ticket.openedBy.name],
          [
            t('ticket.assessment'),
            assessment && (
              <>
                {label(serviceModeTexts, assessment.mode)} {time(assessment.plannedAt)}
              </>
            ),
          ],
          [t('ticket.callBack'), time(ticket.callBackAt)],
          [t('ticket.waitingUntil'), time(ticket.waitingUntil)],
          [
            t('ticket.visit'),
            visitRequest && (
              <>
                <span className="tag is-accent">{label(visitStateTexts, visitRequest.state)}</span>{' '}
                {visitRequest.site?.name}
                <div className="prewrap">{visitRequest.task}</div>
              </>
            ),
          ],
          [
            t('ticket.repeatOf'),
            repeatOf && <Link to={`/tickets/${repeatOf.number}`}>{repeatOf.number}</Link>,
          ],
          [t('ticket.reopenable'), time(ticket.reopenableUntil)],
          [
            t('ticket.counts'),
            ticket.reopenCount + ticket.reassignCount > 0 &&
              `${ticket.reopenCount} / ${ticket.reassignCount}`,
          ],
        ]}
      />
      {completing ? (
        <Suspense>
          <StepForm
            title={t('ticket.complete')}
            step={completeTicket}
            ticket={ticket}
            refusedBecause={undefined}
            onChanged={onChanged}
            onClose={() => setCompleting(false)}
          />
        </Suspense>
      ) : null}
    </section>
  );
}
