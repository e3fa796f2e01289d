import type { WrittenCourseFragment, WrittenPaperFragment } from '../../generated/graphql.js';
import { dutyKindTexts } from '../../text/codes/dispatch-codes.js';
import { courseAudienceTexts, courseKindTexts, courseLevelTexts } from '../../text/codes/training-codes.js';
import { useLabel, useText } from '../../text/language.js';
import { FactList } from '../ticket/facts/fact-list.js';
import { MaterialList } from '../training/material-list.js';
import '../ticket/ticket.css';
import '../training/training.css';

export function CourseText({ course }: { readonly course: WrittenCourseFragment }) {
  const t = useText();
  const label = useLabel();
  const words = (texts: readonly string[]) => texts.join(t('list.separator'));
  return (
    <>
      <section className="panel stack" aria-label={t('training.goals')}>
        <h2>{t('training.goals')}</h2>
        <p className="prewrap">{course.goals}</p>
        <FactList
          facts={[
            [t('training.kind'), label(courseKindTexts, course.kind)],
            [t('training.level'), label(courseLevelTexts, course.level)],
            [t('course.audiences'), words(course.audiences.map((code) => label(courseAudienceTexts, code)))],
            [t('training.duration'), t('training.minutes', { count: course.durationMinutes })],
            [t('course.seats'), course.seats],
            [
              t('course.requiredForDuty'),
              words(course.requiredForDuty.map((code) => label(dutyKindTexts, code))),
            ],
          ]}
        />
      </section>
      <MaterialList materials={course.materials} />
    </>
  );
}

/** The questions with the right answers marked. */
export function PaperShown({ paper }: { readonly paper: WrittenPaperFragment | undefined }) {
  const t = useText();
  return (
    <section className="panel stack" aria-label={t('training.exam')}>
      <h2>{t('training.exam')}</h2>
      {paper ? (
        <p className="muted">
          {t('training.examRules', {
            questions: paper.questions.length,
            minutes: paper.timeLimitMinutes,
            percent: paper.passPercent,
            attempts: paper.maxAttempts,
          })}
        </p>
      ) : (
        <p className="muted">{t('course.noPaper')}</p>
      )}
      <ol className="paper-questions">
        {paper?.questions.map(({ id, text, points, options }) => (
          <li key={id}>
            <span className="prewrap">{text}</span>{' '}
            <span className="muted">{t('exam.points', { count: points })}</span>
            <ul className="exam-options">
              {options.map((option) => (
                <li key={option.id} className={option.correct ? 'is-correct' : ''}>
                  {option.correct ? '☑' : '☐'} {option.text}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </section>
  );
}
