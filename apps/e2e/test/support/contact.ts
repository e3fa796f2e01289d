import type { Client } from './client.js';
import { password } from './company.js';
import { mailTo, tokenIn } from './mails.js';
import type { World } from './platform.js';

/** Customers whose contact has an account; nobody is invited twice. */
const invited = new WeakMap<World, Set<number>>();

/** Invites the contact of a customer, who sets a password by the mailed link and signs in. */
export async function contactOf(world: World, index: number): Promise<Client> {
  const email = customerAt(world, index).demo.contacts[0]?.email ?? '';
  const known = invited.get(world) ?? new Set();
  invited.set(world, known);
  if (!known.has(index)) await invite(world, index, email);
  known.add(index);
  return world.anonymous.signedIn(email, password);
}

async function invite(world: World, index: number, email: string): Promise<void> {
  const { id, contactIds } = customerAt(world, index);
  const admin = await world.as('admin');
  const answer = await admin.change(
    'inviteContact',
    { contactId: `Contact:${contactIds[0]}`, customerId: `Customer:${id}`, email },
    '... on ContactAccountChanged { contactAccount { login state } }',
  );
  if (answer.code) throw new Error(`${answer.code}: ${answer.message}`);
  const token = tokenIn(await mailTo(world, email, /邀请/));
  const done = await world.anonymous.change(
    'setPasswordByLink',
    { token, newPassword: password },
    '... on Done { done }',
  );
  if (done.code) throw new Error(`${done.code}: ${done.message}`);
}

export function customerAt(world: World, index: number) {
  const customer = world.customers[index];
  if (!customer) throw new Error(`the company has no customer ${index}`);
  return customer;
}
