import {
  ConfirmTicketDocument,
  type MyTicketPageFragment,
  RecordConsentDocument,
  RejectTicketDocument,
  type TicketLinkPurpose,
} from '../../generated/graphql.js';
import type { Outcome } from '../../graphql/outcome.js';
import { useSubmission } from '../../graphql/use-submission.js';
import { useText } from '../../text/language.js';
import { type Answer, AnswerForm } from '../link/answer-form.js';
import { ProposedSolution } from '../link/proposed-solution.js';
import '../link/link.css';

interface Props {
  readonly ticket: MyTicketPageFragment;
  readonly purpose: TicketLinkPurpose;
  readonly onAnswered: (answer: 'yes' | 'no') => void;
  readonly onChanged: () => void;
}

const via = 'PORTAL';

/** The same question as behind the link of the mail, answered in its place (TKT-20, TKT-22). */
export function AskedOfYou({ ticket, purpose, onAnswered, onChanged }: Props) {
  const t = useText();
  const confirm = useSubmission(ConfirmTicketDocument);
  const reject = useSubmission(RejectTicketDocument);
  const consent = useSubmission(RecordConsentDocument);
  const solution = ticket.solutions.at(-1);
  const answerBy = ({ yes, satisfaction, note }: Answer): Promise<Outcome<unknown>> => {
    const record = { id: ticket.id, expectedVersion: ticket.version, via } as const;
    if (purpose === 'CONSENT')
      return consent.submit({ ...record, solutionId: solution?.id ?? '', given: yes, note: note ?? null });
    return yes
      ? confirm.submit({ ...record, satisfaction: satisfaction ?? null, note: note ?? null })
      : reject.submit({ ...record, reason: note ?? '' });
  };
  const send = async (answer: Answer): Promise<Outcome<unknown>> => {
    const outcome = await answerBy(answer);
    onChanged();
    // Said in words: what changed is the ticket around this question, which is shown anew.
    return outcome.kind === 'refused' && outcome.code === 'VERSION_CONFLICT'
      ? { kind: 'failed', code: outcome.code, message: t('my.changedMeanwhile') }
      : outcome;
  };
  return (
    <section className="panel stack link-panel" aria-label={t(`link.question.${purpose}`)}>
      {solution ? (
        <ProposedSolution
          link={{
            solution: solution.description,
            steps: solution.steps,
            precautions: solution.precautions ?? null,
            acceptanceCriteria: solution.criteria.map(({ text }) => text),
          }}
        />
      ) : null}
      <h2>{t(`link.question.${purpose}`)}</h2>
      <AnswerForm purpose={purpose} send={send} onAnswered={onAnswered} />
    </section>
  );
}
