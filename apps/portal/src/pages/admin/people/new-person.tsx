import { useQuery } from 'urql';
import { listOf, optionalText, textOf, type Values } from '../../../forms/field.js';
import { LateSideForm } from '../../../forms/late-side-form.js';
import { CreatePersonDocument, type Locale, RoleNamesDocument } from '../../../generated/graphql.js';
import { useSubmission } from '../../../graphql/use-submission.js';
import { chosen, yesNo } from '../../../steps/record-step.js';
import { useLanguage, useText } from '../../../text/language.js';
import { roleChoices, zoneChoices } from '../../people/person-choices.js';

interface Props {
  readonly unitId: string | undefined;
  readonly onMade: (id: string) => void;
  readonly onClose: () => void;
}

/** An account; the invitation by mail lets the person choose a password (COM-02). */
export function NewPerson({ unitId, onMade, onClose }: Props) {
  const t = useText();
  const { zone } = useLanguage();
  const [{ data }] = useQuery({ query: RoleNamesDocument });
  const { submit } = useSubmission(CreatePersonDocument);
  const send = async (values: Values) => {
    const outcome = await submit({
      displayName: textOf(values, 'displayName'),
      login: textOf(values, 'login').trim(),
      email: textOf(values, 'email').trim(),
      phone: optionalText(values, 'phone'),
      unitId: textOf(values, 'unitId'),
      roleCodes: listOf(values, 'roleCodes'),
      locale: chosen<Locale>(values, 'locale'),
      zone: textOf(values, 'zone'),
      invite: values['invite'] === 'yes',
    });
    if (outcome.kind === 'done') onMade(outcome.value.person.id);
    return outcome;
  };
  return (
    <LateSideForm
      title={t('person.add')}
      action={t('person.add')}
      fields={[
        { name: 'displayName', label: 'person.name', kind: 'text', required: true, maxLength: 60 },
        {
          name: 'login',
          label: 'account.login',
          kind: 'text',
          required: true,
          maxLength: 100,
          hint: t('person.loginHint'),
        },
        { name: 'email', label: 'account.mail', kind: 'text', required: true, maxLength: 254 },
        { name: 'phone', label: 'account.phone', kind: 'text', maxLength: 40 },
        { name: 'unitId', label: 'person.unit', kind: 'unit', required: true },
        {
          name: 'roleCodes',
          label: 'person.roles',
          kind: 'choices',
          choices: roleChoices(data?.roles ?? []),
        },
        {
          name: 'locale',
          label: 'account.language',
          kind: 'buttons',
          required: true,
          choices: [
            { value: 'ZH_CN', label: '中文' },
            { value: 'EN', label: 'English' },
          ],
        },
        { name: 'zone', label: 'account.zone', kind: 'choice', required: true, choices: zoneChoices },
        {
          name: 'invite',
          label: 'person.firstPassword',
          kind: 'buttons',
          required: true,
          choices: yesNo(t('person.byInvitation'), t('person.byAdministrator')),
        },
      ]}
      initial={{ locale: 'ZH_CN', zone, invite: 'yes', unitId }}
      send={send}
      onDone={onClose}
      onClose={onClose}
    />
  );
}
