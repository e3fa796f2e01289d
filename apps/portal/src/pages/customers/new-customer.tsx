import { useCodeOptions } from '../../forms/code-options.js';
import type { Values } from '../../forms/field.js';
import { SideForm } from '../../forms/side-form.js';
import { RegisterCustomerDocument } from '../../generated/graphql.js';
import { useSubmission } from '../../graphql/use-submission.js';
import { useText } from '../../text/language.js';
import { customerFields, customerInput } from './customer-fields.js';

interface Props {
  readonly onMade: (id: string) => void;
  readonly onClose: () => void;
}

/** A company gets its file; contacts, sites and installations follow on its page. */
export function NewCustomer({ onMade, onClose }: Props) {
  const t = useText();
  const options = useCodeOptions();
  const { submit } = useSubmission(RegisterCustomerDocument);
  const send = async (values: Values) => {
    const outcome = await submit(customerInput(values));
    if (outcome.kind === 'done') onMade(outcome.value.customer.id);
    return outcome;
  };
  return (
    <SideForm
      title={t('customers.new')}
      action={t('customers.new')}
      fields={customerFields(options)}
      initial={{ level: 'REGULAR', status: 'ACTIVE' }}
      send={send}
      // Its page is open by then.
      onDone={() => undefined}
      onClose={onClose}
    />
  );
}
