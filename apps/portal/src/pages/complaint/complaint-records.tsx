import { Button } from 'antd';
import { useState, type ReactNode } from 'react';
import { textOf, type Values } from '../../forms/field.js';
import { LateSideForm } from '../../forms/late-side-form.js';
import { CheckEffectDocument, type ComplaintPageFragment } from '../../generated/graphql.js';
import { useSubmission } from '../../graphql/use-submission.js';
import { yesNo } from '../../steps/record-step.js';
import {
  causeClassTexts,
  contactMeansTexts,
  contactPurposeTexts,
  measureKindTexts,
  measureStateTexts,
} from '../../text/codes/complaint-codes.js';
import { useLabel, useText } from '../../text/language.js';
import type { TextKey } from '../../text/texts.js';
import { formatMoney } from '../../text/money.js';
import { TimeOf } from '../../time/time-of.js';
import { FactList } from '../ticket/facts/fact-list.js';

interface Props {
  readonly complaint: ComplaintPageFragment;
}

export function Measures({ complaint: { measures } }: Props) {
  const t = useText();
  const label = useLabel();
  return (
    <Lines title="complaint.measures">
      {measures.map(({ id, kind, description, owner, dueOn, state, amount }) => (
        <li key={id}>
          <div className="row">
            <span className="tag">{label(measureKindTexts, kind)}</span>
            <span className={`tag ${state === 'DONE' ? 'is-good' : state === 'REFUSED' ? '' : 'is-warn'}`}>
              {label(measureStateTexts, state)}
            </span>
            {amount ? <strong>{formatMoney(amount)}</strong> : null}
          </div>
          <div className="prewrap">{description}</div>
          <div className="muted">
            {owner?.displayName} · {t('complaint.dueOn')} {dueOn}
          </div>
        </li>
      ))}
    </Lines>
  );
}

export function ContactLog({ complaint: { contacts } }: Props) {
  const label = useLabel();
  return (
    <Lines title="complaint.contacts">
      {contacts.map(({ purpose, means, by, at, note }) => (
        <li key={`${at} ${note}`}>
          <div className="row spread">
            <span className="row">
              <span className="tag is-accent">{label(contactPurposeTexts, purpose)}</span>
              <span>{label(contactMeansTexts, means)}</span>
            </span>
            <span className="muted">
              {by?.displayName} · <TimeOf at={at} short />
            </span>
          </div>
          <div className="prewrap">{note}</div>
        </li>
      ))}
    </Lines>
  );
}

export function Questions({ complaint: { questions } }: Props) {
  const t = useText();
  return (
    <Lines title="complaint.questions">
      {questions.map(({ id, person, question, askedAt, answer }) => (
        <li key={id}>
          <div className="row spread muted">
            <span>{person?.displayName}</span>
            <TimeOf at={askedAt} short />
          </div>
          <div className="prewrap">{question}</div>
          {answer ? (
            <blockquote className="prewrap">{answer}</blockquote>
          ) : (
            <span className="tag is-warn">{t('complaint.notAnswered')}</span>
          )}
        </li>
      ))}
    </Lines>
  );
}

function Lines({ title, children }: { readonly title: TextKey; readonly children: readonly ReactNode[] }) {
  const t = useText();
  return (
    <section className="panel" aria-label={t(title)}>
      <h2>{t(title)}</h2>
      {children.length === 0 ? <p className="muted">{t('complaint.nothingYet')}</p> : null}
      <ul className="record-lines">{children}</ul>
    </section>
  );
}

/** What is changed so that it does not happen again, and whether that helped (CMP-07). */
export function CorrectiveActionPanel({ complaint, onChanged }: Props & { readonly onChanged: () => void }) {
  const t = useText();
  const label = useLabel();
  const [checking, setChecking] = useState(false);
  const { submit } = useSubmission(CheckEffectDocument);
  const action = complaint.correctiveAction;
  if (!action) return null;
  const send = async (values: Values) => {
    const outcome = await submit({
      id: complaint.id,
      expectedVersion: complaint.version,
      effective: values['effective'] === 'yes',
      note: textOf(values, 'note'),
    });
    onChanged();
    return outcome;
  };
  return (
    <section className="panel stack" aria-label={t('complaint.corrective')}>
      <h2>{t('complaint.corrective')}</h2>
      <FactList
        facts={[
          [
            t('complaint.whys'),
            <ol key="whys" className="whys">
              {action.whys.map((why) => (
                <li key={why}>{why}</li>
              ))}
            </ol>,
          ],
          [t('complaint.causeClass'), label(causeClassTexts, action.causeClass)],
          [t('complaint.change'), action.action],
          [t('complaint.owner'), action.owner?.displayName],
          [t('complaint.dueOn'), action.dueOn],
          [t('complaint.checkOn'), action.checkEffectOn],
          [
            t('complaint.isEffective'),
            typeof action.effective === 'boolean' ? (
              <>
                <span className={`tag ${action.effective ? 'is-good' : 'is-bad'}`}>
                  {t(action.effective ? 'complaint.effective' : 'complaint.notEffective')}
                </span>{' '}
                {action.effectNote}
              </>
            ) : null,
          ],
        ]}
      />
      {typeof action.effective === 'boolean' ? null : (
        <div>
          <Button onClick={() => setChecking(true)}>{t('complaint.checkEffect')}</Button>
        </div>
      )}
      {checking ? (
        <LateSideForm
          title={`${t('complaint.checkEffect')} · ${complaint.number}`}
          fields={[
            {
              name: 'effective',
              label: 'complaint.isEffective',
              kind: 'buttons',
              required: true,
              choices: yesNo(t('complaint.effective'), t('complaint.notEffective')),
            },
            { name: 'note', label: 'complaint.effectNote', kind: 'long', required: true, maxLength: 4000 },
          ]}
          send={send}
          onDone={() => setChecking(false)}
          onClose={() => setChecking(false)}
        />
      ) : null}
    </section>
  );
}
