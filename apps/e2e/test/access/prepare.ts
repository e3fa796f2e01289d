import { eventually } from '@aftercare/test-kit/eventually';
import type { Client, Refusal } from '../support/client.js';
import { customerAt } from '../support/contact.js';
import type { World } from '../support/platform.js';
import { done, ofCustomer, openTicket, problemReport, solve } from '../support/ticket.js';
import { onVisit, patience, visitsOf, worked } from '../support/visit.js';
import type { Prepared } from './oracle.js';

/** Who does the work in one of the two branches. */
export interface Branch {
  readonly unit: string;
  /** Index of the customer. */
  readonly customer: number;
  readonly manager: string;
  readonly engineer: string;
  readonly field: string;
}

export const branches: readonly Branch[] = [
  { unit: 'shanghai', customer: 0, manager: 'manager', engineer: 'engineer', field: 'field' },
  {
    unit: 'hangzhou',
    customer: 2,
    manager: 'elsewhere-manager',
    engineer: 'elsewhere',
    field: 'field-elsewhere',
  },
];

/** A text that may be shown to those alone who see its record; found in whatever is answered. */
export const secret = (what: string, unit: string) => `secret of ${what} in ${unit}.`;

export const must = async <T>(answer: Promise<T & Refusal>): Promise<T> => {
  const told = await answer;
  if (told.code) throw new Error(`${told.code} at ${told.path?.join('.')}: ${told.message}`);
  return told;
};

export const personId = (world: World, login: string) => `Person:${world.organisation.personIds.get(login)}`;

/** The work of a branch on its customer: a ticket with a visit, a closed one with a survey, complaint, duty, follow-up. */
export async function prepareBranch(world: World, branch: Branch): Promise<readonly Prepared[]> {
  const { unit, customer } = branch;
  const [manager, engineer, hotline] = await Promise.all(
    [branch.manager, branch.engineer, 'hotline'].map((login) => world.as(login)),
  );
  if (!manager || !engineer || !hotline) throw new Error('three were asked for');
  const of = { unit, customer };
  const record = (type: string, id: string, more: Partial<Prepared> = {}): Prepared => ({
    type,
    id,
    name: `${type} of ${unit}`,
    ...of,
    ...more,
  });
  const ticket = await startedBy(world, branch, secret('ticket', unit));
  await done(engineer, 'noteOnTicket', { id: ticket, body: secret('note', unit) });
  await done(engineer, 'replyOnTicket', { id: ticket, body: secret('reply', unit) });
  const { visit, order } = await visitOf(world, branch, ticket);
  const closed = await startedBy(world, branch, '报表打不开');
  await solve(engineer, closed);
  await done(engineer, 'confirmTicket', { id: closed, via: 'PHONE', satisfaction: 5 });
  await done(engineer, 'closeTicket', { id: closed, ...problemReport });
  const complaint = await complaintIn(world, branch);
  const followUp = await must(
    manager.change<{ followUpTask: { id: string } }>(
      'openFollowUp',
      {
        customerId: ofCustomer(world, customer).customerId,
        ticketId: ticket,
        assigneeId: await idOf(engineer),
        dueAt: inHours(24),
      },
      '... on FollowUpTaskChanged { followUpTask { id } }',
    ),
  );
  const duty = await must(
    manager.change<{ duty: { id: string } }>(
      'putOnDuty',
      { kind: 'HOTLINE', personId: await idOf(engineer), from: inHours(1), until: inHours(9) },
      '... on DutyChanged { duty { id } }',
    ),
  );
  return [
    record('Ticket', ticket, { people: [branch.engineer, 'hotline'] }),
    record('Ticket', closed, {
      people: [branch.engineer, 'hotline'],
      name: `closed Ticket of ${unit}`,
      closed: true,
    }),
    record('Visit', visit, { people: [branch.field] }),
    record('WorkOrder', order, { people: [branch.field] }),
    record('Complaint', complaint, { people: ['hotline', branch.manager], hiddenFrom: ['named'] }),
    record('FollowUpTask', followUp.followUpTask.id, { people: [branch.engineer] }),
    record('Duty', duty.duty.id, { people: [branch.engineer] }),
    record('Survey', await surveyOf(world, customer)),
    ...fileOf(world, customer).map(([type, id]) => record(type, id)),
    record('Agreement', await agreementOf(world, customer)),
  ];
}

