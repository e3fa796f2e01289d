import { useState } from 'react';
import type { Values } from '../../../forms/field.js';
import { SideForm } from '../../../forms/side-form.js';
import { useDifferences } from '../../../forms/use-differences.js';
import type { TicketPageFragment } from '../../../generated/graphql.js';
import { useSubmission } from '../../../graphql/use-submission.js';
import { useText } from '../../../text/language.js';
import { ticketValues } from '../ticket-values.js';
import type { Step } from './step.js';
import { useStepContext } from './use-step-context.js';

interface Props {
  readonly title: string;
  readonly step: Step;
  readonly ticket: TicketPageFragment;
  /** The life cycle or the caller's rights do not allow it now. */
  readonly refusedBecause: string | undefined;
  readonly onChanged: () => void;
  readonly onClose: () => void;
}

/** The version is the one that was read when the form was opened; after a conflict, the one that was shown with it. */
export function StepForm({ title, step, ticket, refusedBecause, onChanged, onClose }: Props) {
  const t = useText();
  const context = useStepContext(ticket);
  const [read, setRead] = useState(ticket);
  const [before, setBefore] = useState<TicketPageFragment>();
  const differences = useDifferences(ticketValues, before, ticket);
  const { submit } = useSubmission(step.mutation);
  const send = async (values: Values) => {
    const version = step.additive ? {} : { expectedVersion: before ? ticket.version : read.version };
    const outcome = await submit({ ...step.input(values, context), ...version, id: ticket.id });
    onChanged();
    if (outcome.kind === 'refused' && outcome.code === 'VERSION_CONFLICT') {
      setBefore(before ? ticket : read);
      setRead(ticket);
    }
    return outcome;
  };
  return (
    <SideForm
      title={`${title} · ${ticket.number}`}
      action={title}
      fields={step.fields(context)}
      initial={step.initial(context)}
      intro={
        <>
          {refusedBecause ? (
            <p className="form-note is-conflict">{t('step.notNow', { reason: refusedBecause })}</p>
          ) : null}
          {ticket.visitRequest?.missing && ticket.visitRequest.state === 'SENT_BACK' ? (
            <p className="form-note is-conflict">
              {t('step.sentBack', { missing: ticket.visitRequest.missing })}
            </p>
          ) : null}
        </>
      }
      send={send}
      differences={differences}
      onDone={onClose}
      onClose={onClose}
    />
  );
}
