import { Button, Input, Select } from 'antd';
import { useMemo, useState } from 'react';
import { useNavigate } from 'react-router';
import { useQuery } from 'urql';
import {
  OrgUnitsDocument,
  PeopleCountDocument,
  PeopleDocument,
  type PeopleQuery,
  RoleNamesDocument,
} from '../../../generated/graphql.js';
import { useKindChanges } from '../../../graphql/use-record-changes.js';
import { PlainList } from '../../../lists/plain-list.js';
import { Empty } from '../../../lists/states.js';
import { useAddressSearch, useAddressValue } from '../../../lists/use-address-value.js';
import { useConnection } from '../../../lists/use-connection.js';
import { useText } from '../../../text/language.js';
import { NewPerson } from './new-person.js';
import { PersonCard, personColumns } from './person-columns.js';

const kinds = ['PERSON'] as const;
const peopleOf = (data: PeopleQuery) => data.people;
const states = ['active', 'inactive'] as const;

/** Everybody with an account; whoever left stays to be found (COM-02). */
export function PeopleSection() {
  const t = useText();
  const navigate = useNavigate();
  const [adding, setAdding] = useState(false);
  const { typed, type, search } = useAddressSearch();
  const [unit, setUnit] = useAddressValue('unit');
  const [role, setRole] = useAddressValue('role');
  const [state, setState] = useAddressValue('state');
  const selection = useMemo(
    () => ({
      search: search || null,
      filter: {
        ...(unit && { unitIds: [unit] }),
        ...(role && { roleCodes: [role] }),
        ...(state !== 'all' && { active: state !== 'inactive' }),
      },
    }),
    [search, unit, role, state],
  );
  const list = useConnection(PeopleDocument, selection, peopleOf);
  const [{ data: count }, countAgain] = useQuery({ query: PeopleCountDocument, variables: selection });
  useKindChanges(kinds, () => {
    list.look();
    countAgain({ requestPolicy: 'network-only' });
  });
  const [{ data: units }] = useQuery({ query: OrgUnitsDocument });
  const [{ data: roles }] = useQuery({ query: RoleNamesDocument });
  return (
    <>
      <div className="page-head">
        <div className="row">
          <h1>{t('admin.people')}</h1>
          <span className="muted">{count ? t('list.count', { count: count.people.totalCount }) : ''}</span>
        </div>
        <Button type="primary" onClick={() => setAdding(true)}>
          {t('person.add')}
        </Button>
      </div>
      <div className="filter-bar ticket-filters">
        <Input.Search
          className="filter-search"
          aria-label={t('person.search')}
          placeholder={t('person.search')}
          allowClear
          value={typed}
          onChange={(event) => type(event.target.value)}
        />
        <Select
          aria-label={t('person.unit')}
          placeholder={t('person.unit')}
          allowClear
          showSearch={{ optionFilterProp: 'label' }}
          value={unit || null}
          options={(units?.orgUnits ?? []).map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(chosen?: string) => setUnit(chosen)}
        />
        <Select
          aria-label={t('person.role')}
          placeholder={t('person.role')}
          allowClear
          showSearch={{ optionFilterProp: 'label' }}
          value={role || null}
          options={(roles?.roles ?? []).map(({ code, name }) => ({ value: code, label: name }))}
          onChange={(chosen?: string) => setRole(chosen)}
        />
        <Select
          aria-label={t('person.state')}
          value={state || 'active'}
          options={[...states, 'all' as const].map((value) => ({ value, label: t(`person.${value}`) }))}
          onChange={(chosen: string) => setState(chosen === 'active' ? undefined : chosen)}
        />
      </div>
      <PlainList
        label={t('admin.people')}
        list={list}
        columns={personColumns}
        card={(person) => <PersonCard person={person} />}
        onOpen={({ id }) => void navigate(`/people/${encodeURIComponent(id)}`)}
        empty={<Empty title={t('list.emptyFiltered')} hint={t('list.emptyFilteredHint')} />}
      />
      {adding ? (
        <NewPerson
          unitId={unit || undefined}
          onMade={(id) => void navigate(`/people/${encodeURIComponent(id)}`)}
          onClose={() => setAdding(false)}
        />
      ) : null}
    </>
  );
}
