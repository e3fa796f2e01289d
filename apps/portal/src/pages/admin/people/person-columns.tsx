import type { PersonRowFragment } from '../../../generated/graphql.js';
import type { Column } from '../../../lists/plain-list.js';
import { useText } from '../../../text/language.js';
import { useNow } from '../../../time/now.js';
import { TimeOf } from '../../../time/time-of.js';

type Account = Pick<PersonRowFragment, 'active' | 'lockedUntil' | 'passwordSetAt'>;
interface Row {
  readonly person: PersonRowFragment;
}

/** Whether somebody can sign in, and if not, why. */
export function AccountState({ person }: { readonly person: Account }) {
  const t = useText();
  const now = useNow();
  if (!person.active) return <span className="tag">{t('person.inactive')}</span>;
  if (person.lockedUntil && Date.parse(person.lockedUntil) > now)
    return <span className="tag is-bad">{t('person.locked')}</span>;
  if (!person.passwordSetAt) return <span className="tag is-warn">{t('person.invited')}</span>;
  return <span className="tag is-good">{t('person.active')}</span>;
}

function RoleNames({ person }: Row) {
  const t = useText();
  const names = person.roles.map(({ name }) => name).join(t('list.separator'));
  return <span title={names}>{names}</span>;
}

export const personColumns: readonly Column<PersonRowFragment>[] = [
  { title: 'person.name', width: 130, cell: ({ displayName }) => displayName },
  { title: 'account.login', width: 150, wideOnly: true, cell: ({ login }) => login },
  { title: 'person.unit', width: 170, cell: ({ unit }) => unit.name },
  { title: 'person.roles', cell: (person) => <RoleNames person={person} /> },
  {
    title: 'person.lastSignIn',
    width: 150,
    wideOnly: true,
    cell: ({ lastSignInAt }) => (lastSignInAt ? <TimeOf at={lastSignInAt} /> : null),
  },
  { title: 'person.state', width: 90, cell: (person) => <AccountState person={person} /> },
];

export function PersonCard({ person }: Row) {
  return (
    <div className="ticket-card">
      <div className="row spread">
        <span className="ticket-card-subject">{person.displayName}</span>
        <AccountState person={person} />
      </div>
      <div className="muted">{person.unit.name}</div>
      <div className="muted">
        <RoleNames person={person} />
      </div>
    </div>
  );
}
