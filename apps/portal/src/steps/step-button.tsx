import { App, Button } from 'antd';
import type { Outcome } from '../graphql/outcome.js';
import { useSubmission } from '../graphql/use-submission.js';
import { useText } from '../text/language.js';
import type { RecordStep, StepContext } from './record-step.js';

interface Props<Shown> {
  readonly word: string;
  readonly step: RecordStep<Shown>;
  readonly context: StepContext<Shown>;
  readonly primary: boolean;
  readonly onAsk: () => void;
  readonly onChanged: () => void;
}

/** A step that asks nothing is taken at once; the others open their form. */
export function StepButton<Shown extends { readonly id: string; readonly version: number }>({
  word,
  step,
  context,
  primary,
  onAsk,
  onChanged,
}: Props<Shown>) {
  const { submit, pending } = useSubmission(step.mutation);
  const tell = useFailureMessage();
  const { record } = context;
  const take = async () => {
    const outcome = await submit({
      ...step.input({}, context),
      ...step.target(record, record.version),
    });
    onChanged();
    tell(outcome);
  };
  const asksNothing = step.fields(context).length === 0 && !step.warns;
  return (
    <Button
      type={primary ? 'primary' : 'default'}
      loading={pending}
      onClick={asksNothing ? () => void take() : onAsk}
    >
      {word}
    </Button>
  );
}

/** For a step without a form: what went wrong, where nothing on the page could hold it. */
export function useFailureMessage(): (outcome: Outcome<unknown>) => void {
  const t = useText();
  const { message } = App.useApp();
  return (outcome) => {
    if (outcome.kind === 'lost') void message.error(t('form.lost'));
    else if (outcome.kind === 'failed') void message.error(outcome.message);
    else if (outcome.kind === 'refused')
      void message.error(outcome.problems.map((problem) => problem.message).join(' '));
  };
}
