import { App, Button, Drawer } from 'antd';
import { type ReactNode, useEffect, useId } from 'react';
import type { Outcome } from '../graphql/outcome.js';
import { useText } from '../text/language.js';
import { useNarrow } from '../shell/use-narrow.js';
import type { Field, Values } from './field.js';
import { FormFields } from './form-fields.js';
import type { Difference } from './form-note.js';
import { differencesIn, takeOver } from './take-over.js';
import { useForm } from './use-form.js';

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
  /** In place of them: the values that the form would begin with now; the differences follow from them. */
  readonly newest?: Values;
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
  differences,
  newest,
}: Props) {
  const t = useText();
  const formId = useId();
  const narrow = useNarrow();
  const { modal } = App.useApp();
  const form = useForm({ fields, initial, send, onDone });
  const { conflict, values, base, rebase } = form;
  const newestText = newest && JSON.stringify(newest);
  useEffect(() => {
    if (conflict !== undefined && newest) rebase(takeOver(values, base, newest), newest);
    // When others' changes become known; the text stands for the values, which are made anew with every drawing.
  }, [conflict, newestText]);
  const told = differences ?? (newest ? differencesIn(form.shown, form.begun, newest, t) : []);
  const close = () => {
    if (!form.dirty) return onClose();
    void modal.confirm({
      title: t('form.closeTitle'),
      okText: t('form.discard'),
      cancelText: t('form.stay'),
      onOk: onClose,
    });
  };
  return (
    <Drawer
      open
      title={title}
      onClose={close}
      size={narrow ? '100%' : 520}
      mask={false}
      footer={
        <div className="row">
          <Button type="primary" htmlType="submit" form={formId} loading={form.pending}>
            {action ?? t('form.save')}
          </Button>
          <Button onClick={close}>{t('form.cancel')}</Button>
        </div>
      }
    >
      <form
        id={formId}
        className="stack"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void form.submit();
        }}
      >
        {intro}
        <FormFields form={form} differences={told} />
      </form>
    </Drawer>
  );
}
