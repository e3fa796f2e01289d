import { Button } from 'antd';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useSearchParams } from 'react-router';
import { useText } from '../../text/language.js';
import type { TextKey } from '../../text/texts.js';

interface Part {
  readonly id: string;
  /** Left out: parts of this kind are not retired. */
  readonly active?: boolean;
}

interface Props<Line extends Part> {
  readonly title: TextKey;
  readonly lines: readonly Line[];
  readonly children: (line: Line) => ReactNode;
}

/** The parts of one kind in a file; retired ones on demand, or when a link leads to one. */
export function FileLines<Line extends Part>({ title, lines, children }: Props<Line>) {
  const t = useText();
  const [address] = useSearchParams();
  const on = address.get('on');
  const retired = lines.filter(({ active }) => active === false);
  const [shown, setShown] = useState(() => retired.some(({ id }) => id === on));
  const visible = shown ? lines : lines.filter(({ active }) => active !== false);
  return (
    <section className="panel" aria-label={t(title)}>
      <h2>{t(title)}</h2>
      {visible.length === 0 ? <p className="muted">{t('customerFile.nothingYet')}</p> : null}
      <ul className="record-lines">
        {visible.map((line) => (
          <FileLine key={line.id} named={line.id === on}>
            {children(line)}
          </FileLine>
        ))}
      </ul>
      {retired.length > 0 && !shown ? (
        <Button type="text" size="small" onClick={() => setShown(true)}>
          {t('customerFile.showRetired', { count: retired.length })}
        </Button>
      ) : null}
    </section>
  );
}

/** The line that the address names comes into sight. */
function FileLine({ named, children }: { readonly named: boolean; readonly children: ReactNode }) {
  const line = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (named) line.current?.scrollIntoView({ block: 'nearest' });
  }, [named]);
  return (
    <li ref={line} className={named ? 'file-line is-named' : 'file-line'}>
      {children}
    </li>
  );
}

export function RetiredTag() {
  const t = useText();
  return <span className="tag is-warn">{t('customerFile.retired')}</span>;
}
