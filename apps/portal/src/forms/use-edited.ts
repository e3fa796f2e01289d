import { useCallback, useEffect, useState } from 'react';
import { useUnsaved } from './unsaved.js';

export interface Edited<Value> {
  readonly value: Value;
  readonly setValue: (value: Value) => void;
  /** Something was changed that is saved nowhere. */
  readonly dirty: boolean;
  /** Of the record that the changes are made to. */
  readonly version: number;
  readonly sending: () => void;
  /** It is saved as this version. */
  readonly saved: (version: number) => void;
  /** It was refused; after another person's change the next try is made on `newest`. */
  readonly refused: (newest: number | undefined) => void;
}

/**
 * A record that is edited on its page. What others change meanwhile is taken over as long as nothing is typed here;
 * else it is told when saving is refused (COM-16).
 */
export function useEdited<Value>(
  record: { readonly version: number; readonly value: Value },
  same: (a: Value, b: Value) => boolean,
): Edited<Value> {
  const [base, setBase] = useState(record);
  const [value, setValue] = useState(record.value);
  const dirty = !same(base.value, value);
  const unsaved = useUnsaved(dirty);
  useEffect(() => {
    if (record.version <= base.version || dirty) return;
    setBase(record);
    setValue(record.value);
  }, [record, base, dirty]);
  const saved = useCallback((version: number) => setBase({ version, value }), [value]);
  const refused = useCallback(
    (newest: number | undefined) => {
      unsaved.back();
      if (newest !== undefined) setBase((before) => ({ ...before, version: newest }));
    },
    [unsaved],
  );
  return { value, setValue, dirty, version: base.version, sending: unsaved.sent, saved, refused };
}
