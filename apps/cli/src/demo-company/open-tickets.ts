import { openTicket } from '@aftercare/contracts/ticket/intake-commands';
import { signedIn, type Desk } from '../platform/desk.js';
import type { LoadedCustomer } from './load-customers.js';
import { scenarios } from './scenarios.js';
import { SeededRandom } from './seeded-random.js';

const liveCalls = 12;

/** Calls of this very hour, taken by the hotline: their clocks run. */
export async function takeCalls(
  desk: Desk,
  given: { readonly customers: readonly LoadedCustomer[]; readonly password: string; readonly seed: number },
): Promise<void> {
  const random = new SeededRandom(given.seed);
  const agent = await signedIn(desk, 'hotline', given.password);
  for (let call = 0; call < liveCalls; call += 1) {
    const customer = random.pick(given.customers);
    const product = customer.demo.installations[0]?.productCode;
    const scenario = random.pick(scenarios.filter(({ productCode }) => productCode === product));
    const [contactId, installationId] = [customer.contactIds[0], customer.installationIds[0]];
    await agent.command(openTicket, `demo:call:${call}`, {
      channel: 'PHONE',
      customerId: customer.id,
      ...(contactId ? { contactId } : {}),
      ...(installationId ? { installationId } : {}),
      subject: scenario.subject,
      description: scenario.said,
      categoryCode: scenario.categoryCode,
      impact: scenario.impact,
      urgency: scenario.urgency,
    });
  }
}
