import { App } from 'antd';
import { type Field, textOf, type Values } from '../../forms/field.js';
import { SideForm } from '../../forms/side-form.js';
import { InviteContactDocument } from '../../generated/graphql.js';
import { useSubmission } from '../../graphql/use-submission.js';
import { useText } from '../../text/language.js';
import type { InvitedContact } from './invited-contact.js';

interface Props {
  readonly contact: InvitedContact;
  readonly customerId: string;
  readonly onInvited: () => void;
  readonly onClose: () => void;
}

/** The invitation goes to the address that becomes the login; behind its link the person sets a password. */
export function InvitationForm({ contact, customerId, onInvited, onClose }: Props) {
  const t = useText();
  const { message } = App.useApp();
  const { submit } = useSubmission(InviteContactDocument);
  const fields: readonly Field[] = [
    {
      name: 'email',
      label: 'access.mail',
      kind: 'text',
      required: true,
      maxLength: 254,
      hint: t('access.mailHint'),
    },
    {
      name: 'locale',
      label: 'access.language',
      kind: 'buttons',
      required: true,
      choices: [
        { value: 'ZH_CN', label: '中文' },
        { value: 'EN', label: 'English' },
      ],
    },
  ];
  const send = (values: Values) =>
    submit({
      contactId: contact.id,
      customerId,
      email: textOf(values, 'email').trim(),
      locale: values['locale'] === 'EN' ? 'EN' : 'ZH_CN',
    });
  return (
    <SideForm
      title={`${t('access.invite')} · ${contact.name}`}
      action={t('access.invite')}
      fields={fields}
      initial={{ email: contact.account?.login ?? mailOf(contact), locale: contact.locale }}
      send={send}
      onDone={() => {
        void message.success(t('access.invited'));
        onInvited();
        onClose();
      }}
      onClose={onClose}
    />
  );
}

function mailOf({ reaches }: InvitedContact): string {
  const mails = reaches.filter(({ kind }) => kind === 'EMAIL');
  return (mails.find(({ preferred }) => preferred) ?? mails[0])?.value ?? '';
}
