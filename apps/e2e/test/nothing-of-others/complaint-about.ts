import type { World } from '../support/platform.js';
import { ofCustomer } from '../support/ticket.js';

export const changed = '... on ComplaintChanged { complaint { id number version } }';
export interface Changed {
  readonly complaint: { readonly id: string; readonly number: string; readonly version: number };
}

/** A complaint of the customer, confirmed, with the branch in Shanghai to answer for it. */
export async function complaintAbout(
  world: World,
  index: number,
  description: string,
  namedPersonIds: readonly string[] = [],
) {
  const { customerId, contactId } = ofCustomer(world, index);
  const quality = await world.as('quality');
  const filing = {
    channel: 'PHONE',
    class: 'LATENESS',
    description,
    customerId,
    contactId,
    namedPersonIds,
  };
  const filed = await (await world.as('hotline')).change<Changed>('fileComplaint', filing, changed);
  if (filed.code) throw new Error(`${filed.code} at ${filed.path?.join('.')}`);
  const { id } = filed.complaint;
  const responsibleUnitId = `OrgUnit:${world.organisation.unitIds.get('shanghai')}`;
  await quality.change('confirmComplaint', { id, facts: `${description}，属实`, responsibleUnitId }, changed);
  return filed.complaint;
}

export async function personOf(world: World, login: string): Promise<string> {
  const { viewer } = await (
    await world.as(login)
  ).get<{ viewer: { person: { id: string } } }>('{ viewer { person { id } } }');
  return viewer.person.id;
}
