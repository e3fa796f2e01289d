import { type Field, textOf, type Values } from '../../forms/field.js';
import { PageForm } from '../../forms/page-form.js';
import { CreateFirstAdministratorDocument } from '../../generated/graphql.js';
import { useSubmission } from '../../graphql/use-submission.js';
import { type Translate, useLanguage, useText } from '../../text/language.js';

/** Company and first account; whoever started the platform proves it with the code that it printed (COM-04). */
export function FirstAdministratorForm({ onCreated }: { readonly onCreated: () => void }) {
  const t = useText();
  const { locale, zone } = useLanguage();
  const { submit } = useSubmission(CreateFirstAdministratorDocument, { stays: true });
  const send = async (values: Values) => {
    const outcome = await submit({
      setupCode: textOf(values, 'setupCode').trim(),
      companyName: textOf(values, 'companyName').trim(),
      displayName: textOf(values, 'displayName').trim(),
      login: textOf(values, 'login').trim(),
      email: textOf(values, 'email').trim(),
      password: textOf(values, 'password'),
      locale: locale === 'en' ? 'EN' : 'ZH_CN',
      zone,
    });
    // Nobody is signed in who could see the new account: it is made all the same.
    return outcome.kind === 'outOfSight' ? ({ kind: 'done', value: undefined } as const) : outcome;
  };
  return (
    <PageForm
      fields={fieldsOf(t)}
      action={t('setup.create')}
      intro={
        <>
          <h2>{t('setup.title')}</h2>
          <p className="muted">{t('setup.hint')}</p>
        </>
      }
      send={send}
      onDone={onCreated}
    />
  );
}

const fieldsOf = (t: Translate): Field[] => [
  { name: 'setupCode', label: 'setup.code', kind: 'text', required: true, hint: t('setup.codeHint') },
  { name: 'companyName', label: 'setup.company', kind: 'text', required: true, maxLength: 100 },
  { name: 'displayName', label: 'setup.name', kind: 'text', required: true, maxLength: 60 },
  { name: 'login', label: 'signIn.login', kind: 'text', required: true, maxLength: 100 },
  { name: 'email', label: 'setup.mail', kind: 'text', required: true },
  {
    name: 'password',
    label: 'signIn.password',
    kind: 'password',
    required: true,
    hint: t('signIn.passwordHint'),
  },
];
