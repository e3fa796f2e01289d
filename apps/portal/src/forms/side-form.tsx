import { App, Button, Drawer } from 'antd';
import { type ReactNode, useEffect, useId } from 'react';
import type { Outcome } from '../graphql/outcome.js';
import { useText } from '../text/language.js';
import { useNarrow } from '../shell/use-narrow.js';
import { useReturnFocus } from '../shell/use-return-focus.js';
import type { Field, Values } from './field.js';
import { FormFields } from './form-fields.js';
import type { Difference } from './differences.js';
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
  /** The values that the form would begin with now: what was not touched follows them, and they tell what changed when `differences` do not. */
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
  const told =
    differences?.length || !newest ? differences : differencesIn(form.shown, form.begun, newest, t);
  useReturnFocus();
  useFirstField(formId, !narrow);
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
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
          event.preventDefault();
          if (!form.pending) void form.submit();
        }}
      >
        {intro}
        <FormFields form={form} differences={told ?? []} />
      </form>
    </Drawer>
  );
}

/** Hands on the keyboard go on in the first field; on a phone that would push the form out of sight. */
function useFirstField(formId: string, isWanted: boolean): void {
  useEffect(() => {
    if (!isWanted) return;
    // After the drawer has taken the focus itself.
    const timer = setTimeout(() => {
      const form = document.getElementById(formId);
      form?.querySelector<HTMLElement>('input:enabled, textarea:enabled')?.focus({ preventScroll: true });
    }, 50);
    return () => clearTimeout(timer);
    // Once, when it is opened.
  }, []);
}
