import { Dropdown, type MenuProps } from 'antd';
import { type ReactElement, type ReactNode, useState } from 'react';

interface Props {
  readonly items?: NonNullable<MenuProps['items']>;
  /** Instead of items: what is drawn in their place. */
  readonly content?: ReactNode;
  readonly placement?: 'bottomRight';
  readonly children: ReactElement;
}

/** Open from the beginning; the keyboard goes into it, and back to its button when it closes. */
export function DropMenu({ items, content, placement, children }: Props) {
  const [open, setOpen] = useState(true);
  return (
    <Dropdown
      trigger={['click']}
      autoFocus
      open={open}
      onOpenChange={setOpen}
      {...(placement && { placement })}
      {...(items ? { menu: { items } } : { popupRender: () => content })}
    >
      {children}
    </Dropdown>
  );
}
