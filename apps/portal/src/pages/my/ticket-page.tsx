import { useState } from 'react';
import { Link, useParams } from 'react-router';
import {
  MyTicketByIdDocument,
  MyTicketDocument,
  type MyTicketPageFragment,
  type TicketLinkPurpose,
} from '../../generated/graphql.js';
import { Failed, Skeleton } from '../../lists/states.js';
import { NoPage } from '../../shell/no-page.js';
import { useTitle } from '../../shell/use-title.js';
import { StepArea } from '../../steps/step-area.js';
import { customerActionTexts } from '../../text/codes/customer-codes.js';
import { visitStateTexts } from '../../text/codes/work-codes.js';
import { useLabel, useText } from '../../text/language.js';
import { TimeOf } from '../../time/time-of.js';
import { type TicketDocuments, useTicket } from '../ticket/use-ticket.js';
import { AskedOfYou } from './asked-of-you.js';
import { MyConversation } from './my-conversation.js';
import { mySteps } from './my-steps.js';
import { SurveysOf } from './survey-lines.js';
import { StateTag, usePromised } from './ticket-lines.js';
import { stateOf } from './ticket-words.js';

const documents: TicketDocuments<MyTicketPageFragment> = {
  byNumber: MyTicketDocument,
  byId: MyTicketByIdDocument,
};

export function TicketPage() {
  const { key = '' } = useParams();
  return <Shown key={key} ticketKey={key} />;
}

/** What the customer is asked comes first, then what was said. */
function Shown({ ticketKey }: { readonly ticketKey: string }) {
  const { ticket, missing, failed, refresh } = useTicket(documents, ticketKey);
  const [answered, setAnswered] = useState<readonly [TicketLinkPurpose, 'yes' | 'no']>();
  const t = useText();
  useTitle(ticket && `${ticket.number} ${ticket.subject}`);
  if (!ticket) {
    if (missing) return <NoPage title="ticket.notFound" hint="shell.notFoundHint" />;
    return failed ? <Failed onRetry={refresh} /> : <Skeleton lines={10} />;
  }
  const purpose = purposeOf(ticket);
  const offers = ticket.availableActions.filter(
    ({ action, allowed }) => allowed && (action === 'REOPEN' || (action === 'REJECT' && !purpose)),
  );
  return (
    <div className="my-page">
      <Head ticket={ticket} />
      {answered ? (
        <p role="status" className="form-note is-good">
          {t('link.thanks')} {t(`link.after.${answered[0]}.${answered[1]}`)}
        </p>
      ) : null}
      {purpose ? (
        <AskedOfYou
          // Another proposal is another question.
          key={`${purpose} ${ticket.solutions.at(-1)?.id ?? ''}`}
          ticket={ticket}
          purpose={purpose}
          onAnswered={(answer) => setAnswered([purpose, answer])}
          onChanged={refresh}
        />
      ) : null}
      {stateOf(ticket) === 'answer' ? <p className="form-note is-conflict">{t('my.answerUs')}</p> : null}
      {ticket.status === 'CLOSED' ? <SurveysOf ticketNumber={ticket.number} /> : null}
      <MyConversation ticket={ticket} onChanged={refresh} />
      {offers.length > 0 ? (
        <StepArea
          record={ticket}
          name={ticket.number}
          offers={offers}
          steps={mySteps}
          words={customerActionTexts}
          onChanged={refresh}
        />
      ) : null}
    </div>
  );
}

function Head({ ticket }: { readonly ticket: MyTicketPageFragment }) {
  const t = useText();
  const label = useLabel();
  const promised = usePromised();
  const { installation, visitRequest } = ticket;
  const product = [installation?.product?.name, installation?.productVersion].filter(Boolean).join(' ');
  return (
    <header className="stack">
      <div className="row">
        <Link to="/my/tickets">{t('customer.myTickets')}</Link>
        <span className="muted">{ticket.number}</span>
        <StateTag ticket={ticket} />
      </div>
      <h1>{ticket.subject}</h1>
      <div className="muted">
        {t('tickets.reported')} <TimeOf at={ticket.reportedAt} />
        {product ? ` · ${product}` : ''}
      </div>
      {ticket.nextDue ? <div>{promised(ticket)}</div> : null}
      {ticket.waitingUntil ? (
        <div>
          {t('ticket.waitingUntil')} <TimeOf at={ticket.waitingUntil} />
        </div>
      ) : null}
      {visitRequest ? (
        <div>
          {t('ticket.visit')}: {label(visitStateTexts, visitRequest.state)}
        </div>
      ) : null}
    </header>
  );
}

/** What the customer is asked here now, by the rules that would also accept the answer. */
function purposeOf({ availableActions }: MyTicketPageFragment): TicketLinkPurpose | undefined {
  const may = (wanted: string) =>
    availableActions.some(({ action, allowed }) => action === wanted && allowed);
  if (may('CONFIRM')) return 'CONFIRMATION';
  return may('RECORD_CONSENT') ? 'CONSENT' : undefined;
}
