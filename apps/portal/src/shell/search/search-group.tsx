import type { Group } from './groups.js';

interface Props {
  readonly group: Group;
  readonly listId: string;
  /** Place of its first line among all lines. */
  readonly first: number;
  readonly chosen: number;
  readonly onPoint: (place: number) => void;
  readonly onOpen: (path: string, inTab: boolean) => void;
}

export function SearchGroup({ group, listId, first, chosen, onPoint, onOpen }: Props) {
  return (
    <div role="group" aria-label={group.title}>
      <div className="search-group muted" aria-hidden>
        {group.title}
        {group.problem ? <span className="search-problem">{group.problem}</span> : null}
      </div>
      {group.lines.map(({ path, title, note }, index) => {
        const place = first + index;
        return (
          <div
            key={path}
            id={`${listId}-${place}`}
            role="option"
            aria-selected={place === chosen}
            className="search-line"
            onMouseMove={() => onPoint(place)}
            onClick={(event) => onOpen(path, event.ctrlKey || event.metaKey)}
          >
            <span>{title}</span>
            <span className="muted">{note}</span>
          </div>
        );
      })}
    </div>
  );
}
