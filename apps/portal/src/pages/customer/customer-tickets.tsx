import { Button, Segmented } from 'antd';
import { useMemo, useState } from 'react';
import { useNavigate } from 'react-router';
import {
  CustomerTicketsDocument,
  type CustomerTicketRowFragment,
  type CustomerTicketsQuery,
} from '../../generated/graphql.js';
import { type Column, PlainList } from '../../lists/plain-list.js';
import { Empty } from '../../lists/states.js';
import { useConnection } from '../../lists/use-connection.js';
import { useText } from '../../text/language.js';
import { TimeOf } from '../../time/time-of.js';
import { StatusTag } from '../tickets/ticket-parts.js';
import { ReportProblem } from './report-problem.js';
import '../tickets/tickets.css';

const ticketsOf = (data: CustomerTicketsQuery) => data.tickets;

const columns: readonly Column<CustomerTicketRowFragment>[] = [
  { title: 'tickets.number', width: 116, cell: ({ number }) => number },
  { title: 'tickets.subject', cell: ({ subject }) => <span title={subject}>{subject}</span> },
  { title: 'tickets.status', width: 140, cell: ({ status }) => <StatusTag status={status} /> },
  { title: 'tickets.reported', width: 150, cell: ({ reportedAt }) => <TimeOf at={reportedAt} /> },
];

interface Props {
  readonly customerId: string | undefined;
  readonly contactId: string | undefined;
}

export function CustomerTickets({ customerId, contactId }: Props) {
  const t = useText();
  const navigate = useNavigate();
  const [all, setAll] = useState(false);
  const [reporting, setReporting] = useState(false);
  const variables = useMemo(() => ({ filter: all ? {} : { open: true } }), [all]);
  const list = useConnection(CustomerTicketsDocument, variables, ticketsOf);
  return (
    <>
      <div className="page-head">
        <h1>{t('customer.myTickets')}</h1>
        <div className="row">
          <Segmented
            aria-label={t('tickets.status')}
            value={all ? 'all' : 'open'}
            onChange={(value) => setAll(value === 'all')}
            options={[
              { value: 'open', label: t('tickets.view.open') },
              { value: 'all', label: t('tickets.view.all') },
            ]}
          />
          <Button type="primary" onClick={() => setReporting(true)}>
            {t('customer.report')}
          </Button>
        </div>
      </div>
      <PlainList
        label={t('customer.myTickets')}
        list={list}
        columns={columns}
        card={(ticket) => (
          <div className="ticket-card">
            <div className="row spread">
              <span className="muted">{ticket.number}</span>
              <StatusTag status={ticket.status} />
            </div>
            <div className="ticket-card-subject">{ticket.subject}</div>
            <div className="muted">
              <TimeOf at={ticket.reportedAt} />
            </div>
          </div>
        )}
        onOpen={({ number }) => void navigate(`/tickets/${number}`)}
        empty={<Empty title={t(all ? 'customer.none' : 'customer.noneOpen')} hint={t('customer.noneHint')} />}
      />
      {reporting ? (
        <ReportProblem
          customerId={customerId}
          contactId={contactId}
          onReported={(number) => void navigate(`/tickets/${number}`)}
          onClose={() => setReporting(false)}
        />
      ) : null}
    </>
  );
}
