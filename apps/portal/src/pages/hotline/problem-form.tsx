import { Button } from 'antd';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { useNavigate } from 'react-router';
import { FieldInput } from '../../forms/field-input.js';
import { GeneralProblems } from '../../forms/form-note.js';
import type { CallerFileFragment } from '../../generated/graphql.js';
import { useText } from '../../text/language.js';
import type { CreatedTicket } from './created-note.js';
import { useAltKeys } from './use-alt-keys.js';
import { useOpenTicket } from './use-open-ticket.js';

interface Props {
  readonly match: CallerFileFragment | undefined;
  readonly typedNumber: string;
  readonly description: string;
  readonly onDescription: (text: string) => void;
  readonly onCreated: (ticket: CreatedTicket) => void;
}

export function ProblemForm({ match, typedNumber, description, onDescription, onCreated }: Props) {
  const t = useText();
  const navigate = useNavigate();
  const form = useRef<HTMLFormElement>(null);
  const { fields, values, problems, pending, change, open } = useOpenTicket({
    match,
    typedNumber,
    description,
    onDescription,
  });
  /** Opens it, and when the call goes on, goes on to the step that follows. */
  const send = async (then?: 'PROPOSE_SOLUTION' | 'REQUEST_VISIT') => {
    const ticket = await open({ begin: then === 'PROPOSE_SOLUTION' });
    if (!ticket) return focusFirstProblem(form.current);
    if (then) void navigate(`/tickets/${ticket.number}?step=${then}`);
    else onCreated(ticket);
  };
  const known = match?.customer.id;
  useEffect(() => {
    // The number was typed and Enter pressed: what is wrong comes next.
    if (known && document.activeElement === document.body)
      form.current?.querySelector<HTMLElement>('textarea')?.focus();
  }, [known]);
  useAltKeys({ s: () => void send('PROPOSE_SOLUTION'), v: () => void send('REQUEST_VISIT') });

  /** Enter creates; Shift+Enter is a new line; the Enter that ends Chinese input or picks from a list is neither. */
  const onKeyDown = (event: KeyboardEvent<HTMLFormElement>) => {
    const target = event.target as HTMLElement; // key events of a form come from its elements
    if (event.key !== 'Enter' || event.shiftKey || event.altKey || event.nativeEvent.isComposing) return;
    if (target.closest('button') || target.getAttribute('aria-expanded') === 'true') return;
    event.preventDefault();
    void send();
  };
  return (
    <form
      ref={form}
      className="panel stack"
      aria-label={t('hotline.problem')}
      noValidate
      onKeyDown={onKeyDown}
      onSubmit={(event) => event.preventDefault()}
    >
      <h2>{t('hotline.problem')}</h2>
      <GeneralProblems messages={problems.general} />
      <div className="problem-fields">
        {fields.map((field) => (
          <div key={field.name} className={`is-${field.kind} field-of-${field.name}`}>
            <FieldInput
              field={field}
              value={values[field.name]}
              error={problems.atField[field.name]}
              onChange={(value) => change(field.name, value)}
            />
          </div>
        ))}
      </div>
      <div className="row">
        <Button type="primary" loading={pending} onClick={() => void send()}>
          {t('hotline.create')} <kbd>Enter</kbd>
        </Button>
        <Button disabled={pending} onClick={() => void send('PROPOSE_SOLUTION')}>
          {t('hotline.solved')} <kbd>Alt S</kbd>
        </Button>
        <Button disabled={pending} onClick={() => void send('REQUEST_VISIT')}>
          {t('hotline.visit')} <kbd>Alt V</kbd>
        </Button>
      </div>
    </form>
  );
}

function focusFirstProblem(form: HTMLFormElement | null): void {
  // After the render that shows it.
  setTimeout(() => form?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
}
