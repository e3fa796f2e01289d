import { Button } from 'antd';
import { useState } from 'react';
import { useText } from '../../text/language.js';
import { HistoryLines } from '../admin/record-history.js';
import '../admin/admin.css';

interface Props {
  readonly id: string;
  readonly version: number;
}

/** Who changed what of a record, newest first (COM-08); read only when it is opened. */
export function HistoryFold({ id, version }: Props) {
  const t = useText();
  const [open, setOpen] = useState(false);
  return (
    <div>
      <Button
        className="history-fold"
        type="text"
        size="small"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        {open ? '▾' : '▸'} {t('customerFile.history')}
      </Button>
      {open ? <HistoryLines id={id} version={version} /> : null}
    </div>
  );
}
