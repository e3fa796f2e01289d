/** Where a record is shown; null for kinds that have no page yet. */
export function addressOf(
  record: { readonly __typename: string; readonly id?: string } | null | undefined,
): string | null {
  if (!record?.id) return null;
  switch (record.__typename) {
    case 'Ticket':
      return `/tickets/${encodeURIComponent(record.id)}`;
    case 'Visit':
      return `/visits/${encodeURIComponent(record.id)}`;
    case 'WorkOrder':
      return `/orders/${encodeURIComponent(record.id)}`;
    case 'Complaint':
      return `/complaints/${encodeURIComponent(record.id)}`;
    case 'Article':
      return `/library?article=${encodeURIComponent(record.id)}`;
    case 'Person':
      return `/people/${encodeURIComponent(record.id)}`;
    case 'OrgUnit':
      return `/admin/units/${encodeURIComponent(record.id)}`;
    case 'Role':
      return `/admin/roles/${encodeURIComponent(record.id)}`;
    case 'Calendar':
      return `/admin/calendars/${encodeURIComponent(record.id)}`;
    case 'Customer':
      return `/customers/${encodeURIComponent(record.id)}`;
    case 'Contact':
      return `/contacts/${encodeURIComponent(record.id)}`;
    case 'Site':
      return `/sites/${encodeURIComponent(record.id)}`;
    case 'Installation':
      return `/installations/${encodeURIComponent(record.id)}`;
    case 'Agreement':
      return `/agreements/${encodeURIComponent(record.id)}`;
    case 'FollowUpTask':
      return `/follow-ups/${encodeURIComponent(record.id)}`;
    case 'Course':
      return `/training/${encodeURIComponent(record.id)}`;
    default:
      return null;
  }
}
