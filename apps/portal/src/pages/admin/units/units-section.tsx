import { Button, Checkbox } from 'antd';
import { useMemo, useState } from 'react';
import { useNavigate, useParams, useSearchParams } from 'react-router';
import { AllUnitsDocument } from '../../../generated/graphql.js';
import { useLiveQuery } from '../../../graphql/use-live-query.js';
import { useKindChanges } from '../../../graphql/use-record-changes.js';
import { fixedList } from '../../../lists/fixed-list.js';
import { PlainList } from '../../../lists/plain-list.js';
import { Empty } from '../../../lists/states.js';
import { useText } from '../../../text/language.js';
import { NewUnit } from './new-unit.js';
import { UnitCard, unitColumns } from './unit-columns.js';
import { UnitPage } from './unit-page.js';
import { treeOf } from './unit-tree.js';

const kinds = ['ORG_UNIT'] as const;

/** The tree of the organisation, from headquarters down (COM-01). */
export function UnitsSection() {
  const { id } = useParams();
  return id === undefined ? <UnitTree /> : <UnitPage id={id} />;
}

function UnitTree() {
  const t = useText();
  const navigate = useNavigate();
  const [address, setAddress] = useSearchParams();
  const [adding, setAdding] = useState(false);
  const includeClosed = address.has('closed');
  const [result, refresh] = useLiveQuery({ query: AllUnitsDocument, variables: { includeClosed } });
  useKindChanges(kinds, refresh);
  const rows = useMemo(() => result.data && treeOf(result.data.orgUnits), [result.data]);
  return (
    <>
      <div className="page-head">
        <h1>{t('admin.units')}</h1>
        <div className="row">
          <Checkbox
            checked={includeClosed}
            onChange={({ target }) => setAddress(target.checked ? { closed: '' } : {})}
          >
            {t('unit.withClosed')}
          </Checkbox>
          <Button type="primary" onClick={() => setAdding(true)}>
            {t('unit.add')}
          </Button>
        </div>
      </div>
      <PlainList
        label={t('admin.units')}
        list={fixedList(rows, result, refresh)}
        columns={unitColumns}
        card={(unit) => <UnitCard unit={unit} />}
        onOpen={({ id }) => void navigate(`/admin/units/${encodeURIComponent(id)}`)}
        empty={<Empty title={t('unit.none')} />}
      />
      {adding ? <NewUnit onDone={refresh} onClose={() => setAdding(false)} /> : null}
    </>
  );
}
