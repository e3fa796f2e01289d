import { App, Button, Checkbox, Input } from 'antd';
import { useMemo, useState } from 'react';
import { Link } from 'react-router';
import { GeneralProblems } from '../../../forms/form-note.js';
import { FieldRow } from '../../../forms/field-row.js';
import { noProblems, problemsOf } from '../../../forms/problems.js';
import { useEdited } from '../../../forms/use-edited.js';
import {
  type AllRolesQuery,
  ChangeRoleDocument,
  RetireRoleDocument,
  type RoleRowFragment,
} from '../../../generated/graphql.js';
import { useSubmission } from '../../../graphql/use-submission.js';
import { useRecordTitle } from '../../../shell/use-title.js';
import { useFailureMessage } from '../../../steps/step-button.js';
import { useText } from '../../../text/language.js';
import { changedRights, grantsOf, type Rights, rightsOf, withRight } from './rights.js';
import { RightsTable } from './rights-table.js';

interface Props {
  readonly role: RoleRowFragment;
  readonly permissions: AllRolesQuery['permissions'];
  readonly onChanged: () => void;
}

interface Content {
  readonly nameZh: string;
  readonly nameEn: string;
  readonly rights: Rights;
}
const sameRole = (a: Content, b: Content) =>
  a.nameZh === b.nameZh && a.nameEn === b.nameEn && changedRights(a.rights, b.rights).length === 0;

/** What one role allows; a change works at once for all who hold it (COM-02). */
export function RolePage({ role, permissions, onChanged }: Props) {
  const t = useText();
  const { message } = App.useApp();
  const tell = useFailureMessage();
  const save = useSubmission(ChangeRoleDocument);
  const retire = useSubmission(RetireRoleDocument);
  const record = useMemo(
    () => ({
      version: role.version,
      value: { nameZh: role.nameZh, nameEn: role.nameEn, rights: rightsOf(role.grants) },
    }),
    [role],
  );
  const { value, setValue, dirty, version, ...edited } = useEdited(record, sameRole);
  const { rights, ...names } = value;
  const [problems, setProblems] = useState(noProblems);
  const [search, setSearch] = useState('');
  const [onlyGranted, setOnlyGranted] = useState(false);
  useRecordTitle(role.name);
  const changed = changedRights(record.value.rights, rights);
  const shown = permissions.filter(
    ({ code, meaning }) =>
      (!onlyGranted || rights.has(code) || changed.includes(code)) &&
      `${code} ${meaning}`.toLowerCase().includes(search.trim().toLowerCase()),
  );
  const send = async () => {
    edited.sending();
    const outcome = await save.submit({
      id: role.id,
      expectedVersion: version,
      ...names,
      grants: grantsOf(rights),
    });
    if (outcome.kind === 'done') {
      edited.saved(outcome.value.role.version);
      setProblems(noProblems);
      void message.success(t('role.saved'));
      return onChanged();
    }
    const conflict = outcome.kind === 'refused' && outcome.code === 'VERSION_CONFLICT';
    edited.refused(conflict ? outcome.currentVersion : undefined);
    setProblems(
      conflict
        ? { atField: {}, general: [t('role.conflict')] }
        : problemsOf(outcome, ['nameZh', 'nameEn'], t('form.lost')),
    );
  };
  const end = async () => {
    const outcome = await retire.submit({ id: role.id, expectedVersion: role.version });
    onChanged();
    tell(outcome);
  };
  return (
    <>
      <header className="record-head">
        <div className="admin-back">
          <Link to="/admin/roles">{t('admin.roles')}</Link>
        </div>
        <div className="page-head">
          <div className="row">
            <h1>{role.name}</h1>
            <span className="code">{role.code}</span>
            {role.active ? null : <span className="tag">{t('role.retired')}</span>}
          </div>
          {role.active ? (
            <div className="row">
              <Button disabled={dirty} loading={retire.pending} onClick={() => void end()}>
                {t('role.retire')}
              </Button>
              <Button type="primary" disabled={!dirty} loading={save.pending} onClick={() => void send()}>
                {t('form.save')}
              </Button>
            </div>
          ) : null}
        </div>
      </header>
      <GeneralProblems messages={problems.general} />
      <div className="role-names">
        {(['nameZh', 'nameEn'] as const).map((name) => (
          <FieldRow key={name} label={t(`role.${name}`)} error={problems.atField[name]}>
            {(ids) => (
              <Input
                {...ids}
                maxLength={60}
                disabled={!role.active}
                value={names[name]}
                onChange={({ target }) => setValue({ ...value, [name]: target.value })}
              />
            )}
          </FieldRow>
        ))}
      </div>
      <div className="filter-bar ticket-filters">
        <Input.Search
          className="filter-search"
          aria-label={t('role.searchRights')}
          placeholder={t('role.searchRights')}
          allowClear
          value={search}
          onChange={({ target }) => setSearch(target.value)}
        />
        <Checkbox checked={onlyGranted} onChange={({ target }) => setOnlyGranted(target.checked)}>
          {t('role.onlyGranted')}
        </Checkbox>
        <span className="muted" role="status">
          {changed.length > 0 ? t('role.changed', { count: changed.length }) : ''}
        </span>
      </div>
      <div className="plain-list rights-scroll">
        <RightsTable
          permissions={shown}
          rights={rights}
          changed={changed}
          disabled={!role.active}
          onChange={(permission, reach) =>
            setValue({ ...value, rights: withRight(rights, permission, reach) })
          }
        />
      </div>
    </>
  );
}
