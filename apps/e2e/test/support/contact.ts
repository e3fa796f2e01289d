import type { Client } from './client.js';
import { password } from './company.js';
import { mailTo, tokenIn } from './mails.js';
import type { World } from './platform.js';

/** Invites the contact of a customer, who sets a password by the mailed link and signs in. */
export async function contactOf(world: World, index: number): Promise<Client> {
  const { id, contactIds, demo } = customerAt(world, index);
  const email = demo.contacts[0]?.email ?? '';
  const admin = await world.as('admin');
  const invited = await admin.change(
    'inviteContact',
    { contactId: `Contact:${contactIds[0]}`, customerId: `Customer:${id}`, email },
    '... on ContactAccountChanged { contactAccount { login state } }',
  );
  if (invited.code) throw new Error(`${invited.code}: ${invited.message}`);
  const token = tokenIn(await mailTo(world, email, /邀请/));
  const done = await world.anonymous.change(
    'setPasswordByLink',
    { token, newPassword: password },
    '... on Done { done }',
  );
  if (done.code) throw new Error(`${done.code}: ${done.message}`);
  return world.anonymous.signedIn(email, password);
}

export function customerAt(world: World, index: number) {
  const customer = world.customers[index];
  if (!customer) throw new Error(`the company has no customer ${index}`);
  return customer;
}
