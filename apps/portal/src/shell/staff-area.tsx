import { Shell } from './shell.js';
import { ViewerGate } from './viewer-gate.js';

/** What stands around the pages of colleagues; comes beside the page that was asked for. */
export function StaffArea() {
  return (
    <ViewerGate>
      <Shell />
    </ViewerGate>
  );
}
