import { Button } from 'antd';
import { type PointerEvent, useRef } from 'react';
import { useText } from '../text/language.js';
import type { InputNames } from './field-row.js';

interface Props {
  readonly names: InputNames;
  /** Path data on a field of 600 × 200. */
  readonly value: string;
  readonly onChange: (value: string) => void;
}

const WIDTH = 600;
const HEIGHT = 200;

/** The customer signs with a finger (DSP-08); what is kept are the strokes, not a picture. */
export function SignatureField({ names, value, onChange }: Props) {
  const t = useText();
  const field = useRef<SVGSVGElement>(null);
  // Several movements come between two renders: the newest path must not be read from props.
  const path = useRef(value);
  path.current = value === '' ? '' : path.current;
  const drawing = useRef(false);
  const add = (command: 'M' | 'L', event: PointerEvent) => {
    const box = field.current?.getBoundingClientRect();
    if (!box) return;
    const x = Math.round(clamp((event.clientX - box.left) / box.width) * WIDTH);
    const y = Math.round(clamp((event.clientY - box.top) / box.height) * HEIGHT);
    path.current += `${command}${x} ${y}`;
    onChange(path.current);
  };
  return (
    <div className="signature">
      <svg
        ref={field}
        id={names.id}
        role="img"
        aria-label={t('visit.signHere')}
        aria-describedby={names['aria-describedby']}
        className="signature-field"
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId);
          drawing.current = true;
          add('M', event);
        }}
        onPointerMove={(event) => {
          if (drawing.current) add('L', event);
        }}
        onPointerUp={() => (drawing.current = false)}
        onPointerCancel={() => (drawing.current = false)}
      >
        <path d={value} />
      </svg>
      <Button size="small" onClick={() => onChange('')}>
        {t('visit.signAgain')}
      </Button>
    </div>
  );
}

const clamp = (share: number) => Math.min(1, Math.max(0, share));
