import { BookOutlined, FileProtectOutlined, FormOutlined, UnorderedListOutlined } from '@ant-design/icons';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { MyHomeDocument, type MyHomeQuery } from '../../generated/graphql.js';
import { useLiveQuery } from '../../graphql/use-live-query.js';
import { Failed, Skeleton } from '../../lists/states.js';
import { useTitle } from '../../shell/use-title.js';
import { agreementKindTexts } from '../../text/codes/customer-codes.js';
import { useLabel, useText } from '../../text/language.js';
import { useContact } from './contact.js';
import { SurveyLines } from './survey-lines.js';
import { TicketLines } from './ticket-lines.js';
import { isAsked } from './ticket-words.js';
import { useMyTicketsLive } from './use-my-tickets-live.js';

const SHOWN = 5;

/** What waits for the customer, then the four things that people come for. */
export function HomePage() {
  const t = useText();
  const { name } = useContact();
  const [{ data, error }, refresh] = useLiveQuery({ query: MyHomeDocument });
  useMyTicketsLive(refresh);
  useTitle(t('my.title'));
  const open = rowsOf(data?.open);
  const asked = [...rowsOf(data?.resolved), ...open].filter(isAsked);
  const surveys = data?.mySurveys ?? [];
  const others = open.filter((ticket) => !isAsked(ticket));
  return (
    <div className="my-page">
      <h1>{t('my.hello', { name })}</h1>
      {asked.length + surveys.length > 0 ? (
        <section className="stack">
          <h2>{t('my.asked')}</h2>
          {asked.length > 0 ? <TicketLines label={t('my.asked')} tickets={asked} /> : null}
          <SurveyLines surveys={surveys} />
        </section>
      ) : null}
      <Tiles data={data} />
      {data ? null : error ? (
        <Failed onRetry={refresh} problem={error.graphQLErrors[0]?.message} />
      ) : (
        <Skeleton lines={4} />
      )}
      {others.length > 0 ? (
        <section className="stack">
          <div className="row spread">
            <h2>{t('my.underWork')}</h2>
            <Link to="/my/tickets">{t('my.allTickets')}</Link>
          </div>
          <TicketLines label={t('my.underWork')} tickets={others.slice(0, SHOWN)} />
        </section>
      ) : null}
    </div>
  );
}

function Tiles({ data }: { readonly data: MyHomeQuery | undefined }) {
  const t = useText();
  const label = useLabel();
  const agreement = data?.agreements.edges[0]?.node;
  const tiles: readonly Tile[] = [
    { to: '/my/report', icon: <FormOutlined />, word: t('customer.report'), hint: t('my.reportHint') },
    {
      to: '/my/tickets',
      icon: <UnorderedListOutlined />,
      word: t('customer.myTickets'),
      hint: data ? t('my.openCount', { count: data.open.totalCount }) : '',
    },
    { to: '/my/library', icon: <BookOutlined />, word: t('nav.library'), hint: t('my.libraryHint') },
    {
      to: '/my/agreements',
      icon: <FileProtectOutlined />,
      word: t('my.agreements'),
      hint: agreement ? (
        <>
          {label(agreementKindTexts, agreement.kind)}{' '}
          <span className="nowrap">{t('my.until', { date: agreement.endsOn })}</span>
        </>
      ) : data ? (
        t('ticket.noAgreement')
      ) : (
        ''
      ),
    },
  ];
  return (
    <ul className="my-tiles">
      {tiles.map(({ to, icon, word, hint }, index) => (
        <li key={to}>
          <Link to={to} className={index === 0 ? 'my-tile is-first' : 'my-tile'}>
            <span aria-hidden>{icon}</span>
            <strong>{word}</strong>
            <span className="muted">{hint}</span>
          </Link>
        </li>
      ))}
    </ul>
  );
}

interface Tile {
  readonly to: string;
  readonly icon: ReactNode;
  readonly word: string;
  readonly hint: ReactNode;
}

const rowsOf = (list: MyHomeQuery['resolved'] | undefined) => (list?.edges ?? []).map(({ node }) => node);
