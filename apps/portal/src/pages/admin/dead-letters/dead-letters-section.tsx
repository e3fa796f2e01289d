import { useMemo } from 'react';
import { useAddressValue } from '../../../lists/use-address-value.js';
import { useViewer } from '../../../shell/viewer.js';
import { useText } from '../../../text/language.js';
import { DeliveryList } from '../deliveries/delivery-list.js';
import { EventLetters } from './event-letters.js';

/** Each with who may see it. */
const views = [
  { name: 'events', permission: 'OPERATE' },
  { name: 'notices', permission: 'NOTICE_LOG_READ' },
] as const;

/** What could not be processed or delivered, and waits for a person to mend the cause and play it again. */
export function DeadLettersSection() {
  const t = useText();
  const { can } = useViewer();
  const [given, setView] = useAddressValue('view');
  const open = views.filter(({ permission }) => can(permission));
  const view = open.find(({ name }) => name === given)?.name ?? open[0]?.name;
  return (
    <>
      <div className="page-head">
        <h1>{t('admin.deadLetters')}</h1>
      </div>
      <div className="ticket-views" role="tablist" aria-label={t('admin.deadLetters')}>
        {open.map(({ name }) => (
          <button
            key={name}
            type="button"
            role="tab"
            aria-selected={name === view}
            onClick={() => setView(name === open[0]?.name ? undefined : name)}
          >
            {t(`letter.${name}`)}
          </button>
        ))}
      </div>
      {view === 'events' ? <EventLetters /> : null}
      {view === 'notices' ? <DeadNotices /> : null}
    </>
  );
}

function DeadNotices() {
  const filter = useMemo(() => ({ states: ['DEAD' as const] }), []);
  return <DeliveryList filter={filter} />;
}
