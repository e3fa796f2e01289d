import { Link, useParams } from 'react-router';
import { PersonPageByIdDocument, type PersonPageFragment } from '../../generated/graphql.js';
import { useLiveQuery } from '../../graphql/use-live-query.js';
import { useRecordChanges } from '../../graphql/use-record-changes.js';
import { Failed, Skeleton } from '../../lists/states.js';
import { NoPage } from '../../shell/no-page.js';
import { useRecordTitle } from '../../shell/use-title.js';
import { useViewer } from '../../shell/viewer.js';
import { StepArea } from '../../steps/step-area.js';
import { personActionTexts } from '../../text/codes/identity-codes.js';
import '../../text/administration.js';
import { useText } from '../../text/language.js';
import { TimeOf } from '../../time/time-of.js';
import { AccountState } from '../admin/people/person-columns.js';
import { RecordHistory } from '../admin/record-history.js';
import { FactList } from '../ticket/facts/fact-list.js';
import { personOffers, personSteps } from './person-steps.js';
import { personValues } from './person-values.js';
import { SignInPanel } from './sign-in-panel.js';
import '../account/account.css';
import '../admin/admin.css';
import '../ticket/ticket.css';

/** A colleague; those who manage people see the account too, and what can be done with it (COM-02, COM-04). */
export function PersonPage() {
  const t = useText();
  const { id = '' } = useParams();
  const { can } = useViewer();
  const manage = can('PERSON_MANAGE');
  const [{ data, error, fetching }, refresh] = useLiveQuery({
    query: PersonPageByIdDocument,
    variables: { id, manage },
    pause: !can('PERSON_READ'),
  });
  const node = data?.node;
  const person = node?.__typename === 'Person' && node.id === id ? node : undefined;
  useRecordChanges('PERSON', id, refresh);
  useRecordTitle(person?.displayName);
  if (!person) {
    if (!can('PERSON_READ') || (data && !node && !fetching))
      return <NoPage title="person.notFound" hint="shell.notFoundHint" />;
    return error ? <Failed onRetry={refresh} /> : <Skeleton lines={8} />;
  }
  return (
    <div className="record-page">
      <header className="record-head">
        {manage ? (
          <div className="admin-back">
            <Link to="/admin/people">{t('admin.people')}</Link>
          </div>
        ) : null}
        <div className="row">
          <h1>{person.displayName}</h1>
          {manage ? (
            <AccountState
              person={{
                active: person.active,
                lockedUntil: person.lockedUntil ?? null,
                passwordSetAt: person.passwordSetAt ?? null,
              }}
            />
          ) : person.active ? null : (
            <span className="tag">{t('person.inactive')}</span>
          )}
        </div>
      </header>
      <div className="record-main">
        <Facts person={person} />
        {manage ? <SignInPanel person={person} onChanged={refresh} /> : null}
        {manage ? <RecordHistory id={id} version={person.version} /> : null}
      </div>
      {manage ? (
        <aside className="record-side">
          <StepArea
            record={{ ...person, allRoles: data?.roles ?? [] }}
            name={person.displayName}
            offers={personOffers(person)}
            steps={personSteps}
            words={personActionTexts}
            values={personValues}
            onChanged={refresh}
          />
        </aside>
      ) : null}
    </div>
  );
}

function Facts({ person }: { readonly person: PersonPageFragment }) {
  const t = useText();
  const { deputy, deputyUntil } = person;
  return (
    <section className="panel" aria-label={person.displayName}>
      <FactList
        facts={[
          [t('person.unit'), person.unit.name],
          [t('person.roles'), person.roles.map(({ name }) => name).join(t('list.separator'))],
          [t('account.login'), person.login],
          [t('account.mail'), person.email],
          [t('account.phone'), person.phone],
          [t('account.zone'), person.zone],
          [
            t('person.deputy'),
            deputy ? (
              <>
                {deputy.displayName}
                {deputyUntil ? (
                  <span className="muted">
                    {' '}
                    – <TimeOf at={deputyUntil} />
                  </span>
                ) : null}
              </>
            ) : null,
          ],
        ]}
      />
    </section>
  );
}
