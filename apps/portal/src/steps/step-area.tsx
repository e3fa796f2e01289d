import { Button } from 'antd';
import { Suspense, useMemo, useRef, useState } from 'react';
import { useSearchParams } from 'react-router';
import { useCodeOptions } from '../forms/code-options.js';
import type { ShownValues } from '../forms/differences.js';
import { useShortcuts } from '../shell/use-shortcuts.js';
import { useLabel, useText } from '../text/language.js';
import type { Text } from '../text/texts.js';
import { serverNow } from '../time/now.js';
import { LateStepForm } from './late-step-form.js';
import type { RecordStep } from './record-step.js';
import { StepButton } from './step-button.js';
import './steps.css';

interface Offer<Action> {
  readonly action: Action;
  readonly allowed: boolean;
  readonly reason?: string | null | undefined;
}

interface Props<Action extends string, Shown> {
  readonly record: Shown;
  /** What people call it, for the head of the form. */
  readonly name: string;
  readonly offers: readonly Offer<Action>[];
  /** In their usual order: of the allowed ones, the first is the likely next. Those without a form here are left out. */
  readonly steps: Readonly<Partial<Record<Action, RecordStep<Shown>>>>;
  readonly words: Readonly<Record<Action, Text>>;
  /** What a conflict compares, field by field. */
  readonly values?: ShownValues<Shown>;
  readonly onChanged: () => void;
}

/** What can be done with a record, as buttons; what cannot, with the reason why not. */
export function StepArea<
  Action extends string,
  Shown extends { readonly id: string; readonly version: number },
>({ record, name, offers, steps, words, values, onChanged }: Props<Action, Shown>) {
  const t = useText();
  const label = useLabel();
  const options = useCodeOptions();
  const [address, setAddress] = useSearchParams();
  const [showRefused, setShowRefused] = useState(false);
  const buttons = useRef<HTMLDivElement>(null);
  useShortcuts({ s: () => buttons.current?.querySelector('button')?.focus() });
  const openAction = address.get('step');
  const context = useMemo(
    () => ({ record, t, label, options, now: new Date(serverNow()).toISOString() }),
    // "Now" is when a form is opened.
    [record, t, label, options, openAction],
  );
  // The keys of a table of actions are exactly those actions.
  const order = Object.keys(steps) as Action[];
  const known = offers
    .filter(({ action }) => steps[action])
    .toSorted((a, b) => order.indexOf(a.action) - order.indexOf(b.action));
  const allowed = known.filter((offer) => offer.allowed);
  const refused = known.filter((offer) => !offer.allowed);
  const openOffer = known.find(({ action }) => action === openAction);
  // A form that is being filled in stays, also when another person's change takes its step away.
  const begun = useRef<Action>(undefined);
  if (openOffer) begun.current = openOffer.action;
  else if (openAction !== begun.current) begun.current = undefined;
  const formAction = openOffer?.action ?? begun.current;
  const openStep = formAction && steps[formAction];
  const ask = (action: Action | undefined) =>
    setAddress(
      (before) => {
        const next = new URLSearchParams(before);
        if (action) next.set('step', action);
        else next.delete('step');
        return next;
      },
      { replace: !action },
    );
  return (
    <section className="panel stack" aria-label={t('ticket.next')}>
      <h2>{t('ticket.next')}</h2>
      {allowed.length === 0 ? <p className="muted">{t('ticket.noneAllowed')}</p> : null}
      <div className="record-steps" ref={buttons}>
        {allowed.map(({ action }, index) => {
          const step = steps[action];
          return step ? (
            <StepButton
              key={action}
              word={label(words, action)}
              step={step}
              context={context}
              primary={index === 0}
              onAsk={() => ask(action)}
              onChanged={onChanged}
            />
          ) : null;
        })}
      </div>
      {refused.length > 0 ? (
        <Button
          className="refused-toggle"
          type="text"
          size="small"
          aria-expanded={showRefused}
          onClick={() => setShowRefused(!showRefused)}
        >
          {showRefused ? '▾' : '▸'} {t('ticket.notAllowed', { count: refused.length })}
        </Button>
      ) : null}
      {showRefused ? (
        <dl className="refused-record-steps">
          {refused.map(({ action, reason }) => (
            <div key={action}>
              <dt>{label(words, action)}</dt>
              <dd className="muted">{reason}</dd>
            </div>
          ))}
        </dl>
      ) : null}
      {formAction && openStep ? (
        <Suspense>
          <LateStepForm
            key={formAction}
            title={label(words, formAction)}
            name={name}
            step={openStep}
            context={context}
            values={values}
            refusedBecause={
              openOffer?.allowed ? undefined : (openOffer?.reason ?? t('step.changedMeanwhile'))
            }
            onChanged={onChanged}
            onClose={() => ask(undefined)}
          />
        </Suspense>
      ) : null}
    </section>
  );
}
