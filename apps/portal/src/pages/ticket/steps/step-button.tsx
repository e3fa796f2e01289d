import { Button } from 'antd';
import type { TicketPageFragment } from '../../../generated/graphql.js';
import { useSubmission } from '../../../graphql/use-submission.js';
import { useFailureMessage } from '../../../steps/step-button.js';
import { useViewer } from '../../../shell/viewer.js';
import { ticketActionTexts } from '../../../text/codes/work-codes.js';
import { useLabel } from '../../../text/language.js';
import { type Assumed, assumedOf } from './assumed.js';
import { type PanelAction, steps } from './steps.js';
import { useStepContext } from './use-step-context.js';

interface Props {
  readonly action: PanelAction;
  readonly ticket: TicketPageFragment;
  readonly primary: boolean;
  readonly onAsk: () => void;
  /** Nothing: what was assumed did not come true. */
  readonly onAssume: (assumed: Assumed | undefined) => void;
  readonly onChanged: () => void;
}

/** A step that asks nothing is taken at once; the others open their form. */
export function StepButton({ action, ticket, primary, onAsk, onAssume, onChanged }: Props) {
  const label = useLabel();
  const tell = useFailureMessage();
  const context = useStepContext(ticket);
  const step = steps[action];
  const { submit, pending } = useSubmission(step.mutation);
  const viewer = useViewer();
  const take = async () => {
    onAssume(assumedOf(action, viewer));
    const outcome = await submit({ id: ticket.id, expectedVersion: ticket.version });
    if (outcome.kind !== 'done') onAssume(undefined);
    onChanged();
    tell(outcome);
  };
  const asksNothing = step.fields(context).length === 0;
  return (
    <Button
      type={primary ? 'primary' : 'default'}
      loading={pending}
      onClick={asksNothing ? () => void take() : onAsk}
    >
      {label(ticketActionTexts, action)}
    </Button>
  );
}
