import { Button } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { UnitPageDocument } from '../../../generated/graphql.js';
import { useLiveQuery } from '../../../graphql/use-live-query.js';
import { useRecordChanges } from '../../../graphql/use-record-changes.js';
import { Failed, Skeleton } from '../../../lists/states.js';
import { NoPage } from '../../../shell/no-page.js';
import { useRecordTitle } from '../../../shell/use-title.js';
import { StepArea } from '../../../steps/step-area.js';
import { orgUnitKindTexts, unitActionTexts } from '../../../text/codes/identity-codes.js';
import { useLabel, useText } from '../../../text/language.js';
import { FactList } from '../../ticket/facts/fact-list.js';
import { RecordHistory } from '../record-history.js';
import { NewUnit } from './new-unit.js';
import { unitOffers, unitSteps } from './unit-steps.js';
import { unitValues } from './unit-values.js';

/** One unit: where it stands, whose calendar counts, who is told when something goes wrong. */
export function UnitPage({ id }: { readonly id: string }) {
  const t = useText();
  const label = useLabel();
  const [adding, setAdding] = useState(false);
  const [{ data, error, fetching }, refresh] = useLiveQuery({ query: UnitPageDocument, variables: { id } });
  const node = data?.node;
  const unit = node?.__typename === 'OrgUnit' && node.id === id ? node : undefined;
  useRecordChanges('ORG_UNIT', id, refresh);
  useRecordTitle(unit?.name);
  if (!unit) {
    if (data && !node && !fetching) return <NoPage title="unit.notFound" hint="shell.notFoundHint" />;
    return error ? <Failed onRetry={refresh} /> : <Skeleton lines={6} />;
  }
  const { calendar, effectiveCalendar, head, ancestors } = unit;
  return (
    <div className="record-page">
      <header className="record-head">
        <div className="row admin-back">
          <Link to="/admin/units">{t('admin.units')}</Link>
          {ancestors.map((above) =>
            above.id === id ? null : (
              <span key={above.id} className="row">
                <span className="muted">/</span>
                <Link to={`/admin/units/${encodeURIComponent(above.id)}`}>{above.name}</Link>
              </span>
            ),
          )}
        </div>
        <div className="row">
          <h1>{unit.name}</h1>
          <span className="tag">{label(orgUnitKindTexts, unit.kind)}</span>
          {unit.active ? null : <span className="tag is-warn">{t('unit.closed')}</span>}
        </div>
      </header>
      <div className="record-main">
        <section className="panel stack" aria-label={unit.name}>
          <FactList
            facts={[
              [t('unit.calendar'), calendar?.name ?? `${effectiveCalendar.name} ${t('unit.inherited')}`],
              [t('unit.head'), head?.displayName],
            ]}
          />
          <div className="row">
            <Link to={`/admin/people?unit=${encodeURIComponent(id)}`}>{t('unit.people')}</Link>
            {unit.active ? (
              <Button size="small" onClick={() => setAdding(true)}>
                {t('unit.addBelow')}
              </Button>
            ) : null}
          </div>
        </section>
        <RecordHistory id={id} version={unit.version} />
      </div>
      <aside className="record-side">
        <StepArea
          record={{ ...unit, calendars: data?.calendars ?? [] }}
          name={unit.name}
          offers={unitOffers(unit)}
          steps={unitSteps}
          words={unitActionTexts}
          values={unitValues}
          onChanged={refresh}
        />
      </aside>
      {adding ? <NewUnit parentId={id} onDone={refresh} onClose={() => setAdding(false)} /> : null}
    </div>
  );
}
