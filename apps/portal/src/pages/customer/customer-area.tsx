import { Button } from 'antd';
import { useMatch } from 'react-router';
import { useSignOut } from '../../shell/sign-out.js';
import { useText } from '../../text/language.js';
import { CustomerTicketPage } from './customer-ticket-page.js';
import { CustomerTickets } from './customer-tickets.js';
import './customer.css';

interface Props {
  readonly name: string;
  /** Node id of the company. */
  readonly customerId: string | undefined;
  readonly contactId: string | undefined;
}

/** What a customer's person sees: their company's own tickets and what they are asked (TKT-01). */
export function CustomerArea({ name, customerId, contactId }: Props) {
  const t = useText();
  const signOut = useSignOut();
  const ticket = useMatch('/tickets/:key');
  return (
    <div className="customer-area">
      <header className="customer-head">
        <strong>{t('shell.product')}</strong>
        <span className="row">
          <span className="muted">{name}</span>
          <Button type="text" onClick={signOut}>
            {t('shell.signOut')}
          </Button>
        </span>
      </header>
      <main>
        {ticket?.params.key ? (
          <CustomerTicketPage key={ticket.params.key} ticketKey={ticket.params.key} />
        ) : (
          <CustomerTickets customerId={customerId} contactId={contactId} />
        )}
      </main>
    </div>
  );
}
