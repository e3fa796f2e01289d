import { SearchOutlined } from '@ant-design/icons';
import { Input, Modal } from 'antd';
import { type KeyboardEvent, useEffect, useId, useMemo, useState } from 'react';
import { useNavigate } from 'react-router';
import { useText } from '../../text/language.js';
import { useReturnFocus } from '../use-return-focus.js';
import { useViewer } from '../viewer.js';
import { groupsFor } from './groups.js';
import { SearchGroup } from './search-group.js';
import { useSearch } from './use-search.js';
import './search.css';

/** Ctrl K: everything within reach, found by name or words, without taking the hands off the keyboard. */
export function SearchPalette({ onClose }: { readonly onClose: () => void }) {
  const t = useText();
  const viewer = useViewer();
  const navigate = useNavigate();
  const listId = useId();
  const [typed, setTyped] = useState('');
  const [selected, setSelected] = useState(0);
  useReturnFocus();
  const search = useSearch(typed);
  const groups = useMemo(() => groupsFor(typed.trim(), search, viewer, t), [typed, search, viewer, t]);
  const lines = groups.flatMap(({ lines: own }) => own);
  const chosen = Math.min(selected, lines.length - 1);
  useEffect(() => setSelected(0), [typed]);

  const open = (path: string, inTab: boolean) => {
    if (inTab) return void window.open(path, '_blank', 'noopener');
    onClose();
    void navigate(path);
  };
  const move = (to: number) => {
    if (lines.length === 0) return;
    const next = (to + lines.length) % lines.length;
    setSelected(next);
    document.getElementById(`${listId}-${next}`)?.scrollIntoView({ block: 'nearest' });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // While a Chinese word is being put together, Enter and the arrows belong to the input method.
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'ArrowDown') move(chosen + 1);
    else if (event.key === 'ArrowUp') move(chosen - 1);
    else if (event.key === 'Enter') {
      const line = lines[chosen];
      if (line) open(line.path, event.ctrlKey || event.metaKey);
    } else return;
    event.preventDefault();
  };
  return (
    <Modal
      open
      title={<span className="visually-hidden">{t('search.title')}</span>}
      footer={null}
      closable={false}
      onCancel={onClose}
      width={640}
      className="search-palette"
      style={{ top: 72 }}
    >
      <Input
        autoFocus
        size="large"
        variant="borderless"
        prefix={<SearchOutlined aria-hidden />}
        placeholder={t('search.hint')}
        aria-label={t('search.title')}
        role="combobox"
        aria-expanded={lines.length > 0}
        aria-controls={listId}
        aria-activedescendant={chosen >= 0 ? `${listId}-${chosen}` : undefined}
        value={typed}
        maxLength={200}
        onChange={(event) => setTyped(event.target.value)}
        onKeyDown={onKeyDown}
      />
      <div id={listId} role="listbox" aria-label={t('search.results')} className="search-results">
        {groups.map((group) => (
          <SearchGroup
            key={group.name}
            group={group}
            listId={listId}
            first={lines.findIndex((line) => line === group.lines[0])}
            chosen={chosen}
            onPoint={setSelected}
            onOpen={open}
          />
        ))}
      </div>
      <div className="visually-hidden" role="alert">
        {groups.map(({ name, title, problem }) =>
          problem ? <p key={name}>{`${title}: ${problem}`}</p> : null,
        )}
      </div>
      <p className="search-foot muted" role="status">
        {search.lost
          ? t('list.failedHint')
          : search.searching
            ? t('search.searching')
            : typed.trim() !== '' && lines.length === 0
              ? t('search.nothing')
              : t('search.keys')}
      </p>
    </Modal>
  );
}
