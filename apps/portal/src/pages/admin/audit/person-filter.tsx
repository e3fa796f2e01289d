import { PersonField } from '../../../forms/lookup-fields.js';
import { useText } from '../../../text/language.js';

interface Props {
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** Who acted. */
export function PersonFilter({ value, onChange }: Props) {
  const t = useText();
  return (
    <div className="person-filter" role="group" aria-label={t('audit.who')}>
      <PersonField
        names={{
          id: 'audit-person',
          'aria-label': t('audit.who'),
          'aria-describedby': undefined,
          'aria-invalid': undefined,
          'aria-required': undefined,
          status: '',
        }}
        value={value}
        unitId={undefined}
        onChange={onChange}
      />
    </div>
  );
}
