import { Button, Input, Radio } from 'antd';
import { type ReactNode, useState } from 'react';
import { FieldRow } from '../../forms/field-row.js';
import { GeneralProblems } from '../../forms/form-note.js';
import { noProblems, problemsOf } from '../../forms/problems.js';
import type { SurveyAnswerInput, SurveyLookQuery } from '../../generated/graphql.js';
import type { Outcome } from '../../graphql/outcome.js';
import { useText } from '../../text/language.js';
import { Scale } from './scale.js';
import { type Answers, answersOf, placeAnswerProblems, unanswered } from './survey-answers.js';

type Question = NonNullable<SurveyLookQuery['surveyLink']>['questions'][number];

interface Props {
  readonly questions: readonly Question[];
  readonly send: (answers: SurveyAnswerInput[]) => Promise<Outcome<unknown>>;
  readonly onAnswered: () => void;
}

export function SurveyForm({ questions, send, onAnswered }: Props) {
  const t = useText();
  const [pending, setPending] = useState(false);
  const [answers, setAnswers] = useState<Answers>({});
  const [problems, setProblems] = useState(noProblems);
  const answer = async () => {
    const missing = unanswered(questions, answers);
    if (missing.length > 0) {
      const atField = Object.fromEntries(missing.map((id) => [id, t('form.required')]));
      return setProblems({ atField, general: [] });
    }
    const sent = answersOf(questions, answers);
    setPending(true);
    const outcome = await send(sent);
    setPending(false);
    if (outcome.kind === 'done') onAnswered();
    else if (outcome.kind === 'refused') setProblems(placeAnswerProblems(outcome.problems, sent));
    else setProblems(problemsOf(outcome, [], t('form.lost')));
  };
  return (
    <form
      className="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void answer();
      }}
    >
      {questions.map((question) => (
        <FieldRow
          key={question.id}
          label={question.text}
          required={question.required}
          error={problems.atField[question.id]}
        >
          {({ id }) => (
            <Asked
              inputId={id}
              question={question}
              value={answers[question.id] ?? ''}
              onChange={(value) => {
                setAnswers((before) => ({ ...before, [question.id]: value }));
                setProblems(noProblems);
              }}
            />
          )}
        </FieldRow>
      ))}
      <GeneralProblems messages={problems.general} />
      <Button type="primary" htmlType="submit" loading={pending} block>
        {t('link.send')}
      </Button>
    </form>
  );
}

interface AskedProps {
  readonly inputId: string;
  readonly question: Question;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

function Asked({ inputId, question, value, onChange }: AskedProps): ReactNode {
  switch (question.kind) {
    case 'SCALE':
      return (
        <Scale
          label={question.text}
          value={value === '' ? undefined : Number(value)}
          onChange={(step) => onChange(String(step))}
        />
      );
    case 'CHOICE':
      return (
        <Radio.Group
          id={inputId}
          aria-labelledby={`${inputId}-label`}
          value={value}
          options={question.choices.map(({ code, text }) => ({ value: code, label: text }))}
          onChange={(event) => onChange(String(event.target.value))}
        />
      );
    case 'TEXT':
      return (
        <Input.TextArea
          id={inputId}
          value={value}
          maxLength={4000}
          autoSize={{ minRows: 3, maxRows: 10 }}
          onChange={(event) => onChange(event.target.value)}
        />
      );
  }
}
