import { Input, Select } from 'antd';
import { useState } from 'react';
import { FieldRow } from '../../forms/field-row.js';
import { useCodeOptions } from '../../forms/code-options.js';
import { Failed, Skeleton } from '../../lists/states.js';
import { serviceKindTexts } from '../../text/codes/customer-codes.js';
import { useText } from '../../text/language.js';
import { formatMoney } from '../../text/money.js';
import { EntitlementAnswer } from './entitlement-answer.js';
import type { PartProps } from './shown-part.js';
import { installationChoices } from './steps/shown-customer.js';
import { useEntitlement } from './use-entitlement.js';
import { useNews } from './use-news.js';

/** "Is this covered?" for an installation, a service and a day: by which agreement, what is left, and why (CUS-04). */
export function EntitlementPart({ customer, news }: PartProps) {
  const t = useText();
  const options = useCodeOptions();
  const asked = useEntitlement(customer.id);
  const { answer, special, refresh } = asked;
  useNews(news, refresh);
  const services = [
    { label: t('entitlement.service'), options: options(serviceKindTexts) },
    {
      label: t('entitlement.special'),
      options: asked.specials.map(({ value, name }) => ({ value, label: name })),
    },
  ].filter((group) => group.options.length > 0);
  return (
    <section className="panel stack" aria-label={t('entitlement.title')}>
      <h2>{t('entitlement.title')}</h2>
      <div className="entitlement-asked">
        <FieldRow label={t('entitlement.installation')}>
          {(names) => (
            <Select
              {...names}
              value={asked.installation}
              showSearch={{ optionFilterProp: 'label' }}
              options={[
                { value: '', label: t('entitlement.anyInstallation') },
                ...installationChoices(customer),
              ]}
              onChange={asked.setInstallation}
            />
          )}
        </FieldRow>
        <FieldRow label={t('entitlement.service')}>
          {(names) => (
            <Select {...names} value={asked.service} options={services} onChange={asked.setService} />
          )}
        </FieldRow>
        <DayField value={asked.on} onChange={asked.setOn} />
      </div>
      <div role="status">
        {answer ? (
          <EntitlementAnswer answer={answer} />
        ) : asked.failed ? (
          <Failed onRetry={refresh} problem={asked.problem} />
        ) : (
          <Skeleton lines={4} />
        )}
      </div>
      {special ? (
        <p>
          {special.name} · {t('entitlement.listPrice')}:{' '}
          {special.price ? formatMoney(special.price) : t('entitlement.byEffort')}
        </p>
      ) : null}
    </section>
  );
}

interface DayProps {
  readonly value: string;
  readonly onChange: (day: string | undefined) => void;
}

/** A day is asked for once it is one. */
function DayField({ value, onChange }: DayProps) {
  const t = useText();
  const [typed, setTyped] = useState(value);
  const wrong = typed !== '' && !/^\d{4}-\d{2}-\d{2}$/.test(typed);
  return (
    <FieldRow label={t('entitlement.on')}>
      {(names) => (
        <Input
          {...names}
          value={typed}
          status={wrong ? 'error' : ''}
          placeholder={t('form.dateExample')}
          onChange={({ target }) => {
            setTyped(target.value);
            if (target.value === '' || /^\d{4}-\d{2}-\d{2}$/.test(target.value)) onChange(target.value);
          }}
        />
      )}
    </FieldRow>
  );
}
