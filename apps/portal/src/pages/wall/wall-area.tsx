import { OfflineBanner } from '../../shell/offline-banner.js';
import { NoPage } from '../../shell/no-page.js';
import { ViewerGate } from '../../shell/viewer-gate.js';
import { useViewer } from '../../shell/viewer.js';
import { WallPage } from './wall-page.js';

/** A page for a screen on the wall: nothing stands around it. */
export function WallArea() {
  return (
    <ViewerGate>
      <OfflineBanner />
      <Permitted />
    </ViewerGate>
  );
}

function Permitted() {
  const { can } = useViewer();
  return can('FIGURES_READ') ? (
    <WallPage />
  ) : (
    <main>
      <NoPage title="shell.notFound" hint="shell.notFoundHint" />
    </main>
  );
}
