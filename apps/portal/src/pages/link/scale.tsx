import { useText } from '../../text/language.js';

interface Props {
  readonly label: string;
  readonly value: number | undefined;
  readonly onChange: (value: number) => void;
}

/** 1 (bad) to 5 (good), each as large as a thumb. */
export function Scale({ label, value, onChange }: Props) {
  const t = useText();
  return (
    <div>
      <div className="scale" role="radiogroup" aria-label={label}>
        {[1, 2, 3, 4, 5].map((step) => (
          <button
            key={step}
            type="button"
            role="radio"
            aria-checked={value === step}
            onClick={() => onChange(step)}
          >
            {step}
          </button>
        ))}
      </div>
      <div className="scale-ends">
        <span>{t('link.bad')}</span>
        <span>{t('link.good')}</span>
      </div>
    </div>
  );
}
