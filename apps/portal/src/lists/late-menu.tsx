import { cloneElement, lazy, type ReactElement, Suspense, useState } from 'react';
import type { DropMenu as Loaded } from './drop-menu.js';

const DropMenu = lazy(async () => ({ default: (await import('./drop-menu.js')).DropMenu }));

type Props = Omit<Parameters<typeof Loaded>[0], 'children'> & {
  readonly children: ReactElement<{ readonly onClick?: () => void; readonly 'aria-haspopup'?: 'menu' }>;
};

/** A button with a menu, which comes when it is asked for the first time, and is open then. */
export function LateMenu({ children, ...menu }: Props) {
  const [wanted, setWanted] = useState(false);
  const button = cloneElement(children, { 'aria-haspopup': 'menu' });
  const asking = cloneElement(button, { onClick: () => setWanted(true) });
  if (!wanted) return asking;
  return (
    <Suspense fallback={asking}>
      <DropMenu {...menu}>{button}</DropMenu>
    </Suspense>
  );
}
