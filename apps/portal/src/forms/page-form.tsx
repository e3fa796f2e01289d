import { Button } from 'antd';
import type { ReactNode } from 'react';
import type { Outcome } from '../graphql/outcome.js';
import type { Field, Values } from './field.js';
import { FormFields } from './form-fields.js';
import { useForm } from './use-form.js';

interface Props {
  readonly fields: readonly Field[];
  readonly initial?: Values;
  /** Word of the button. */
  readonly action: string;
  readonly intro?: ReactNode;
  readonly send: (values: Values) => Promise<Outcome<unknown>>;
  readonly onDone: () => void;
}

/** A form that is the page itself: behind a mail link, at the first start. */
export function PageForm({ fields, initial = {}, action, intro, send, onDone }: Props) {
  const form = useForm({ fields, initial, send, onDone });
  return (
    <form
      className="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void form.submit();
      }}
    >
      {intro}
      <FormFields form={form} />
      <Button type="primary" htmlType="submit" loading={form.pending} block>
        {action}
      </Button>
    </form>
  );
}
