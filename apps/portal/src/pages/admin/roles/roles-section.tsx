import { Button } from 'antd';
import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { AllRolesDocument } from '../../../generated/graphql.js';
import { useLiveQuery } from '../../../graphql/use-live-query.js';
import { useKindChanges } from '../../../graphql/use-record-changes.js';
import { fixedList } from '../../../lists/fixed-list.js';
import { PlainList } from '../../../lists/plain-list.js';
import { Empty, Failed, Skeleton } from '../../../lists/states.js';
import { NoPage } from '../../../shell/no-page.js';
import { useText } from '../../../text/language.js';
import { NewRole } from './new-role.js';
import { RoleCard, roleColumns } from './role-columns.js';
import { RolePage } from './role-page.js';
import './roles.css';

const addressOf = (id: string) => `/admin/roles/${encodeURIComponent(id)}`;

const kinds = ['ROLE'] as const;

/** Roles are data: which permissions each grants, and how far they reach (COM-02, COM-03). */
export function RolesSection() {
  const t = useText();
  const { id } = useParams();
  const navigate = useNavigate();
  const [adding, setAdding] = useState(false);
  const [result, refresh] = useLiveQuery({ query: AllRolesDocument });
  useKindChanges(kinds, refresh);
  const { data, error, fetching } = result;
  if (id !== undefined) {
    const role = data?.roles.find((each) => each.id === id);
    if (data && role)
      return <RolePage key={role.id} role={role} permissions={data.permissions} onChanged={refresh} />;
    if (data && !fetching) return <NoPage title="role.notFound" hint="shell.notFoundHint" />;
    return error ? <Failed onRetry={refresh} /> : <Skeleton lines={12} />;
  }
  return (
    <>
      <div className="page-head">
        <h1>{t('admin.roles')}</h1>
        <Button type="primary" onClick={() => setAdding(true)}>
          {t('role.add')}
        </Button>
      </div>
      <PlainList
        label={t('admin.roles')}
        list={fixedList(data?.roles, result, refresh)}
        columns={roleColumns}
        card={(role) => <RoleCard role={role} />}
        onOpen={(role) => void navigate(addressOf(role.id))}
        empty={<Empty title={t('role.none')} />}
      />
      {adding ? (
        <NewRole
          roles={data?.roles ?? []}
          onMade={(made) => {
            refresh();
            void navigate(addressOf(made));
          }}
          onClose={() => setAdding(false)}
        />
      ) : null}
    </>
  );
}
