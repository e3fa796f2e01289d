import { Button, Checkbox, Radio } from 'antd';
import { useEffect, useRef, useState } from 'react';
import {
  AnswerExamQuestionDocument,
  type ExamPageFragment,
  HandInExamDocument,
} from '../../generated/graphql.js';
import { useSubmission } from '../../graphql/use-submission.js';
import { useFailureMessage } from '../../steps/step-button.js';
import { useText } from '../../text/language.js';
import { formatLeft } from '../../time/clock-display.js';
import { useNow } from '../../time/now.js';
import '../../time/time.css';

interface Props {
  readonly exam: ExamPageFragment;
  readonly onChanged: () => void;
}

/** Each choice is saved at once, so that a broken connection or the end of the time loses nothing. */
export function RunningExam({ exam, onChanged }: Props) {
  const t = useText();
  const tell = useFailureMessage();
  const { submit, pending } = useSubmission(HandInExamDocument);
  const [answered, setAnswered] = useState(
    () => new Set(exam.questions.filter(({ chosen }) => chosen.length > 0).map(({ id }) => id)),
  );
  const [warned, setWarned] = useState(false);
  const open = exam.questions.length - answered.size;
  const handIn = async () => {
    if (open > 0 && !warned) return setWarned(true);
    const outcome = await submit({ id: exam.id });
    tell(outcome);
    onChanged();
  };
  return (
    <>
      <div className="exam-bar panel row spread">
        <Countdown endsAt={exam.endsAt} onOver={onChanged} />
        <span className="muted">
          {t('exam.answered', { done: answered.size, all: exam.questions.length })} · {t('exam.saved')}
        </span>
      </div>
      {exam.questions.map((question, index) => (
        <Question
          key={question.id}
          examId={exam.id}
          question={question}
          place={index + 1}
          onAnswered={(some) =>
            setAnswered((before) => {
              const next = new Set(before);
              if (some) next.add(question.id);
              else next.delete(question.id);
              return next;
            })
          }
        />
      ))}
      {warned && open > 0 ? (
        <div className="form-note is-conflict" role="alert">
          {t('exam.unanswered', { count: open })}
        </div>
      ) : null}
      <div>
        <Button type="primary" loading={pending} onClick={() => void handIn()}>
          {t(warned && open > 0 ? 'exam.handInAnyway' : 'exam.handIn')}
        </Button>
      </div>
    </>
  );
}

/** The one leaf that renders each second; when the time is over, the server has ended the exam. */
function Countdown({ endsAt, onOver }: { readonly endsAt: string; readonly onOver: () => void }) {
  const t = useText();
  const now = useNow();
  const left = Math.max(0, Date.parse(endsAt) - now);
  const over = left === 0;
  useEffect(() => {
    if (!over) return;
    // The server's own clock decides: ask until it says so.
    const timer = setInterval(onOver, 2000);
    onOver();
    return () => clearInterval(timer);
  }, [over, onOver]);
  const tone = left < 60_000 ? 'is-over' : left < 300_000 ? 'is-urgent' : 'is-calm';
  return (
    <span role="timer">
      {t('exam.timeLeft')}{' '}
      <strong className={`exam-time time-left ${tone}`}>{formatLeft(left, t('time.day'))}</strong>
    </span>
  );
}

interface QuestionProps {
  readonly examId: string;
  readonly question: ExamPageFragment['questions'][number];
  readonly place: number;
  readonly onAnswered: (some: boolean) => void;
}

function Question({ examId, question, place, onAnswered }: QuestionProps) {
  const t = useText();
  const { submit } = useSubmission(AnswerExamQuestionDocument);
  const [chosen, setChosen] = useState<readonly string[]>(question.chosen);
  const [notSaved, setNotSaved] = useState(false);
  const [waiting, setWaiting] = useState<readonly string[]>();
  // A choice made while one is being saved is sent after it; of several, only the last.
  const saving = useRef<Promise<void>>(Promise.resolve());
  useEffect(() => {
    if (!waiting) return;
    let current = true;
    saving.current = saving.current.then(async () => {
      if (!current) return;
      const outcome = await submit({ id: examId, questionId: question.id, optionIds: [...waiting] });
      if (!current) return;
      setNotSaved(outcome.kind !== 'done');
      setWaiting(undefined);
      if (outcome.kind === 'done') onAnswered(waiting.length > 0);
    });
    return () => {
      current = false;
    };
    // Sent again only for another choice.
  }, [waiting]);
  const choose = (optionIds: readonly string[]) => {
    setChosen(optionIds);
    setWaiting(optionIds);
  };
  const options = question.options.map(({ id, text }) => ({ value: id, label: text }));
  return (
    <section className="panel stack" aria-label={`${place}`}>
      <div className="row spread">
        <strong className="prewrap">
          {place}. {question.text}
        </strong>
        <span className="muted">
          {question.kind === 'MULTIPLE' ? `${t('exam.multiple')} · ` : ''}
          {t('exam.points', { count: question.points })}
        </span>
      </div>
      {question.kind === 'SINGLE' ? (
        <Radio.Group
          className="exam-choices"
          value={chosen[0] ?? null}
          options={options}
          onChange={(event) => choose([String(event.target.value)])}
        />
      ) : (
        <Checkbox.Group
          className="exam-choices"
          value={[...chosen]}
          options={options}
          onChange={(values) => choose(values.map(String))}
        />
      )}
      {notSaved ? (
        <div className="field-error" role="alert">
          {t('exam.notSaved')}
        </div>
      ) : null}
    </section>
  );
}
