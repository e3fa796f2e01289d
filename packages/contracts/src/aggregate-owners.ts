/** Which service publishes the facts of which kinds of record; the last word of the language on ownership. */
export const aggregatesOf = {
  identity: ['orgUnit', 'person', 'role', 'calendar', 'contactAccount', 'apiKey', 'session'],
  customer: [
    'customer',
    'contact',
    'site',
    'installation',
    'agreement',
    'quotaUse',
    'survey',
    'followUpTask',
    'product',
    'specialService',
  ],
  ticket: ['ticket', 'article', 'category', 'ticketSettings'],
  dispatch: ['visitRequest', 'workOrder', 'duty', 'dutyRequirement', 'engineer'],
  complaint: ['complaint', 'complaintSettings'],
  training: ['course', 'enrolment', 'exam'],
  notification: ['notice'],
  analytics: ['indicator'],
} as const satisfies Record<string, readonly string[]>;

export type ServiceName = keyof typeof aggregatesOf;

export const serviceNames = Object.keys(aggregatesOf) as ServiceName[]; // the keys of this very table

/** The service that owns a kind of record. */
export function ownerOf(aggregate: string): ServiceName {
  const owner = serviceNames.find((service) =>
    (aggregatesOf[service] as readonly string[]).includes(aggregate),
  );
  if (!owner) throw new Error(`no service owns ${aggregate}`);
  return owner;
}
