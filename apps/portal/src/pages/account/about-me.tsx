import { App, Segmented, Select } from 'antd';
import {
  ChangeMyselfDocument,
  type Locale as ApiLocale,
  type MyAccountQuery,
} from '../../generated/graphql.js';
import { useSubmission } from '../../graphql/use-submission.js';
import { usePreferences } from '../../shell/preferences.js';
import { useText } from '../../text/language.js';
import { chooseScheme, type SchemeChoice, useSchemeChoice } from '../../theme/use-scheme.js';

interface Props {
  readonly person: NonNullable<NonNullable<MyAccountQuery['viewer']>['person']>;
  readonly locale: ApiLocale;
  readonly zone: string;
  readonly onChanged: () => void;
}

/** Language and zone act at once: the page changes first, and changes back if the server refuses. */
export function AboutMe({ person, locale, zone, onChanged }: Props) {
  const t = useText();
  const { message } = App.useApp();
  const { setLocale, setZone } = usePreferences();
  const scheme = useSchemeChoice();
  const { submit } = useSubmission(ChangeMyselfDocument);
  const show = (shownLocale: ApiLocale, shownZone: string) => {
    setLocale(shownLocale === 'EN' ? 'en' : 'zh-CN');
    setZone(shownZone);
  };
  const change = async (newLocale: ApiLocale, newZone: string) => {
    show(newLocale, newZone);
    const outcome = await submit({
      id: person.id,
      expectedVersion: person.version,
      displayName: person.displayName,
      email: person.email ?? '',
      phone: person.phone ?? null,
      locale: newLocale,
      zone: newZone,
    });
    onChanged();
    if (outcome.kind === 'done') return;
    show(locale, zone);
    void message.error(
      outcome.kind === 'refused'
        ? outcome.problems.map((problem) => problem.message).join(' ')
        : t('form.lost'),
    );
  };
  const facts = [
    [t('account.login'), person.login],
    [t('account.unit'), person.unit.name],
    [t('account.roles'), person.roles.map(({ name }) => name).join(t('list.separator'))],
    [t('account.mail'), person.email],
    [t('account.phone'), person.phone],
  ] as const;
  return (
    <section className="panel stack">
      <h2>{person.displayName}</h2>
      <dl className="facts">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value ?? '—'}</dd>
          </div>
        ))}
        <div>
          <dt>{t('account.language')}</dt>
          <dd>
            <Segmented<ApiLocale>
              aria-label={t('account.language')}
              value={locale}
              onChange={(chosen) => void change(chosen, zone)}
              options={[
                { value: 'ZH_CN', label: '中文' },
                { value: 'EN', label: 'English' },
              ]}
            />
          </dd>
        </div>
        <div>
          <dt>{t('account.zone')}</dt>
          <dd>
            <Select
              aria-label={t('account.zone')}
              showSearch
              value={zone}
              style={{ width: 240 }}
              options={zones.map((value) => ({ value, label: value }))}
              onChange={(chosen: string) => void change(locale, chosen)}
            />
          </dd>
        </div>
        <div>
          <dt>{t('account.scheme')}</dt>
          <dd>
            <Segmented<SchemeChoice>
              aria-label={t('account.scheme')}
              value={scheme}
              onChange={chooseScheme}
              options={[
                { value: 'system', label: t('account.scheme.system') },
                { value: 'light', label: t('account.scheme.light') },
                { value: 'dark', label: t('account.scheme.dark') },
              ]}
            />
          </dd>
        </div>
      </dl>
    </section>
  );
}

const zones = Intl.supportedValuesOf('timeZone');
