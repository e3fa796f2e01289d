import { useCodeOptions } from '../../../forms/code-options.js';
import { optionalText, textOf, type Values } from '../../../forms/field.js';
import { LateSideForm } from '../../../forms/late-side-form.js';
import { CreateOrgUnitDocument, type OrgUnitKind } from '../../../generated/graphql.js';
import { useSubmission } from '../../../graphql/use-submission.js';
import { chosen } from '../../../steps/record-step.js';
import { orgUnitKindTexts } from '../../../text/codes/identity-codes.js';
import { useText } from '../../../text/language.js';

interface Props {
  readonly parentId?: string;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

export function NewUnit({ parentId, onDone, onClose }: Props) {
  const t = useText();
  const options = useCodeOptions();
  const { submit } = useSubmission(CreateOrgUnitDocument);
  const send = async (values: Values) => {
    const outcome = await submit({
      kind: chosen<OrgUnitKind>(values, 'kind'),
      name: textOf(values, 'name'),
      parentId: optionalText(values, 'parentId'),
      headId: optionalText(values, 'headId'),
    });
    if (outcome.kind === 'done') onDone();
    return outcome;
  };
  return (
    <LateSideForm
      title={t('unit.add')}
      action={t('unit.add')}
      fields={[
        { name: 'name', label: 'unit.name', kind: 'text', required: true, maxLength: 100 },
        {
          name: 'kind',
          label: 'unit.kind',
          kind: 'buttons',
          required: true,
          choices: options(orgUnitKindTexts, ['REGION', 'BRANCH', 'DEALER', 'DEPARTMENT']),
        },
        { name: 'parentId', label: 'unit.parent', kind: 'unit', required: true },
        { name: 'headId', label: 'unit.head', kind: 'person', hint: t('unit.headHint') },
      ]}
      initial={{ kind: 'DEPARTMENT', ...(parentId !== undefined && { parentId }) }}
      send={send}
      onDone={onClose}
      onClose={onClose}
    />
  );
}
