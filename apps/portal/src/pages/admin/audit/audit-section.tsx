import { Select } from 'antd';
import { useMemo, useState } from 'react';
import { AuditLogDocument, type AuditLogQuery, type AuditRowFragment } from '../../../generated/graphql.js';
import { PlainList } from '../../../lists/plain-list.js';
import { Empty } from '../../../lists/states.js';
import { useAddressValue } from '../../../lists/use-address-value.js';
import { useConnection } from '../../../lists/use-connection.js';
import { useCodeText } from '../../../text/code-text.js';
import { useLookEvery } from '../../../lists/use-look-every.js';
import { useText } from '../../../text/language.js';
import { PeriodFilter, usePeriod } from '../period-filter.js';
import { services, isService } from '../services.js';
import { AuditCard, auditColumns } from './audit-columns.js';
import { AuditPanel } from './audit-panel.js';
import { PersonFilter } from './person-filter.js';
import { RecordFilter } from './record-filter.js';

const auditLogOf = (data: AuditLogQuery) => data.auditLog;

/** Who did what in a part of the platform, newest first: by person, record and time (COM-08). */
export function AuditSection() {
  const t = useText();
  const codeText = useCodeText();
  const [given, setService] = useAddressValue('service');
  const service = isService(given) ? given : 'identity';
  const [person, setPerson] = useAddressValue('person');
  const [record, setRecord] = useAddressValue('record');
  const period = usePeriod();
  const [shown, setShown] = useState<AuditRowFragment>();
  const variables = useMemo(
    () => ({
      service,
      filter: {
        ...(person && { personId: person }),
        ...(record && { recordId: record }),
        ...(period && { at: period }),
      },
    }),
    [service, person, record, period],
  );
  const list = useConnection(AuditLogDocument, variables, auditLogOf);
  useLookEvery(list.look, 30_000);
  const columns = useMemo(() => auditColumns(codeText), [codeText]);
  return (
    <>
      <div className="page-head">
        <h1>{t('admin.audit')}</h1>
      </div>
      <div className="filter-bar ticket-filters">
        <Select
          aria-label={t('admin.service')}
          value={service}
          options={services.map((value) => ({ value, label: t(`service.${value}`) }))}
          onChange={(chosen: string) => setService(chosen === 'identity' ? undefined : chosen)}
        />
        <PersonFilter value={person} onChange={setPerson} />
        <RecordFilter value={record} onChange={setRecord} />
        <PeriodFilter />
      </div>
      <PlainList
        label={t('admin.audit')}
        list={list}
        columns={columns}
        card={(entry) => <AuditCard entry={entry} codeText={codeText} />}
        onOpen={setShown}
        empty={<Empty title={t('list.emptyFiltered')} hint={t('list.emptyFilteredHint')} />}
      />
      {shown ? <AuditPanel entry={shown} onClose={() => setShown(undefined)} /> : null}
    </>
  );
}
