import { useAddressValue } from '../../lists/use-address-value.js';
import { type Permission, useViewer } from '../../shell/viewer.js';

/** The parts of a file in their order; those without a permission of their own belong to the file. */
const parts = {
  entitlement: undefined,
  contacts: undefined,
  sites: undefined,
  installations: undefined,
  agreements: undefined,
  tickets: 'TICKET_READ',
  visits: 'VISIT_READ',
  complaints: 'COMPLAINT_READ',
  followUps: 'FOLLOW_UP_READ',
  timeline: undefined,
} as const satisfies Record<string, Permission | undefined>;

type FilePart = keyof typeof parts;

/** Which part is shown, of those that the viewer may read; it stands in the address. */
export function useFilePart() {
  const { can } = useViewer();
  const [named, name] = useAddressValue('tab');
  // The keys of this very table.
  const offered = (Object.keys(parts) as FilePart[]).filter((part) => {
    const permission = parts[part];
    return permission === undefined || can(permission);
  });
  const shown = offered.find((part) => part === named) ?? 'entitlement';
  return { offered, shown, show: (part: FilePart) => name(part === 'entitlement' ? undefined : part) };
}