async function startedBy(world: World, branch: Branch, description: string): Promise<string> {
  const weight = { categoryCode: 'OPERATION', impact: 'PERSON', urgency: 'THIS_WEEK' };
  const hotline = await world.as('hotline');
  const engineer = await world.as(branch.engineer);
  const { id } = await openTicket(hotline, { ...ofCustomer(world, branch.customer), ...weight, description });
  await done(hotline, 'triageTicket', { id, ...weight });
  await done(await world.as(branch.manager), 'assignTicket', { id, assigneeId: await idOf(engineer) });
  await done(engineer, 'startTicket', { id });
  return id;
}

async function visitOf(world: World, branch: Branch, ticket: string) {
  const manager = await world.as(branch.manager);
  const wish = {
    id: ticket,
    siteId: `Site:${customerAt(world, branch.customer).siteId}`,
    contactId: ofCustomer(world, branch.customer).contactId,
    task: secret('visit', branch.unit),
  };
  await done(await world.as(branch.engineer), 'requestVisit', wish);
  const [asked] = await eventually(async () => {
    const found = await visitsOf(manager, ticket);
    return found.length > 0 && found;
  }, patience);
  const { visit } = await must(onVisit(manager, 'approveVisit', { id: asked?.id }));
  const order = visit.workOrders[0]?.id ?? '';
  const engineerId = await idOf(await world.as(branch.field));
  await worked(manager, 'assignWorkOrder', { id: order, engineerId });
  return { visit: visit.id, order };
}

/** Registered by the hotline, confirmed, with a question put to the one who is named. */
async function complaintIn(world: World, branch: Branch): Promise<string> {
  const { unit, customer } = branch;
  const shown = '... on ComplaintChanged { complaint { id } }';
  const named = await idOf(await world.as('named'));
  const { complaint } = await must(
    (await world.as('hotline')).change<{ complaint: { id: string } }>(
      'fileComplaint',
      {
        channel: 'PHONE',
        class: 'LATENESS',
        description: secret('complaint', unit),
        customerId: ofCustomer(world, customer).customerId,
        namedPersonIds: [named],
      },
      shown,
    ),
  );
  const quality = await world.as('quality');
  const responsibleUnitId = `OrgUnit:${world.organisation.unitIds.get(unit)}`;
  const { id } = complaint;
  await must(
    quality.change('confirmComplaint', { id, facts: secret('finding', unit), responsibleUnitId }, shown),
  );
  await must(quality.change('askNamedPerson', { id, personId: named, question: '当天何时出发？' }, shown));
  const manager = await world.as(branch.manager);
  await must(manager.change('beginInvestigation', { id }, shown));
  const call = { id, purpose: 'RESPONSE', means: 'PHONE', note: secret('contact', unit) };
  await must(manager.change('recordComplaintContact', call, shown));
  const cause = {
    id,
    cause: secret('cause', unit),
    causeClass: 'PROCESS',
    responsiblePersonId: await idOf(manager),
  };
  await must(manager.change('findCause', cause, shown));
  const measure = {
    id,
    kind: 'APOLOGY',
    description: secret('measure', unit),
    ownerId: await idOf(manager),
    dueOn: '2027-01-05',
  };
  await must(manager.change('addMeasure', measure, shown));
  return id;
}

async function surveyOf(world: World, customer: number): Promise<string> {
  const support = await world.as('support');
  return eventually(async () => {
    const { surveys } = await support.get<{ surveys: { edges: { node: { id: string } }[] } }>(
      'query ($filter: SurveyFilter) { surveys(filter: $filter) { edges { node { id } } } }',
      { filter: { customerIds: [ofCustomer(world, customer).customerId] } },
    );
    return surveys.edges[0]?.node.id;
  }, patience);
}

async function agreementOf(world: World, customer: number): Promise<string> {
  const admin = await world.as('admin');
  const { agreements } = await admin.get<{ agreements: { edges: { node: { id: string } }[] } }>(
    'query ($filter: AgreementFilter) { agreements(filter: $filter) { edges { node { id } } } }',
    { filter: { customerIds: [ofCustomer(world, customer).customerId] } },
  );
  return agreements.edges[0]?.node.id ?? '';
}

const fileOf = (world: World, index: number): [string, string][] => {
  const { customerId, contactId, installationId } = ofCustomer(world, index);
  return [
    ['Customer', customerId],
    ['Contact', contactId],
    ['Installation', installationId],
    ['Site', `Site:${customerAt(world, index).siteId}`],
  ];
};

export async function idOf(client: Client): Promise<string> {
  const { viewer } = await client.get<{ viewer: { person: { id: string } } }>('{ viewer { person { id } } }');
  return viewer.person.id;
}

export const inHours = (hours: number) => new Date(Date.now() + hours * 3_600_000).toISOString();
