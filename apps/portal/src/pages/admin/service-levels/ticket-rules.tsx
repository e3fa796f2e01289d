import { App, Button, Checkbox } from 'antd';
import { useState } from 'react';
import { FieldRow } from '../../../forms/field-row.js';
import { GeneralProblems } from '../../../forms/form-note.js';
import { NumberInput } from '../../../forms/number-input.js';
import { noProblems, problemsOf } from '../../../forms/problems.js';
import { useEdited } from '../../../forms/use-edited.js';
import { ChangeTicketSettingsDocument, type RulesFragment } from '../../../generated/graphql.js';
import { useSubmission } from '../../../graphql/use-submission.js';
import { useText } from '../../../text/language.js';
import { PriorityMatrix } from './priority-matrix.js';

interface Props {
  readonly record: { readonly id: string; readonly version: number; readonly value: RulesFragment };
  readonly onChanged: () => void;
}

/** Each with the least and the most that the service takes. */
const numbers = [
  ['raiseForKey', 0, 3],
  ['raiseForVip', 0, 3],
  ['remindAfterWorkingDays', 1, 60],
  ['lapseAfterWorkingDays', 1, 90],
  ['reopenWithinDays', 0, 365],
  ['archiveAfterDays', 1, 3650],
] as const;

const contentOf = ({ id: _id, version: _version, __typename: _type, ...content }: RulesFragment) => content;
const sameRules = (a: RulesFragment, b: RulesFragment) =>
  JSON.stringify(contentOf(a)) === JSON.stringify(contentOf(b));

/** How tickets are weighed, reminded of and ended (TKT-07, TKT-11, TKT-20). */
export function TicketRules({ record, onChanged }: Props) {
  const t = useText();
  const { message } = App.useApp();
  const { submit, pending } = useSubmission(ChangeTicketSettingsDocument);
  const { value, setValue, dirty, version, ...edited } = useEdited(record, sameRules);
  const [problems, setProblems] = useState(noProblems);
  const send = async () => {
    edited.sending();
    const { priorityMatrix, ...rest } = contentOf(value);
    const outcome = await submit({
      ...rest,
      id: record.id,
      expectedVersion: version,
      priorityMatrix: priorityMatrix.map(({ impact, urgency, priority }) => ({ impact, urgency, priority })),
    });
    if (outcome.kind === 'done') {
      edited.saved(outcome.value.settings.version);
      setProblems(noProblems);
      void message.success(t('level.saved'));
      return onChanged();
    }
    const conflict = outcome.kind === 'refused' && outcome.code === 'VERSION_CONFLICT';
    edited.refused(conflict ? outcome.currentVersion : undefined);
    setProblems(
      conflict
        ? { atField: {}, general: [t('level.conflict')] }
        : problemsOf(
            outcome,
            numbers.map(([name]) => name),
            t('form.lost'),
          ),
    );
  };
  return (
    <section className="panel stack" aria-label={t('level.rules')}>
      <div className="row spread">
        <h2>{t('level.rules')}</h2>
        <Button type="primary" disabled={!dirty} loading={pending} onClick={() => void send()}>
          {t('form.save')}
        </Button>
      </div>
      <GeneralProblems messages={problems.general} />
      <div className="level-columns">
        <PriorityMatrix
          cells={value.priorityMatrix}
          onChange={(priorityMatrix) => setValue({ ...value, priorityMatrix })}
        />
        <div className="level-numbers">
          {numbers.map(([name, min, max]) => (
            <FieldRow key={name} label={t(`level.${name}`)} error={problems.atField[name]}>
              {(names) => (
                <NumberInput
                  names={names}
                  value={String(value[name])}
                  min={min}
                  max={max}
                  onChange={(text) => text !== '' && setValue({ ...value, [name]: Number(text) })}
                />
              )}
            </FieldRow>
          ))}
          <Checkbox
            checked={value.lapseAllowed}
            onChange={({ target }) => setValue({ ...value, lapseAllowed: target.checked })}
          >
            {t('level.lapseAllowed')}
          </Checkbox>
        </div>
      </div>
    </section>
  );
}
