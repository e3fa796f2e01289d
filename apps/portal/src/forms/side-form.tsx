import { Button, Drawer } from 'antd';
import { type ReactNode, useId, useState } from 'react';
import type { Outcome } from '../graphql/outcome.js';
import { useText } from '../text/language.js';
import { useNarrow } from '../shell/use-narrow.js';
import { checkValues } from './check-values.js';
import type { Field, Value, Values } from './field.js';
import { FieldInput } from './field-input.js';
import { ConflictNote, type Difference, GeneralProblems } from './form-note.js';
import { noProblems, problemsOf, type ShownProblems } from './problems.js';

interface Props {
  readonly title: string;
  readonly fields: readonly Field[];
  readonly initial?: Values;
  /** Word of the button; by default "save". */
  readonly action?: string;
  /** Stands above the fields. */
  readonly intro?: ReactNode;
  readonly send: (values: Values) => Promise<Outcome<unknown>>;
  readonly onDone: () => void;
  readonly onClose: () => void;
  /** After a version conflict: what changed since the form was opened. */
  readonly differences?: readonly Difference[];
}

/** A form in a panel at the side: the record stays in sight, and whatever goes wrong, what was typed stays. */
export function SideForm({
  title,
  fields,
  initial = {},
  action,
  intro,
  send,
  onDone,
  onClose,
  differences = [],
}: Props) {
  const t = useText();
  const formId = useId();
  const narrow = useNarrow();
  const [values, setValues] = useState(initial);
  const [problems, setProblems] = useState<ShownProblems>(noProblems);
  const [conflict, setConflict] = useState<number>();
  const [pending, setPending] = useState(false);
  const shown = fields.filter(({ when }) => !when || when(values));

  const change = (name: string, value: Value) => {
    setValues((before) => ({ ...before, [name]: value }));
    setProblems(({ atField: { [name]: _corrected, ...rest }, general }) => ({ atField: rest, general }));
  };
  const submit = async () => {
    const wrong = checkValues(shown, values);
    if (Object.keys(wrong).length > 0) {
      setProblems({
        atField: Object.fromEntries(Object.entries(wrong).map(([name, key]) => [name, t(key)])),
        general: [],
      });
      return;
    }
    setPending(true);
    const outcome = await send(values);
    setPending(false);
    if (outcome.kind === 'done') return onDone();
    setConflict(
      outcome.kind === 'refused' && outcome.code === 'VERSION_CONFLICT'
        ? (outcome.currentVersion ?? 0)
        : undefined,
    );
    setProblems(
      problemsOf(
        outcome,
        shown.map(({ name }) => name),
        t('form.lost'),
      ),
    );
  };

  return (
    <Drawer
      open
      title={title}
      onClose={onClose}
      size={narrow ? '100%' : 520}
      mask={false}
      footer={
        <div className="row">
          <Button type="primary" htmlType="submit" form={formId} loading={pending}>
            {action ?? t('form.save')}
          </Button>
          <Button onClick={onClose}>{t('form.cancel')}</Button>
        </div>
      }
    >
      <form
        id={formId}
        className="stack"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        {intro}
        <GeneralProblems messages={problems.general} />
        {conflict === undefined ? null : <ConflictNote version={conflict} differences={differences} />}
        {shown.map((field) => (
          <FieldInput
            key={field.name}
            field={field}
            value={values[field.name]}
            error={problems.atField[field.name]}
            onChange={(value) => change(field.name, value)}
          />
        ))}
      </form>
    </Drawer>
  );
}
