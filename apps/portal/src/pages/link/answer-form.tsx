import { Button, Input } from 'antd';
import { useState } from 'react';
import { FieldRow } from '../../forms/field-row.js';
import { GeneralProblems } from '../../forms/form-note.js';
import { noProblems, problemsOf } from '../../forms/problems.js';
import type { TicketLinkPurpose } from '../../generated/graphql.js';
import type { Outcome } from '../../graphql/outcome.js';
import { useText } from '../../text/language.js';
import type { TextKey } from '../../text/texts.js';
import { Scale } from './scale.js';

export interface Answer {
  readonly yes: boolean;
  readonly satisfaction?: number;
  /** Always there with a no. */
  readonly note?: string;
}

interface Props {
  readonly purpose: TicketLinkPurpose;
  readonly send: (answer: Answer) => Promise<Outcome<unknown>>;
  readonly onAnswered: (answer: 'yes' | 'no') => void;
}

/** Yes or no first; a no says what is wrong, a yes may say how good it was. */
export function AnswerForm({ purpose, send, onAnswered }: Props) {
  const t = useText();
  const [pending, setPending] = useState(false);
  const [answer, setAnswer] = useState<'yes' | 'no'>();
  const [satisfaction, setSatisfaction] = useState<number>();
  const [note, setNote] = useState('');
  const [problems, setProblems] = useState(noProblems);
  const answered = async () => {
    if (!answer) return;
    if (answer === 'no' && note.trim() === '')
      return setProblems({ atField: { note: t('form.required') }, general: [] });
    const rated = answer === 'yes' && purpose === 'CONFIRMATION' ? satisfaction : undefined;
    setPending(true);
    const outcome = await send({
      yes: answer === 'yes',
      ...(rated !== undefined && { satisfaction: rated }),
      ...(note.trim() !== '' && { note: note.trim() }),
    });
    setPending(false);
    if (outcome.kind === 'done') onAnswered(answer);
    else setProblems(problemsOf(outcome, ['note', 'satisfaction'], t('form.lost')));
  };
  return (
    <form
      className="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void answered();
      }}
    >
      <div className="two-answers">
        {(['yes', 'no'] as const).map((which) => (
          <button
            key={which}
            type="button"
            aria-pressed={answer === which}
            onClick={() => {
              setAnswer(which);
              setProblems(noProblems);
            }}
          >
            {t(`link.${which}.${purpose}`)}
          </button>
        ))}
      </div>
      {answer === 'yes' && purpose === 'CONFIRMATION' ? (
        <div className="field-row">
          <span className="muted">{t('link.satisfaction')}</span>
          <Scale label={t('link.satisfaction')} value={satisfaction} onChange={setSatisfaction} />
        </div>
      ) : null}
      <GeneralProblems messages={problems.general} />
      {answer ? (
        <>
          <FieldRow
            label={t(noteLabel(answer, purpose))}
            required={answer === 'no'}
            error={problems.atField['note']}
          >
            {(names) => (
              <Input.TextArea
                {...names}
                value={note}
                maxLength={4000}
                autoSize={{ minRows: 3, maxRows: 10 }}
                onChange={(event) => setNote(event.target.value)}
              />
            )}
          </FieldRow>
          <Button type="primary" htmlType="submit" loading={pending} block>
            {t('link.send')}
          </Button>
        </>
      ) : null}
    </form>
  );
}

function noteLabel(answer: 'yes' | 'no', purpose: TicketLinkPurpose): TextKey {
  if (answer === 'yes') return 'link.note';
  return purpose === 'CONSENT' ? 'link.whyNot' : 'link.whatIsWrong';
}
