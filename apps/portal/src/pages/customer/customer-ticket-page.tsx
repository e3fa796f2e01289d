import { Link } from 'react-router';
import { RecordFiles } from '../../files/record-files.js';
import {
  CustomerTicketByIdDocument,
  CustomerTicketDocument,
  TicketChangedDocument,
} from '../../generated/graphql.js';
import { useChanges } from '../../graphql/use-changes.js';
import { useLiveQuery } from '../../graphql/use-live-query.js';
import { Failed, Skeleton } from '../../lists/states.js';
import { NoPage } from '../../shell/no-page.js';
import { StepArea } from '../../steps/step-area.js';
import { customerActionTexts } from '../../text/codes/customer-codes.js';
import { visitStateTexts } from '../../text/codes/work-codes.js';
import { useLabel, useText } from '../../text/language.js';
import { TimeOf } from '../../time/time-of.js';
import { ProposedSolution } from '../link/proposed-solution.js';
import { EntryLine, StepLines } from '../ticket/conversation/entry-line.js';
import { foldSteps } from '../ticket/conversation/fold-steps.js';
import { StatusTag } from '../tickets/ticket-parts.js';
import { customerSteps } from './customer-steps.js';
import '../ticket/ticket.css';
import '../link/link.css';

/** By number or node id: what the contact may see of a ticket, and what they are asked. */
export function CustomerTicketPage({ ticketKey }: { readonly ticketKey: string }) {
  const t = useText();
  const label = useLabel();
  const isId = ticketKey.startsWith('Ticket:');
  const [byNumber, againByNumber] = useLiveQuery({
    query: CustomerTicketDocument,
    variables: { number: ticketKey },
    pause: isId,
  });
  const [byId, againById] = useLiveQuery({
    query: CustomerTicketByIdDocument,
    variables: { id: ticketKey },
    pause: !isId,
  });
  const refresh = isId ? againById : againByNumber;
  const { data, error } = isId ? byId : byNumber;
  const node = isId ? byId.data?.node : byNumber.data?.ticketByNumber;
  const ticket = node?.__typename === 'Ticket' ? node : undefined;
  useChanges(TicketChangedDocument, { id: ticket?.id ?? '', sinceVersion: null }, refresh, !ticket);
  if (!ticket) {
    if (data) return <NoPage title="ticket.notFound" hint="shell.notFoundHint" />;
    return error ? <Failed onRetry={refresh} /> : <Skeleton lines={10} />;
  }
  const solution = ticket.solutions.at(-1);
  const entries = ticket.conversation.edges.map((edge) => edge.node);
  return (
    <div className="record-page">
      <header className="record-head">
        <div className="row">
          <Link to="/">{t('customer.myTickets')}</Link>
          <span className="muted">{ticket.number}</span>
          <StatusTag status={ticket.status} />
        </div>
        <h1>{ticket.subject}</h1>
        <div className="muted">
          <TimeOf at={ticket.reportedAt} />
          {ticket.visitRequest
            ? ` · ${t('ticket.visit')}: ${label(visitStateTexts, ticket.visitRequest.state)}`
            : ''}
        </div>
      </header>
      <div className="record-main">
        {solution ? (
          <section className="panel stack">
            <ProposedSolution
              link={{
                solution: solution.description,
                steps: solution.steps,
                precautions: solution.precautions ?? null,
                acceptanceCriteria: solution.criteria.map(({ text }) => text),
              }}
            />
          </section>
        ) : null}
        <RecordFiles
          kind="ticket"
          recordId={ticket.id}
          title={t('file.files')}
          files={ticket.attachments}
          mayAdd
          onChanged={refresh}
        />
        <section className="panel stack" aria-label={t('ticket.conversation')}>
          <h2>{t('ticket.conversation')}</h2>
          {entries.some(({ body }) => body === ticket.description) ? null : (
            <article className="entry is-customer_message">
              <div className="entry-head">{t('ticket.description')}</div>
              <div className="prewrap">{ticket.description}</div>
            </article>
          )}
          {foldSteps(entries).map((shown) =>
            shown.kind === 'steps' ? (
              <StepLines key={shown.id} entries={shown.entries} />
            ) : (
              <EntryLine key={shown.entry.id} entry={shown.entry} ticketId={ticket.id} onChanged={refresh} />
            ),
          )}
        </section>
      </div>
      <aside className="record-side">
        <StepArea
          record={ticket}
          name={ticket.number}
          offers={ticket.availableActions.filter(({ allowed }) => allowed)}
          steps={customerSteps}
          words={customerActionTexts}
          onChanged={refresh}
        />
      </aside>
    </div>
  );
}
