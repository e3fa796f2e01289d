import { useMemo } from 'react';
import { ServiceLevelsAndRulesDocument } from '../../../generated/graphql.js';
import { useLiveQuery } from '../../../graphql/use-live-query.js';
import { Failed, Skeleton } from '../../../lists/states.js';
import { useText } from '../../../text/language.js';
import { LevelTable } from './level-table.js';
import { TicketRules } from './ticket-rules.js';
import './service-levels.css';

/** What is promised at each level, and the rules by which tickets are weighed and ended (TKT-07, TKT-08, TKT-20). */
export function ServiceLevelsSection() {
  const t = useText();
  const [{ data, error }, refresh] = useLiveQuery({ query: ServiceLevelsAndRulesDocument });
  const settings = data?.ticketSettings;
  const record = useMemo(
    () => settings && { id: settings.id, version: settings.version, value: settings },
    [settings],
  );
  if (!data || !record)
    return error ? (
      <Failed onRetry={refresh} problem={error.graphQLErrors[0]?.message} />
    ) : (
      <Skeleton lines={12} />
    );
  return (
    <div className="stack levels">
      <div className="page-head">
        <h1>{t('admin.serviceLevels')}</h1>
      </div>
      <TicketRules record={record} onChanged={refresh} />
      <p className="muted">{t('level.firstRule')}</p>
      {data.serviceLevels.map((level) => (
        <section key={level.code} className="plain-list" aria-label={level.name}>
          <h2 className="level-name">
            {level.name} <span className="code">{level.code}</span>
          </h2>
          <LevelTable level={level} />
        </section>
      ))}
    </div>
  );
}
