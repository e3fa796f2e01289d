import { FieldInput } from './field-input.js';
import type { Difference } from './differences.js';
import { ConflictNote, GeneralProblems } from './form-note.js';
import type { Form } from './use-form.js';

interface Props {
  readonly form: Form;
  readonly differences?: readonly Difference[];
}

/** What is wrong in general, then the fields, each with what is wrong there. */
export function FormFields({ form, differences = [] }: Props) {
  const { problems, conflict, shown, values, change } = form;
  return (
    <>
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
    </>
  );
}
