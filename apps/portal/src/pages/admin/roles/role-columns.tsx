import type { RoleRowFragment } from '../../../generated/graphql.js';
import type { Column } from '../../../lists/plain-list.js';
import { useText } from '../../../text/language.js';

interface Row {
  readonly role: RoleRowFragment;
}

function Name({ role }: Row) {
  const t = useText();
  return (
    <span className={role.active ? '' : 'muted'}>
      {role.name} {role.active ? null : <span className="tag">{t('role.retired')}</span>}
    </span>
  );
}

function Origin({ role }: Row) {
  const t = useText();
  return role.preset ? <span className="muted">{t('role.preset')}</span> : t('role.own');
}

const Rights = ({ role }: Row) => useText()('role.rightCount', { count: role.grants.length });

export const roleColumns: readonly Column<RoleRowFragment>[] = [
  { title: 'role.name', cell: (role) => <Name role={role} /> },
  {
    title: 'role.code',
    width: 260,
    wideOnly: true,
    cell: ({ code }) => <span className="code">{code}</span>,
  },
  { title: 'role.rights', width: 120, cell: (role) => <Rights role={role} /> },
  { title: 'role.origin', width: 120, cell: (role) => <Origin role={role} /> },
];

export function RoleCard({ role }: Row) {
  return (
    <div className="row spread">
      <Name role={role} />
      <span className="muted">
        <Rights role={role} />
      </span>
    </div>
  );
}
