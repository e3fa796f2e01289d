import { useState } from 'react';
import { useParams } from 'react-router';
import { useQuery } from 'urql';
import { AnswerTicketLinkDocument, TicketLinkLookDocument } from '../../generated/graphql.js';
import { useSubmission } from '../../graphql/use-submission.js';
import { Failed, Skeleton } from '../../lists/states.js';
import { useText } from '../../text/language.js';
import { TimeOf } from '../../time/time-of.js';
import { AnswerForm } from './answer-form.js';
import { LinkNote, LinkPage } from './link-page.js';
import { ProposedSolution } from './proposed-solution.js';

/** Behind the link of a mail: may we do it, or is it solved? Answered once, without sign-in (TKT-20). */
export function AnswerPage() {
  const { token = '' } = useParams();
  return (
    <LinkPage>
      <Answer key={token} token={token} />
    </LinkPage>
  );
}

function Answer({ token }: { readonly token: string }) {
  const t = useText();
  const [{ data, fetching, error }, ask] = useQuery({
    query: TicketLinkLookDocument,
    variables: { token },
    requestPolicy: 'network-only',
  });
  const { submit } = useSubmission(AnswerTicketLinkDocument);
  const [answered, setAnswered] = useState<'yes' | 'no'>();
  if (!data) {
    if (error && !fetching) return <Failed onRetry={() => ask({ requestPolicy: 'network-only' })} />;
    return <Skeleton lines={6} />;
  }
  const { ticketLink: link } = data;
  if (!link) return <LinkNote title={t('link.ended')} hint={t('link.endedHint')} />;
  if (answered)
    return <LinkNote title={t('link.thanks')} hint={t(`link.after.${link.purpose}.${answered}`)} />;
  return (
    <>
      <div>
        <div className="muted">{link.ticketNumber}</div>
        <h1>{link.subject}</h1>
      </div>
      <ProposedSolution link={link} />
      {link.answerable ? (
        <>
          <h2>{t(`link.question.${link.purpose}`)}</h2>
          <AnswerForm
            purpose={link.purpose}
            send={(answer) => submit({ token, ...answer })}
            onAnswered={setAnswered}
          />
          <p className="muted">
            {t('link.until')} <TimeOf at={link.expiresAt} />
          </p>
        </>
      ) : (
        <LinkNote title={t('link.notAnswerable')} hint={t('link.notAnswerableHint')} />
      )}
    </>
  );
}
