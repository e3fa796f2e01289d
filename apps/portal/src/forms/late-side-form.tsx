import { type ComponentProps, lazy, Suspense } from 'react';
import type { SideForm as Loaded } from './side-form.js';

const SideForm = lazy(async () => ({ default: (await import('./side-form.js')).SideForm }));

/** A side form on a page that is mostly read: it comes with its inputs when it is asked for. */
export function LateSideForm(props: ComponentProps<typeof Loaded>) {
  return (
    <Suspense>
      <SideForm {...props} />
    </Suspense>
  );
}
