import { textOf, type Values } from '../../../forms/field.js';
import { LateSideForm } from '../../../forms/late-side-form.js';
import { CreateRoleDocument, type RoleRowFragment } from '../../../generated/graphql.js';
import { useSubmission } from '../../../graphql/use-submission.js';
import { useText } from '../../../text/language.js';

interface Props {
  readonly roles: readonly RoleRowFragment[];
  readonly onMade: (id: string) => void;
  readonly onClose: () => void;
}

/** A role begins with the rights of another one, or with none; they are set on its page. */
export function NewRole({ roles, onMade, onClose }: Props) {
  const t = useText();
  const { submit } = useSubmission(CreateRoleDocument);
  const send = async (values: Values) => {
    const model = roles.find(({ code }) => code === textOf(values, 'like'));
    const outcome = await submit({
      code: textOf(values, 'code').trim(),
      nameZh: textOf(values, 'nameZh'),
      nameEn: textOf(values, 'nameEn'),
      grants: (model?.grants ?? []).map(({ permission, reach }) => ({ permission, reach })),
    });
    if (outcome.kind === 'done') onMade(outcome.value.role.id);
    return outcome;
  };
  return (
    <LateSideForm
      title={t('role.add')}
      action={t('role.add')}
      fields={[
        { name: 'nameZh', label: 'role.nameZh', kind: 'text', required: true, maxLength: 60 },
        { name: 'nameEn', label: 'role.nameEn', kind: 'text', required: true, maxLength: 60 },
        {
          name: 'code',
          label: 'role.code',
          kind: 'text',
          required: true,
          maxLength: 60,
          hint: t('role.codeHint'),
        },
        {
          name: 'like',
          label: 'role.like',
          kind: 'choice',
          choices: roles.map(({ code, name }) => ({ value: code, label: name })),
        },
      ]}
      send={send}
      onDone={onClose}
      onClose={onClose}
    />
  );
}
