import { useQuery } from 'urql';
import { listOf, optionalText, textOf, type Values } from '../../../forms/field.js';
import { LateSideForm } from '../../../forms/late-side-form.js';
import { CreateApiKeyDocument, PermissionNamesDocument } from '../../../generated/graphql.js';
import { useSubmission } from '../../../graphql/use-submission.js';
import { useViewer } from '../../../shell/viewer.js';
import { useText } from '../../../text/language.js';
import { serverNow } from '../../../time/now.js';
import type { MadeKey } from './secret-shown.js';

interface Props {
  readonly onMade: (key: MadeKey) => void;
  readonly onClose: () => void;
}

const QUARTER_MS = 90 * 24 * 3_600_000;

/** A key for a machine; its secret is shown once it is made, and never again (COM-04). */
export function NewKey({ onMade, onClose }: Props) {
  const t = useText();
  const { personId } = useViewer();
  const [{ data }] = useQuery({ query: PermissionNamesDocument });
  const { submit } = useSubmission(CreateApiKeyDocument);
  const send = async (values: Values) => {
    const outcome = await submit({
      name: textOf(values, 'name'),
      ownerId: optionalText(values, 'ownerId'),
      scopes: listOf(values, 'scopes'),
      expiresAt: textOf(values, 'expiresAt'),
    });
    if (outcome.kind === 'done') onMade({ name: outcome.value.apiKey.name, secret: outcome.value.secret });
    return outcome;
  };
  return (
    <LateSideForm
      title={t('key.add')}
      action={t('key.add')}
      fields={[
        {
          name: 'name',
          label: 'key.name',
          kind: 'text',
          required: true,
          maxLength: 60,
          hint: t('key.nameHint'),
        },
        { name: 'ownerId', label: 'key.owner', kind: 'person', hint: t('key.ownerHint') },
        {
          name: 'scopes',
          label: 'key.scopes',
          kind: 'choices',
          required: true,
          choices: (data?.permissions ?? []).map(({ code, meaning }) => ({
            value: code,
            label: `${meaning} (${code})`,
          })),
        },
        { name: 'expiresAt', label: 'key.expires', kind: 'time', required: true, hint: t('key.expiresHint') },
      ]}
      initial={{ ownerId: personId, expiresAt: new Date(serverNow() + QUARTER_MS).toISOString() }}
      send={send}
      onDone={onClose}
      onClose={onClose}
    />
  );
}
