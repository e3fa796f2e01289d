import { Button } from 'antd';
import { lazy, Suspense, useRef, useState } from 'react';
import { useSearchParams } from 'react-router';
import type { TicketPageFragment } from '../../../generated/graphql.js';
import { useShortcuts } from '../../../shell/use-shortcuts.js';
import { nextStepTexts } from '../../../text/codes/ticket-codes.js';
import { ticketActionTexts } from '../../../text/codes/work-codes.js';
import { useLabel, useText } from '../../../text/language.js';
import type { Assumed } from './assumed.js';
import { orderOffers } from './offer-order.js';
import { StepButton } from './step-button.js';
import { isPanelAction, type PanelAction, steps } from './steps.js';

/** Forms come with their inputs when the first one is asked for. */
const StepForm = lazy(async () => ({ default: (await import('./step-form.js')).StepForm }));

interface Props {
  readonly ticket: TicketPageFragment;
  readonly onAssume: (assumed: Assumed | undefined) => void;
  readonly onChanged: () => void;
}

/** Allowed steps as buttons, the likely one first; the others below with the reason why not (TKT-11). */
export function StepPanel({ ticket, onAssume, onChanged }: Props) {
  const t = useText();
  const label = useLabel();
  const [address, setAddress] = useSearchParams();
  const [showRefused, setShowRefused] = useState(false);
  const { allowed, refused } = orderOffers(ticket.availableActions);
  // The open step stands in the address: the hotline links to it, and "back" closes it.
  const asked = address.get('step');
  const open = isPanelAction(asked) ? asked : undefined;
  const ask = (action: PanelAction | undefined) =>
    setAddress(action ? { step: action } : {}, { replace: !action });
  const buttons = useRef<HTMLDivElement>(null);
  useShortcuts({
    s: () => buttons.current?.querySelector('button')?.focus(),
    a: () => {
      if (allowed.includes('ASSIGN')) ask('ASSIGN');
    },
  });
  const openOffer = ticket.availableActions.find(({ action }) => action === open);
  return (
    <section className="panel stack" aria-label={t('ticket.next')}>
      <h2>{t('ticket.next')}</h2>
      {ticket.proposedNextSteps.length > 0 ? (
        <div className="form-note is-conflict">
          {t('ticket.proposed')}{' '}
          {ticket.proposedNextSteps.map((step) => label(nextStepTexts, step)).join(t('list.separator'))}
        </div>
      ) : null}
      {allowed.length === 0 ? <p className="muted">{t('ticket.noneAllowed')}</p> : null}
      <div className="step-buttons" ref={buttons}>
        {allowed.map((action, index) => (
          <StepButton
            key={action}
            action={action}
            ticket={ticket}
            primary={index === 0}
            onAsk={() => ask(action)}
            onAssume={onAssume}
            onChanged={onChanged}
          />
        ))}
      </div>
      {refused.length > 0 ? (
        <>
          <Button
            type="text"
            size="small"
            aria-expanded={showRefused}
            onClick={() => setShowRefused(!showRefused)}
          >
            {showRefused ? '▾' : '▸'} {t('ticket.notAllowed', { count: refused.length })}
          </Button>
          {showRefused ? (
            <dl className="refused-steps">
              {refused.map(({ action, reason }) => (
                <div key={action}>
                  <dt>{label(ticketActionTexts, action)}</dt>
                  <dd className="muted">{reason}</dd>
                </div>
              ))}
            </dl>
          ) : null}
        </>
      ) : null}
      {open ? (
        <Suspense>
          <StepForm
            key={open}
            title={label(ticketActionTexts, open)}
            step={steps[open]}
            ticket={ticket}
            refusedBecause={openOffer?.allowed === false ? (openOffer.reason ?? undefined) : undefined}
            onChanged={onChanged}
            onClose={() => ask(undefined)}
          />
        </Suspense>
      ) : null}
    </section>
  );
}
