import { Link } from 'react-router';
import type { FollowUpPageFragment } from '../../generated/graphql.js';
import { followUpReasonTexts } from '../../text/codes/customer-file-codes.js';
import { useLabel, useText } from '../../text/language.js';
import { TimeOf } from '../../time/time-of.js';
import { FactList } from '../ticket/facts/fact-list.js';
import { Reach } from '../ticket/facts/reach.js';

interface Props {
  readonly task: FollowUpPageFragment;
}

export function FollowUpAbout({ task }: Props) {
  const t = useText();
  const label = useLabel();
  const { contact, ticket, doneAt } = task;
  return (
    <section className="panel" aria-label={t('followUps.about')}>
      <FactList
        facts={[
          [t('followUps.reason'), label(followUpReasonTexts, task.reason)],
          [
            t('followUps.contact'),
            contact ? (
              <span key="contact" className="row">
                {contact.name}
                {contact.reaches.map(({ kind, value }) => (
                  <Reach key={value} kind={kind} value={value} />
                ))}
              </span>
            ) : null,
          ],
          [
            t('shell.ticket'),
            ticket ? (
              <Link key="ticket" to={`/tickets/${ticket.number}`}>
                {ticket.number} {ticket.subject}
              </Link>
            ) : null,
          ],
          [t('followUps.assignee'), task.assignee?.displayName],
          [t('customers.unit'), task.unit.name],
          [t('followUps.dueAt'), <TimeOf key="due" at={task.dueAt} />],
          [t('followUps.opened'), <TimeOf key="opened" at={task.createdAt} />],
          [t('followUps.finished'), doneAt ? <TimeOf key="done" at={doneAt} /> : null],
          [t('followUps.result'), task.result ? <span className="prewrap">{task.result}</span> : null],
          [t('followUps.satisfaction'), task.satisfaction],
        ]}
      />
    </section>
  );
}

/** What the customer said in the survey that opened it. */
export function SurveyAnswers({ task: { survey } }: Props) {
  const t = useText();
  if (!survey || survey.answers.length === 0) return null;
  return (
    <section className="panel" aria-label={t('followUps.answers')}>
      <h2>{t('followUps.answers')}</h2>
      <ul className="record-lines">
        {survey.answers.map(({ questionId, scale, choice, text }) => {
          const question = survey.questions.find(({ id }) => id === questionId);
          const chosen = question?.choices.find(({ code }) => code === choice)?.text;
          return (
            <li key={questionId}>
              <div className="muted">{question?.text}</div>
              <div className="prewrap">{scale ?? chosen ?? text}</div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

export function Tries({ task: { attempts } }: Props) {
  const t = useText();
  return (
    <section className="panel" aria-label={t('followUps.tries')}>
      <h2>{t('followUps.tries')}</h2>
      {attempts.length === 0 ? <p className="muted">{t('customerFile.nothingYet')}</p> : null}
      <ul className="record-lines">
        {attempts.map(({ at, by, reached, note }) => (
          <li key={at}>
            <div className="row spread">
              <span className={`tag ${reached ? 'is-good' : ''}`}>
                {t(reached ? 'followUps.reached' : 'followUps.notReached')}
              </span>
              <span className="muted">
                {by?.displayName} · <TimeOf at={at} short />
              </span>
            </div>
            <div className="prewrap">{note}</div>
          </li>
        ))}
      </ul>
    </section>
  );
}
